/** Slips in compounds that hide because the dictionary can read the rest of the word. */
import type { Dictionary } from '../../../sources/sources.ts';
import type { SeenWords } from './seen-words.ts';

/** Letters of a compound, of the part before a broken one, of the broken one, and of an ending where slips are inflections. */
const LEAST = { whole: 9, first: 7 };
const TAIL = { least: 3, most: 6 };
const ENDING = 3;

/**
 * The dictionary's own word that a compound becomes with the letter that it lacks, or with two neighbours swapped:
 * `skateydernes`. A letter replaced or added makes another compound too often (`forsyningsministeren`).
 */
export function findDropped(word: string, { listNear }: Dictionary): string | undefined {
  if (word.length < LEAST.whole) return undefined;
  return listNear(word).find(
    (near) =>
      near.slice(0, 2) === word.slice(0, 2) &&
      near.slice(-ENDING) === word.slice(-ENDING) &&
      (near.length === word.length + 1 || (near.length === word.length && isSwapped(near, word))),
  );
}

function isSwapped(a: string, b: string): boolean {
  return [...a].sort().join('') === [...b].sort().join('');
}

/** The last part of a compound with its slip mended: `koordinationsfoa`. What stands before it must be a word. */
export function mendTail(word: string, dictionary: Dictionary, seen: SeenWords): string | undefined {
  for (let at = word.length - TAIL.most; at <= word.length - TAIL.least; at++) {
    const [left, right] = [word.slice(0, at), word.slice(at)];
    if (left.length < LEAST.first || !isFirst(left, dictionary)) continue;
    const rate = (near: string) =>
      (near.length > right.length ? 2 : 0) + (seen.count(left + near) > 0 ? 4 : 0) + Math.min(seen.count(near), 1);
    const [best] = dictionary
      .listNear(right)
      .filter((near) => /^\p{Ll}{3,}$/u.test(near) && rate(near) > 1 && dictionary.isWordOrCompound(left + near))
      .sort((a, b) => rate(b) - rate(a));
    if (best) return left + best;
  }
  return undefined;
}

/** A word with the joint of a compound, or a compound itself. */
function isFirst(left: string, { isWordOrCompound }: Dictionary): boolean {
  return left.endsWith('s') ? isWordOrCompound(left.slice(0, -1)) : isWordOrCompound(left);
}
