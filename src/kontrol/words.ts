/** The words of a text. */
import type { SourcePosition } from '../sources/positions.ts';
import { listReadBlocks } from './read-texts.ts';
import type { Block } from './blocks.ts';
import type { Source } from '../sources/sources.ts';

export interface Word {
  /** As it stands, with the hyphens within it: `it-driftscentre`. */
  word: string;
  index: number;
  /** Whether it begins a sentence, so that its capital says nothing. */
  isOpening: boolean;
  /** What follows it at once: `-` in `børne- og ungeområdet`, `.` after an abbreviation. */
  after: string;
  block: Block;
  source: Source;
}

/** Letters and figures, joined by hyphens. An apostrophe ends a word: `EU’s` is `EU`. */
const WORD = /[\p{sc=Latn}\d][\p{sc=Latn}\p{M}\d]*(?:-[\p{sc=Latn}\d][\p{sc=Latn}\p{M}\d]*)*/gu;

/** Addresses in running text are not words. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{sc=Latn}\d-]+(?:\.[\p{sc=Latn}\d-]+)*\.(?:dk|com|org|eu|net|nu|gl|fo)(?:\/\S*)?(?![\p{sc=Latn}\d])/giu;

/** Signs that may stand between the end of a sentence and the first word of the next, and those that end it. */
const BETWEEN = /[\s»«()“”„’-]/;
const END = /[.!?:;–\u{fffc}]/u;

/** Longest piece of text that may hold an address: the search for one takes the square of its length. */
const LONGEST_ADDRESS = 2000;

/** Longest word in letters, and with hyphens in it. The longest in Danish dictionaries has 51. */
export const LONGEST_WORD = 60;
const LONGEST_HYPHENATED = 200;

const known = new WeakMap<Source, { words: Word[]; long: Word[] }>();

/** All words of a file's prose, with where they stand. Many rules ask for them, so they are kept as long as the file is. */
export function listWords(source: Source): readonly Word[] {
  return readWords(source).words;
}

/** Words that are too long to be any; no other rule sees them, since some take the square of a word's length. */
export function listLongWords(source: Source): readonly Word[] {
  return readWords(source).long;
}

function readWords(source: Source): { words: Word[]; long: Word[] } {
  const kept = known.get(source);
  if (kept) return kept;
  const all = listReadBlocks(source).flatMap((block) => readBlock(source, block));
  const read = { words: all.filter((word) => !isTooLong(word)), long: all.filter(isTooLong) };
  known.set(source, read);
  return read;
}

function isTooLong({ word }: Word): boolean {
  return word.length > LONGEST_HYPHENATED || (word.length > LONGEST_WORD && LONG_PART.test(word));
}

const LONG_PART = new RegExp(`[^-]{${LONGEST_WORD + 1}}`);

function readBlock(source: Source, block: Block): Word[] {
  const text = block.text.replace(/\S+/g, blankAddresses);
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word,
    index,
    isOpening: opensSentence(text, index),
    after: text.slice(index + word.length, index + word.length + 1),
    block,
    source,
  }));
}

function blankAddresses(piece: string): string {
  if (piece.length > LONGEST_ADDRESS) return piece;
  return piece.replace(ADDRESS, (address) => ' '.repeat(address.length));
}

function opensSentence(text: string, index: number): boolean {
  let at = index - 1;
  while (at >= 0 && BETWEEN.test(text[at]!)) at--;
  return at < 0 || END.test(text[at]!);
}

export function placeOf({ block, index }: Word): SourcePosition {
  return block.placeOf(index);
}

/** Where a word stands, for sentences: `content/2025/chapters/eu.mdx:12`. */
export function nameWordPlace(word: Word): string {
  return `${word.source.file}:${placeOf(word).line}`;
}
