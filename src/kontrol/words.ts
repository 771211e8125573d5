/** The words of a text. */
import type { SourcePosition } from '../sources/positions.ts';
import { listBlocks } from './blocks.ts';
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
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:-[\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** Addresses in running text are not words. */
const ADDRESS =
  /(?:https?:\/\/|www\.)\S+|\S+@\S+|[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)*\.(?:dk|com|org|eu|net|nu|gl|fo)(?:\/\S*)?(?![\p{L}\p{N}])/giu;

/** What may stand between the end of a sentence and the first word of the next. */
const OPENING = /(?:^|[.!?:;–\u{fffc}])[\s»«()“”„’-]*$/u;

/** All words of a file's prose, with where they stand. */
export function listWords(source: Source): Word[] {
  return listBlocks(source).flatMap((block) => {
    const text = block.text.replace(ADDRESS, (address) => ' '.repeat(address.length));
    return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
      word,
      index,
      isOpening: OPENING.test(text.slice(0, index)),
      after: text.slice(index + word.length, index + word.length + 1),
      block,
      source,
    }));
  });
}

export function placeOf({ block, index }: Word): SourcePosition {
  return block.placeOf(index);
}

/** Where a word stands, for sentences: `content/2025/chapters/eu.mdx:12`. */
export function nameWordPlace(word: Word): string {
  return `${word.source.file}:${placeOf(word).line}`;
}
