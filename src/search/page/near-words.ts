/** Words of the reports that somebody may have meant who typed one that does not stand there. */
import { foldLoosely } from '../../report/fold.ts';
import type { Entry } from './word-list.ts';
import { isNumber, isStopWord } from './words.ts';

const MOST = 3;
const LEAST_LETTERS = 5;
/** Letters that the beginnings of two words must share to make the second one a neighbour of the first. */
const LEAST_COMMON = 5;

/**
 * The nearest words, best first: few letters apart, or with the same beginning.
 *
 * @param asked folded
 * @returns as they are written in the reports; each word in one of its forms
 */
export function findNearWords(entries: readonly Entry[], asked: string): string[] {
  const loose = foldLoosely(asked);
  // Nearly every short word is one letter away from another.
  if (isNumber(asked) || loose.length < LEAST_LETTERS) return [];
  const most = Math.min(3, Math.floor(loose.length / 4));
  const near = entries
    .filter(({ form, isTail }) => !isTail && !isNumber(form) && !isStopWord(form) && form.length > 2)
    .map((entry) => ({ entry, distance: distanceTo(entry.loose, loose, most) }))
    .filter(({ distance }) => distance <= most)
    .sort((a, b) => a.distance - b.distance || b.entry.places.length - a.entry.places.length);
  const kept: Entry[] = [];
  for (const { entry } of near) {
    if (kept.length < MOST && !kept.some(({ stems }) => stems.some((stem) => entry.stems.includes(stem)))) {
      kept.push(entry);
    }
  }
  return kept.map(({ spelling }) => spelling);
}

function distanceTo(word: string, asked: string, most: number): number {
  const edits = countEdits(word, asked, most);
  if (edits <= most) return edits;
  const common = commonBeginning(word, asked);
  // Behind all that are a slip of the fingers away.
  return common >= LEAST_COMMON && common >= 0.6 * asked.length ? most - 1 / (1 + asked.length - common) : Infinity;
}

function commonBeginning(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}

/**
 * Letters added, dropped, changed, or swapped with their neighbour (optimal string alignment).
 *
 * @param most more than that is not counted
 */
export function countEdits(a: string, b: string, most = Infinity): number {
  if (Math.abs(a.length - b.length) > most) return Infinity;
  let [twoAbove, above]: number[][] = [[], Array.from({ length: b.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line[column] = Math.min(
        above![column]! + 1,
        line[column - 1]! + 1,
        above![column - 1]! + (isSame ? 0 : 1),
        isSwapped ? twoAbove![column - 2]! + 1 : Infinity,
      );
    }
    if (Math.min(...line) > most) return Infinity;
    [twoAbove, above] = [above, line];
  }
  return above![b.length]!;
}
