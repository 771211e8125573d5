/** Names that a reader may mean while typing one of them, however the Danish letters are written. */
import { fold, foldLoosely } from './fold.ts';

type Spelling = (text: string) => string;

/**
 * Spellings of a name and of what is typed, the strictest first: `aarhus` for Århus, `arhus` for Århus, `oro` for Orø. A looser
 * one is asked where the stricter finds nothing, or `aa` would mean every a.
 */
const SPELLINGS: readonly { name: Spelling; typed: Spelling }[] = [
  { name: fold, typed: fold },
  { name: foldLoosely, typed: fold },
  { name: foldLoosely, typed: foldLoosely },
];

/**
 * Places of the names that begin with what is typed; without any, of those that hold it somewhere. Nothing typed means
 * every name.
 */
export function findTyped(names: readonly string[], typed: string): number[] {
  const text = typed.trim();
  for (const method of ['startsWith', 'includes'] as const) {
    for (const spell of SPELLINGS) {
      const wanted = spell.typed(text);
      const found = names.flatMap((name, index) => (spell.name(name)[method](wanted) ? [index] : []));
      if (found.length > 0) return found;
    }
  }
  return [];
}

/** How many letters of the name are typed when it begins so: 1 of `Århus` for `aa`; 0 when it does not. */
export function countTyped(name: string, typed: string): number {
  const text = typed.trim();
  const spell = SPELLINGS.find((spelling) => spelling.name(name).startsWith(spelling.typed(text)));
  if (!spell) return 0;
  const length = spell.typed(text).length;
  const letters = [...name];
  const count = letters.findIndex((_, index) => spell.name(letters.slice(0, index + 1).join('')).length >= length);
  return length === 0 ? 0 : letters.slice(0, count + 1).join('').length;
}
