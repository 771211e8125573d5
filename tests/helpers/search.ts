/** The search of a built site, asked without a browser. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold } from '../../src/report/fold.ts';
import { INDEX_PATH, JOINT } from '../../src/search/index-file.ts';
import type { SearchRecord } from '../../src/search/index-file.ts';
import { createEngine } from '../../src/search/page/engine.ts';
import type { Answer, Engine } from '../../src/search/page/engine.ts';
import type { Hit } from '../../src/search/page/hit.ts';

/** A question with what answers it, a row of `tests/fixtures/search-queries.json`. */
export interface SearchCase {
  asks: string;
  /** Beginnings of addresses, of which the first hit or one of its passages has one. */
  first?: string[];
  /** Whether it may have no hit at all. */
  none?: boolean;
  /** Without a hit, a word that is offered instead. */
  near?: string;
}

export function readRecords(root: string): SearchRecord[] {
  return JSON.parse(readFileSync(join(root, INDEX_PATH), 'utf8')) as SearchRecord[];
}

/** Asks for all years and kinds. */
export function askAll(engine: Engine, text: string): { answer: Answer; hits: Hit[] } {
  const answer = engine({ text, year: '', kind: '' });
  return { answer, hits: answer.read(0, answer.count) };
}

export function startEngine(root: string): Engine {
  return createEngine(readRecords(root));
}

/** Whether the answer is the right one. */
export function isRight(engine: Engine, { asks, first = [], none = false, near = '' }: SearchCase): boolean {
  const { answer, hits } = askAll(engine, asks);
  const [best] = hits;
  if (!best) return none && (near === '' || answer.suggestions.some(({ text }) => fold(text).includes(fold(near))));
  return [best, ...best.passages].some(({ url }) => first.some((start) => url.startsWith(start)));
}

/** Words that are marked in a hit. */
export function listMarks({ title, passages }: Hit): string[] {
  return [title, ...passages.flatMap(({ heading, sentence }) => [heading, sentence])]
    .flat()
    .filter(({ isHit }) => isHit)
    .map(({ text }) => text.replaceAll(JOINT, ''));
}
