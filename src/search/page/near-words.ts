/** Words of the reports that somebody may have meant who typed one that does not stand there. */
import { foldLoosely } from '../../report/fold.ts';
import { areForms } from './inflection.ts';
import type { Entry } from './word-list.ts';
import { isNumber, isStopWord } from './words.ts';

const MOST = 3;
const LEAST_LETTERS = 5;
const LEAST_PART = 4;
/** Letters that the beginnings of two words must share to make the second one a neighbour of the first. */
const LEAST_COMMON = 5;

/**
 * The nearest words, best first: those a slip of the fingers away, or else the two words of a compound and those with the same
 * beginning.
 *
 * @param asked folded
 * @returns as they are written in the reports; each word in one of its forms
 */
export function findNearWords(entries: readonly Entry[], asked: string): string[] {
  const loose = foldLoosely(asked);
  // Nearly every short word is one letter away from another.
  if (isNumber(asked) || loose.length < LEAST_LETTERS) return [];
  const words = entries.filter(({ form, isTail }) => !isTail && !isNumber(form) && !isStopWord(form));
  const most = Math.min(3, Math.floor(loose.length / 4));
  const slips = chooseNearest(words, (word) => countEdits(word, loose, most), most);
  if (slips.length > 0) return slips;
  return [
    ...splitCompound(entries, asked),
    ...chooseNearest(words, (word) => lettersBehindBeginning(word, loose), Infinity),
  ];
}

function chooseNearest(words: readonly Entry[], distanceTo: (word: string) => number, most: number): string[] {
  const near = words
    .map((entry) => ({ entry, distance: distanceTo(entry.loose) }))
    .filter(({ distance }) => distance <= most && distance < Infinity)
    .sort((a, b) => a.distance - b.distance || b.entry.places.length - a.entry.places.length);
  const kept: Entry[] = [];
  for (const { entry } of near) {
    if (kept.length < MOST && !kept.some((other) => areForms(other.forms, entry.forms))) kept.push(entry);
  }
  return kept.map(({ spelling }) => spelling);
}

/**
 * The two words of a compound that stand in the reports apart: `klima udvalget` for `klimaudvalget`.
 *
 * @param asked folded
 * @returns nothing, or one text of two words
 */
export function splitCompound(entries: readonly Entry[], asked: string): string[] {
  const words = new Map(entries.map(({ form, spelling }) => [form, spelling]));
  for (let at = LEAST_PART; at <= asked.length - LEAST_PART; at += 1) {
    const [before, after] = [asked.slice(0, at), asked.slice(at)];
    const [first, second] = [words.get(before) ?? words.get(before.replace(/[se]$/, '')), words.get(after)];
    if (first && second) return [`${first.toLowerCase()} ${second.toLowerCase()}`];
  }
  return [];
}

/** How many of the asked letters stand behind a common beginning that is long enough; `Infinity` without one. */
function lettersBehindBeginning(word: string, asked: string): number {
  const common = commonBeginning(word, asked);
  return common >= LEAST_COMMON && common >= 0.6 * asked.length ? asked.length - common : Infinity;
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
