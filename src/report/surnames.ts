/** Names by surname, as registers in books are ordered. */
import { compareDanish } from './format.ts';
import { initialOf } from './alphabet.ts';

/** A name in two parts: `Hansen` and `Christina Krzyrosiak`. */
export interface SurnameFirst {
  surname: string;
  given: string;
}

/**
 * Divides a name before its surname: the last word, or what `people.yaml` gives as `surname` where that is wrong
 * (`van der Berg`).
 */
export function divideName(name: string, surname?: string): SurnameFirst {
  const last = surname && name.endsWith(surname) ? surname : (name.trim().split(/\s+/).at(-1) ?? '');
  return { surname: last, given: name.slice(0, name.length - last.length).trim() };
}

/** In Danish order by surname, then by given names. Aa counts as Å. */
export function sortBySurname<Item extends SurnameFirst>(items: readonly Item[]): Item[] {
  return items.toSorted((a, b) => compareDanish(a.surname, b.surname) || compareDanish(a.given, b.given));
}

/** Letter under which a surname stands; `Å` for `Aa`. */
export function letterOf({ surname }: SurnameFirst): string {
  return initialOf(surname);
}
