/**
 * The sentence around a hit. Pagefind gives the positions of the words that it found, and cuts excerpts by counting
 * words. Readers want the sentence.
 */

/** A piece of a sentence; the marked ones are what was searched for. */
export interface Piece {
  text: string;
  isHit: boolean;
}

/** Longest passage in words. Rosters have no full stops. */
const MAX_WORDS = 40;
/** Words whose point ends no sentence though a capital or a figure may follow. Units (`kr.`, `pct.`) end one before a capital. */
const ABBREVIATIONS = new Set(['bl.a.', 'ca.', 'dvs.', 'f.eks.', 'jf.', 'kl.', 'nr.', 'pr.']);

/** Words as Pagefind counts them: its index splits at white space of any kind. */
export function splitWords(content: string): string[] {
  return content.trim().split(/\s+/);
}

/**
 * The sentence that holds the word `location`, cut to 40 words around it where it is longer.
 *
 * @param words the page's text, from `splitWords`
 * @param locations every word that was found
 */
export function findPassage(words: string[], location: number, locations: number[]): Piece[] {
  const [first, last] = clip(sentenceStart(words, location), sentenceEnd(words, location), location);
  const pieces = toPieces(words, locations).slice(first, last + 1);
  if (first > sentenceStart(words, location)) pieces.unshift({ text: '…', isHit: false });
  if (last < sentenceEnd(words, location)) pieces.push({ text: '…', isHit: false });
  return pieces;
}

/** All words as pieces. */
export function toPieces(words: string[], locations: number[]): Piece[] {
  const hits = new Set(locations);
  return words.map((text, index) => ({ text, isHit: hits.has(index) }));
}

function sentenceStart(words: string[], location: number): number {
  let start = location;
  while (start > 0 && !endsSentence(words, start - 1)) start -= 1;
  return start;
}

function sentenceEnd(words: string[], location: number): number {
  let end = location;
  while (end < words.length - 1 && !endsSentence(words, end)) end += 1;
  return end;
}

/** A full stop, question or exclamation mark, unless it belongs to an abbreviation or an ordinal number. */
function endsSentence(words: string[], index: number): boolean {
  const word = words[index] ?? '';
  if (!/[.!?][«”")]*$/.test(word) || ABBREVIATIONS.has(word.toLowerCase())) return false;
  const isOrdinal = /^\d{1,2}\.$/.test(word);
  return /^[»“"(–]*[\p{Lu}\d]/u.test(words[index + 1] ?? '') && !isOrdinal;
}

function clip(first: number, last: number, location: number): [number, number] {
  if (last - first < MAX_WORDS) return [first, last];
  const start = Math.max(first, Math.min(location - MAX_WORDS / 2, last - MAX_WORDS + 1));
  return [start, start + MAX_WORDS - 1];
}
