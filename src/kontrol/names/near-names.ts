/** Whether a name in a text is a slip of one that the project knows, or somebody else's. */
import type { Dictionary } from '../../sources/sources.ts';
import { distance } from '../nearest.ts';
import { isCommonName, isFirstName } from './common-names.ts';

/** Letters that a part of a name may be off by: short names have too many neighbours for two. */
const mostLetters = (part: string) => (part.length > 4 ? 2 : 1);

/** How a written name comes near a known one. */
export type Nearness =
  /** A slip, whoever else may be called so. */
  | 'slip'
  /** Perhaps somebody else: a slip only when the text says the same of the two. */
  | 'plausible'
  | undefined;

/** Compares a name, part by part, with one that the project knows. Both are lists of parts without full stops. */
export function compareNames(written: readonly string[], known: readonly string[], dictionary: Dictionary): Nearness {
  const [joined, name] = [written.join(''), known.join('')].map((parts) => parts.replaceAll('-', '').toLowerCase());
  if (joined === name) return written.join(' ') === known.join(' ') ? undefined : 'slip';
  if (written.length < known.length) return compareStart(written, known, dictionary);
  if (written.length > known.length) return undefined;
  const off = known.flatMap((part, at) => (part === written[at] ? [] : [{ part, as: written[at]! }]));
  const isNear = off.every(({ part, as }) => distance(part.toLowerCase(), as.toLowerCase()) <= mostLetters(part));
  const [first, ...others] = off;
  if (!first || off.length === known.length) return undefined;
  // The dictionary has the names that Danes bear: a part that it lacks is no name.
  if (isNear && others.length === 0 && !dictionary.isWord(first.as)) return 'slip';
  if (others.length > 0) return undefined;
  const same = known.filter((part) => part !== first.part);
  const isRare = same.some((part) => !isCommonName(part)) || same.length > 1;
  return isNear && isRare ? 'slip' : 'plausible';
}

/** A full name without its last part. A name of two ordinary parts may be somebody else's. */
function compareStart(written: readonly string[], known: readonly string[], { isWord }: Dictionary): Nearness {
  if (written.length < 2 || !written.every((part, at) => part === known[at])) return undefined;
  if (isFirstName(written.at(-1)!)) return undefined;
  return written.every(isWord) ? 'plausible' : 'slip';
}
