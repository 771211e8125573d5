/** Words that follow each other with nothing but space between them: what grammar can be read from. */
import type { Source } from '../sources/sources.ts';
import { listWords } from './words.ts';
import type { Word } from './words.ts';

const known = new WeakMap<Source, readonly (readonly Word[])[]>();

/** All words of a file's prose in runs that no sign interrupts; kept as long as the file is. */
export function listRuns(source: Source): readonly (readonly Word[])[] {
  const kept = known.get(source) ?? readRuns(source);
  known.set(source, kept);
  return kept;
}

function readRuns(source: Source): Word[][] {
  const runs: Word[][] = [];
  let last: Word | undefined;
  for (const word of listWords(source)) {
    if (last && isBeside(last, word)) runs.at(-1)!.push(word);
    else runs.push([word]);
    last = word;
  }
  return runs;
}

function isBeside(first: Word, next: Word): boolean {
  if (first.block !== next.block) return false;
  const between = next.block.text.slice(first.index + first.word.length, next.index);
  return between !== '' && between.trim() === '';
}
