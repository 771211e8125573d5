/** Answers questions from the records of the index. Pure: whoever fetched them hands them in. */
import type { SearchRecord } from '../index-file.ts';
import type { Kind } from '../kinds.ts';
import { toHit } from './hit.ts';
import type { Hit } from './hit.ts';
import { findMatches } from './matches.ts';
import type { Match } from './matches.ts';
import { findNearWords } from './near-words.ts';
import { rankRecords } from './rank.ts';
import type { RankedRecord } from './rank.ts';
import { listEntries } from './word-list.ts';
import { isStopWord, readQuestion } from './words.ts';

/** What a reader asks for; empty strings ask for nothing. */
export interface Query {
  text: string;
  year: string;
  kind: string;
}

export interface Answer {
  count: number;
  /** How many hits there are of each kind, whichever kind was asked for; the most frequent first. */
  kinds: { kind: Kind; count: number }[];
  /** The words of the question that were looked for. */
  asked: string[];
  /** Whether the question has only words that stand everywhere, such as `og`; they are not looked up. */
  saysNothing: boolean;
  /** Other questions that find something: with words that stand in the reports, or with fewer words. Only without a hit. */
  suggestions: Suggestion[];
  /** Some of the hits, best first. */
  read(from: number, to: number): Hit[];
}

/** Another question, and how many hits it has. */
export interface Suggestion {
  text: string;
  count: number;
}

export type Engine = (query: Query) => Answer;

/** More words than that make a question no clearer, and each costs a walk through the list of words. */
const MAX_WORDS = 12;
const MAX_SUGGESTIONS = 4;

/** Makes an engine; the list of words is made once. */
export function createEngine(records: readonly SearchRecord[]): Engine {
  const entries = listEntries(records);

  const rank = (forms: readonly string[], isLoose: boolean): RankedRecord[] =>
    rankRecords(
      records,
      forms,
      forms.map((form): Match[] => findMatches(entries, form, isLoose)),
    );
  /** Marks over letters may be missing only where nothing is found without that. */
  const look = (forms: readonly string[]): RankedRecord[] => {
    const strict = rank(forms, false);
    return strict.length > 0 ? strict : rank(forms, true);
  };

  return (query) => {
    const asked = readQuestion(query.text).slice(0, MAX_WORDS);
    const saysNothing = asked.length > 0 && asked.every(({ form }) => isStopWord(form));
    const ofYear = saysNothing || asked.length === 0 ? [] : look(asked.map(({ form }) => form)).filter(isOfYear(query));
    const found = ofYear.filter(({ record }) => !query.kind || record.kind === query.kind);
    return {
      count: found.length,
      kinds: countKinds(ofYear),
      asked: asked.map(({ typed }) => typed),
      saysNothing,
      suggestions: found.length === 0 && !saysNothing ? suggest(asked) : [],
      read: (from, to) => found.slice(from, to).map(toHit),
    };
  };

  function suggest(asked: { form: string; typed: string }[]): Suggestion[] {
    const isFound = asked.map(({ form }) => asked.length > 1 && look([form]).length > 0);
    const typed = asked.map((word) => word.typed);
    const corrected = asked.flatMap(({ form }, index) =>
      findNearWords(entries, form).map((near) => typed.with(index, near).join(' ')),
    );
    const apart = asked.length > 1 ? typed.filter((_, index) => isFound[index]) : [];
    return [...new Set([...corrected, ...apart])]
      .map((text) => ({ text, count: look(readQuestion(text).map(({ form }) => form)).length }))
      .filter(({ count }) => count > 0)
      .slice(0, MAX_SUGGESTIONS);
  }
}

function isOfYear({ year }: Query): (ranked: RankedRecord) => boolean {
  return ({ record: { years } }) => !year || years.includes(Number(year));
}

function countKinds(ranked: readonly RankedRecord[]): { kind: Kind; count: number }[] {
  const counts = new Map<Kind, number>();
  for (const { record } of ranked) counts.set(record.kind, (counts.get(record.kind) ?? 0) + 1);
  return [...counts].map(([kind, count]) => ({ kind, count })).sort((a, b) => b.count - a.count);
}
