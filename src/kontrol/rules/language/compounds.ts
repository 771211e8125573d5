/** Danish compounds: two words in one, with `s` between them after certain endings. */
import type { Dictionary } from '../../../sources/sources.ts';
import { listJointEdits } from './edits.ts';

/** Shorter parts fit into anything. A last part may be as short as `år`. */
const LEAST = { left: 3, right: 2 };

/** Endings after which a compound has `s` (Retskrivningsordbogen, § 19 on joints): `sundhedsdirektør`, `forsyningsselskab`. */
const ASKS_FOR_S = /(?:hed|skab|dom|else|tion|sion|ning|ling|ring|tet)$/;

/**
 * The right spelling of a compound that the dictionary lacks; `undefined` when nothing shows that it is wrong. Three
 * things show that a joint is missing or superfluous: the dictionary's own compounds, the ending before it, and a
 * spelling one joint away whose parts are words while the parts of this one are not.
 */
export function guessCompound(word: string, dictionary: Dictionary): string | undefined {
  const edits = listJointEdits(word);
  const parts = listSplits(word, dictionary);
  const known = edits.find((edit) => dictionary.isWord(edit));
  if (known) return known;
  if (parts.length === 0) return edits.find((edit) => listSplits(edit, dictionary).length > 0);
  return parts.every(([left]) => ASKS_FOR_S.test(left)) ? parts[0]!.join('s') : undefined;
}

/** All ways to read a word as two words of the dictionary; the first may be in the genitive. */
function listSplits(word: string, { isWord }: Dictionary): [left: string, right: string][] {
  const splits = Array.from(
    { length: Math.max(0, word.length - LEAST.left - LEAST.right + 1) },
    (_, at): [string, string] => [word.slice(0, at + LEAST.left), word.slice(at + LEAST.left)],
  );
  return splits.filter(
    ([left, right]) => isWord(right) && (isWord(left) || (left.endsWith('s') && isWord(left.slice(0, -1)))),
  );
}
