/** Abbreviations of `abbreviations.yaml` in a text: where they stand, and which of them an edition has. */
import { compareDanish } from './format.ts';

export interface Abbreviation {
  short: string;
  full: string;
}

/** A piece of a text; one with `full` is an abbreviation. */
export interface TextPiece {
  text: string;
  full?: string | undefined;
}

/**
 * Finds each of the abbreviations where it is a word or the beginning of a compound: `VE`, `VE-anlæg`, `KKR’s`, but not
 * in an address or inside another word. Nothing when there are none.
 */
export function abbreviationPattern(shorts: readonly string[]): RegExp | undefined {
  if (shorts.length === 0) return undefined;
  const escaped = [...shorts]
    .sort((a, b) => b.length - a.length)
    .map((short) => short.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  return new RegExp(`(?<![\\p{L}\\p{N}./@-])(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'u');
}

/** A text in pieces. */
export function splitAbbreviations(
  text: string,
  pattern: RegExp,
  fullOf: (short: string) => string | undefined,
): TextPiece[] {
  // `split` by a pattern with a group returns texts and abbreviations alternately.
  return text
    .split(pattern)
    .map((piece, index) => (index % 2 === 0 ? { text: piece } : { text: piece, full: fullOf(piece) }))
    .filter((piece) => piece.text !== '');
}

/** Those of the abbreviations that stand in one of the texts, in Danish order. */
export function findAbbreviations(
  abbreviations: Readonly<Record<string, string>>,
  texts: readonly string[],
): Abbreviation[] {
  const text = texts.join('\n');
  return Object.entries(abbreviations)
    .filter(([short]) => abbreviationPattern([short])?.test(text))
    .map(([short, full]) => ({ short, full }))
    .sort((a, b) => compareDanish(a.short, b.short));
}
