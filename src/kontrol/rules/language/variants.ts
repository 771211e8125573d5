/** Which spellings of an edition are of one word. */
import type { Dictionary } from '../../../sources/sources.ts';
import { distance } from '../../nearest.ts';

/** Letters at both ends of their stems that two spellings must share: a difference there makes another word. */
const SHARED = 3;

/** Endings of inflected words. */
const INFLECTION = /(?:ernes?|enes?|ens?|ets?|ers?|es|[esnrt])$/;

type Pair = [one: string, other: string];

/**
 * Pairs of spellings that differ by a hyphen, or by one letter within a compound. A letter counts only when the
 * dictionary lacks one of the two: if it has both, they are two words.
 */
export function pairVariants(forms: string[], dictionary: Dictionary): Pair[] {
  const isKnown = (form: string) => dictionary.isWord(form) || dictionary.isWord(form.toLowerCase());
  return [
    ...pairBy(forms, (form) => [form.replaceAll('-', '').toLowerCase()]).filter(
      ([a, b]) => a.toLowerCase() !== b.toLowerCase(),
    ),
    ...pairBy(forms, listShortened).filter(
      ([a, b]) => isOneLetterWithin(stemOf(a), stemOf(b)) && !(isKnown(a) && isKnown(b)),
    ),
  ];
}

/** A word in small letters without the ending of its inflection. */
export function stemOf(form: string): string {
  return form.toLowerCase().replace(INFLECTION, '');
}

/** The stem without each of its letters in turn: two stems one letter apart share one of these. */
function listShortened(form: string): string[] {
  const folded = stemOf(form);
  return [folded, ...Array.from(folded, (_, at) => folded.slice(0, at) + folded.slice(at + 1))];
}

function pairBy(forms: string[], keysOf: (form: string) => string[]): Pair[] {
  const groups = new Map<string, string[]>();
  for (const form of forms) {
    for (const key of new Set(keysOf(form))) {
      const group = groups.get(key);
      if (group) group.push(form);
      else groups.set(key, [form]);
    }
  }
  const pairs = [...groups.values()].flatMap((group) =>
    // Nearly all words stand alone.
    group.length < 2 ? [] : group.flatMap((one, at) => group.slice(at + 1).map((other): Pair => [one, other])),
  );
  return [...new Map(pairs.map((pair) => [pair.join(' '), pair])).values()];
}

/** Whether one has one letter more. A replaced letter usually makes another word: `forsyning`, `forskning`. */
function isOneLetterWithin(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) !== 1) return false;
  if (a.slice(0, SHARED) !== b.slice(0, SHARED) || a.slice(-SHARED) !== b.slice(-SHARED)) return false;
  return distance(a, b) === 1;
}
