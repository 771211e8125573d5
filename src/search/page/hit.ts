/** What is shown of a record that was found. */
import { JOINT } from '../index-file.ts';
import type { SearchSection } from '../index-file.ts';
import type { Kind } from '../kinds.ts';
import { findPassage, markLine } from './passages.ts';
import type { Piece } from './passages.ts';
import type { FoundPlace, RankedRecord } from './rank.ts';

/** A page, section, person or municipality with the places where it was found. */
export interface Hit {
  url: string;
  title: Piece[];
  kind: Kind;
  /** None across editions. */
  year?: number;
  passages: Passage[];
}

export interface Passage {
  /** Where it stands; the same as the hit's own where it has no heading of its own. */
  url: string;
  heading: Piece[];
  sentence: Piece[];
}

/** Passages that a hit shows at most. More of them take room and add little. */
const MAX_PASSAGES = 3;
/** A person or a municipality is one entry, and is shown whole. */
const WHOLE: readonly Kind[] = ['person', 'kommune'];

/** Makes the hit of a record. */
export function toHit({ record, places }: RankedRecord): Hit {
  const { url, kind, years, title } = record;
  const isWhole = WHOLE.includes(kind);
  const passages = record.sections
    .map((section, index) => ({ section, places: places.filter((place) => place.section === index) }))
    .map((part) => ({ ...part, value: valueOf(part.places) }));
  const best = [...passages].sort((a, b) => b.value - a.value).filter(({ value }) => value > 0);
  // Found by its name alone: how it begins.
  const shown = isWhole || best.length === 0 ? passages.slice(0, 1) : best.slice(0, MAX_PASSAGES);
  return {
    url,
    kind,
    ...(years.length === 1 && { year: years[0]! }),
    title: markLine(title, rangesOf(places.filter(({ section }) => section === undefined))),
    passages: passages
      .filter((part) => shown.includes(part))
      .flatMap(({ section, places }) => (isWhole ? wholePassages(section, places) : [toPassage(section, places)])),
  };
}

/** How many of the asked words stand there, and how well they fit. */
function valueOf(places: readonly FoundPlace[]): number {
  const best = new Map<number, number>();
  for (const { asked, fit, line } of places) {
    // The heading is shown anyway, and weighs more than a word in the text.
    best.set(asked, Math.max(best.get(asked) ?? 0, line === undefined ? fit * 1.1 : fit));
  }
  return [...best.values()].reduce((sum, fit) => sum + 1 + fit, 0) + Math.min(places.length, 20) / 100;
}

function wholePassages({ url, lines }: SearchSection, places: readonly FoundPlace[]): Passage[] {
  return lines.map((line, index) => ({
    url,
    heading: [],
    sentence: markLine(line, rangesOf(places.filter((place) => place.line === index))),
  }));
}

/** The best sentence of a section. */
function toPassage({ url, heading, lines }: SearchSection, places: readonly FoundPlace[]): Passage {
  const inLines = lines.map((_, index) => places.filter((place) => place.line === index));
  const values = inLines.map(valueOf);
  const line = places.length > 0 ? values.indexOf(Math.max(...values)) : findFirstMember(lines);
  return {
    url,
    heading: markLine(heading, rangesOf(places.filter((place) => place.line === undefined))),
    sentence: findPassage(lines[line] ?? '', rangesOf(inLines[line] ?? [])),
  };
}

/** Where a section begins that was found by its name alone: the first row of a roster or table, not the notes above it. */
function findFirstMember(lines: readonly string[]): number {
  return Math.max(
    0,
    lines.findIndex((line) => line.includes(' · ')),
  );
}

/** The best place first. */
function rangesOf(places: readonly FoundPlace[]): FoundPlace[] {
  return [...places].sort((a, b) => b.fit - a.fit || a.start - b.start);
}

/** The words of pieces, without what only the index needs. */
export function readPieces(pieces: readonly Piece[]): string {
  return pieces
    .map(({ text }) => text)
    .join('')
    .replaceAll(JOINT, '');
}
