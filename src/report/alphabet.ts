/** Registers by letter, as Danish readers look a word up: aa stands under å, behind æ and ø. */
import { slugify } from './slug.ts';

/** What stands under one letter of a register. */
export interface LetterGroup<Item> {
  letter: string;
  /** Anchor of the letter on the register's page: `bogstav-oe`. */
  id: string;
  items: Item[];
}

/** Letter under which a word stands: `Å` for `Aalborg`. */
export function initialOf(word: string): string {
  return /^aa/i.test(word) ? 'Å' : word.charAt(0).toLocaleUpperCase('da-DK');
}

/**
 * Items by the letter of a word of theirs, in the order in which they come.
 *
 * @param items sorted by that word, so that each letter is met once
 */
export function groupByLetter<Item>(items: readonly Item[], wordOf: (item: Item) => string): LetterGroup<Item>[] {
  const groups = Map.groupBy(items, (item) => initialOf(wordOf(item)));
  return [...groups].map(([letter, items]) => ({ letter, id: `bogstav-${slugify(letter)}`, items }));
}
