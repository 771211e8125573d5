/** Orders records by how well they answer: names before headings before text, close words before scattered ones. */
import type { SearchRecord } from '../index-file.ts';
import type { Kind } from '../kinds.ts';
import type { Match } from './matches.ts';
import type { Place } from './word-list.ts';
import { isNumber, listWords } from './words.ts';

/** A place that was found. */
export interface FoundPlace extends Place {
  /** Index of the asked word. */
  asked: number;
  fit: number;
}

/** A record in which every word of the question stands. */
export interface RankedRecord {
  record: SearchRecord;
  places: FoundPlace[];
  score: number;
}

const WEIGHT = { title: 5, heading: 3, text: 3 };
/** How soon more of the same word says no more, in words; long texts need more of it. */
const SATURATION = 1.2;
/** A name that holds all that was asked, and one that is just that. */
const NAMED = 6;
const NAMED_EXACTLY = 20;
/** All words of a question in one line, such as a sentence or a row, each as it is asked. */
const TOGETHER = 1;
/** The same in the order of the question, with no word between, or a short one: `borgmester i Odense`. */
const IN_ORDER = 1.5;
/** Characters between words that follow each other. */
const GAP = 5;

/** Persons are looked up by what they are; notes about the report come last; amounts are looked up in the accounts. */
const KIND_WEIGHT: Partial<Record<Kind, number>> = {
  person: 1.4,
  kommune: 1.2,
  forside: 0.9,
  sammenligning: 0.9,
  om: 0.2,
};
const KIND_WEIGHT_OF_NUMBER: Partial<Record<Kind, number>> = { om: 0.1, tabel: 1.8, regnskab: 1.8, sammenligning: 1.5 };

const OWN_YEAR = 1.2;

/**
 * The records that hold every word of a question, best first; of equals the newest edition's first.
 *
 * @param asked the words of the question
 * @param matches for each of them, what it finds
 */
export function rankRecords(
  records: readonly SearchRecord[],
  asked: readonly string[],
  matches: readonly Match[][],
): RankedRecord[] {
  const found = new Map<number, FoundPlace[]>();
  matches.forEach((ofWord, index) => {
    for (const { entry, fit } of ofWord) {
      for (const place of entry.places) {
        const places = found.get(place.record) ?? [];
        found.set(place.record, places);
        places.push({ ...place, asked: index, fit });
      }
    }
  });
  return [...found]
    .filter(([, places]) => asked.every((_, index) => places.some((place) => place.asked === index)))
    .map(([index, places]) => ({
      record: records[index]!,
      places,
      score: scoreRecord(records[index]!, places, asked),
    }))
    .sort((a, b) => b.score - a.score || (b.record.years[0] ?? 0) - (a.record.years[0] ?? 0));
}

function scoreRecord(record: SearchRecord, places: FoundPlace[], asked: readonly string[]): number {
  const length = countWords(record);
  const ofWords = asked.map((_, index) =>
    scoreWord(
      places.filter((place) => place.asked === index),
      length,
    ),
  );
  const title = ofWords.reduce((sum, score) => sum + score.title, 0) / asked.length;
  const text = ofWords.reduce((sum, score) => sum + score.text, 0) / asked.length;
  const together = asked.length > 1 ? 1 + TOGETHER * fitTogether(places, asked.length) : 1;
  const sum = title + text * together + scoreName(record, places, asked);
  if (!asked.every(isNumber)) return sum * (KIND_WEIGHT[record.kind] ?? 1);
  return sum * (KIND_WEIGHT_OF_NUMBER[record.kind] ?? 1) * (isAmountOfYear(record, places) ? OWN_YEAR : 1);
}

/** Whether an amount stands in the column of the record's own year; the next edition repeats it as last year's. */
function isAmountOfYear({ years, sections }: SearchRecord, places: FoundPlace[]): boolean {
  return places.some(({ section, line, start }) => {
    const text = section === undefined || line === undefined ? '' : sections[section]!.lines[line]!;
    return years.some((year) => text.slice(0, start).replace(/[+−]$/, '').endsWith(`${year}: `));
  });
}

function scoreWord(places: FoundPlace[], length: number): { title: number; text: number } {
  const best = (kind: FoundPlace[]) => Math.max(0, ...kind.map(({ fit }) => fit));
  const title = places.filter(({ section }) => section === undefined);
  const headings = places.filter(({ section, line }) => section !== undefined && line === undefined);
  const count = places.filter(({ line }) => line !== undefined).reduce((sum, { fit }) => sum + fit, 0);
  const text = count / (count + SATURATION * (0.3 + length / 700));
  return {
    title: WEIGHT.title * best(title) ** 2,
    text: WEIGHT.heading * best(headings) ** 2 + WEIGHT.text * text,
  };
}

/** Whether the name holds every word of the question, and whether it is just that. */
function scoreName({ title }: SearchRecord, places: FoundPlace[], asked: readonly string[]): number {
  const inTitle = places.filter(({ section, fit }) => section === undefined && fit >= 0.6);
  if (!asked.every((_, index) => inTitle.some((place) => place.asked === index))) return 0;
  const words = listWords(title).filter(({ isTail }) => !isTail).length;
  return NAMED + NAMED_EXACTLY * (asked.length / Math.max(words, asked.length)) ** 2;
}

/**
 * How well the words fit that stand in one line, where all of them do; 1 when each is as it is asked, more when they also follow
 * each other as they are asked.
 */
function fitTogether(places: FoundPlace[], count: number): number {
  const lines = new Map<string, FoundPlace[]>();
  for (const place of places) {
    const key = `${place.section}:${place.line}`;
    lines.set(key, [...(lines.get(key) ?? []), place]);
  }
  const fits = [...lines.values()].map((inLine) => {
    const best = Array.from({ length: count }, (_, index) =>
      Math.max(0, ...inLine.filter(({ asked }) => asked === index).map(({ fit }) => fit)),
    );
    const least = Math.min(...best);
    return least === 0 ? 0 : least * (1 + IN_ORDER * shareInOrder(inLine, count));
  });
  return Math.max(...fits);
}

/** Of all asked words but the last, how many stand right before the next one. */
function shareInOrder(inLine: FoundPlace[], count: number): number {
  const followed = new Set<number>();
  for (const { asked, end } of inLine) {
    const isNext = inLine.some((next) => next.asked === asked + 1 && next.start > end && next.start <= end + GAP);
    if (isNext) followed.add(asked);
  }
  return followed.size / (count - 1);
}

const lengths = new WeakMap<SearchRecord, number>();

function countWords(record: SearchRecord): number {
  const known = lengths.get(record);
  if (known !== undefined) return known;
  const count = record.sections.reduce(
    (sum, { lines }) => sum + lines.reduce((words, line) => words + line.split(' ').length, 0),
    0,
  );
  lengths.set(record, count);
  return count;
}
