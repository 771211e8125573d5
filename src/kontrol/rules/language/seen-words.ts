/** The words that a content folder uses itself: what is written twice there is rarely a slip, and often what was meant. */
import type { Sources } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { distance } from '../../nearest.ts';
import { listWords } from '../../words.ts';

/** Shorter words have too many neighbours. */
const LEAST_LETTERS = 6;
/** Words this long are known again with two slips in them. */
const LEAST_FOR_TWO = 9;
/** A word counts as seen when it stands at least this often. */
const LEAST_TIMES = 2;

/** What a folder says of spellings. Words are in small letters, the parts of hyphenated ones each for itself. */
export interface SeenWords {
  count: (word: string) => number;
  /** Words with a hyphen, as they stand, once each. */
  hyphenated: readonly string[];
  /** The commonest word one letter away from this one. */
  findNear: (word: string) => string | undefined;
  /** The same, two letters away, for long words. */
  findFar: (word: string) => string | undefined;
  /** Does something, and tells which counts it asked for meanwhile: as long as they are the same, so is its answer. */
  follow: <Answer>(ask: () => Answer) => { answer: Answer; counts: ReadonlyMap<string, number> };
}

const known = new WeakMap<Sources, SeenWords>();

/** The words of all editions; kept as long as the sources are. */
export function collectSeenWords(sources: Sources): SeenWords {
  const kept = known.get(sources) ?? collect(sources);
  known.set(sources, kept);
  return kept;
}

function collect(sources: Sources): SeenWords {
  const counts = new Map<string, number>();
  const hyphenated = new Set<string>();
  for (const { word } of listProseSources(sources).flatMap(listWords)) {
    if (word.includes('-')) hyphenated.add(word);
    for (const part of word.toLowerCase().split('-')) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  let asked: Map<string, number> | undefined;
  const count = (word: string) => {
    const times = counts.get(word) ?? 0;
    asked?.set(word, times);
    return times;
  };
  const seen = [...counts.keys()].filter((word) => word.length >= LEAST_LETTERS && count(word) >= LEAST_TIMES);
  const index = indexByShortened(seen);
  const findCommonest = (words: string[]) => words.sort((a, b) => count(b) - count(a))[0];
  return {
    count,
    hyphenated: [...hyphenated],
    findNear: (word) =>
      findCommonest(
        [...new Set(listShortened(word).flatMap((key) => index.get(key) ?? []))].filter(
          (other) => distance(word, other) === 1,
        ),
      ),
    findFar: (word) =>
      word.length < LEAST_FOR_TWO
        ? undefined
        : findCommonest(
            seen.filter((other) => Math.abs(other.length - word.length) <= 2 && distance(word, other) <= 2),
          ),
    follow: (ask) => {
      const counts = new Map<string, number>();
      asked = counts;
      try {
        return { answer: ask(), counts };
      } finally {
        asked = undefined;
      }
    },
  };
}

/** Two words one letter apart share one of their spellings without one letter. */
function indexByShortened(words: string[]): Map<string, string[]> {
  const index = new Map<string, string[]>();
  for (const word of words) {
    for (const key of listShortened(word)) {
      const list = index.get(key);
      if (list) list.push(word);
      else index.set(key, [word]);
    }
  }
  return index;
}

function listShortened(word: string): string[] {
  return [...new Set([word, ...Array.from(word, (_, at) => word.slice(0, at) + word.slice(at + 1))])];
}
