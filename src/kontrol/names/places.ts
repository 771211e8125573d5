/** Municipalities as texts name them. */
import { findSource } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';
import { distance } from '../nearest.ts';

/** Danish towns that chose `aa`, whether or not `municipalities.yaml` has them. */
const TOWNS = ['Aarhus', 'Aalborg', 'Aabenraa', 'Faaborg', 'Taastrup', 'Taarbæk'];

/** Shorter names have too many other names one letter away. */
const LEAST_LETTERS = 5;

/** The names in `municipalities.yaml`; empty when there are none. */
export function listMunicipalities(sources: Sources): readonly string[] {
  return findSource(sources, 'municipalities')?.data ?? [];
}

const known = new WeakMap<Sources, ReadonlyMap<string, string>>();

/** Former spellings of towns and municipalities → the spelling of today: `Århus` → `Aarhus`, `Taarnby` → `Tårnby`. */
export function mapOldSpellings(sources: Sources): ReadonlyMap<string, string> {
  const kept = known.get(sources) ?? readSpellings(sources);
  known.set(sources, kept);
  return kept;
}

function readSpellings(sources: Sources): Map<string, string> {
  const names = [...TOWNS, ...listMunicipalities(sources)];
  const right = new Set(names);
  const pairs = names.flatMap((name) => [
    [name.replaceAll('Aa', 'Å').replaceAll('aa', 'å'), name] as const,
    [name.replaceAll('Å', 'Aa').replaceAll('å', 'aa'), name] as const,
  ]);
  return new Map(pairs.filter(([old]) => !right.has(old)));
}

/** How near a word must be to a municipality, and what counts as the municipality itself. */
export interface Nearness {
  /** Letters that the word may be off by. */
  most: number;
  /** Whether the landscape is another name than the municipality: `Nordfyn` is right, `Nordfyn Kommune` is not. */
  isStrict: boolean;
}

/**
 * The municipalities that a word nearly is, in the order of their register; none when the word is a municipality itself.
 */
export function listNearMunicipalities(word: string, names: readonly string[], near: Nearness): string[] {
  if (word.length < LEAST_LETTERS) return [];
  const forms = [...new Set([word, word.replace(/s$/, '')])];
  const isRight = (name: string) => forms.includes(name) || (!near.isStrict && name === `${word}s`);
  if (names.some(isRight)) return [];
  return names.filter(
    (name) => name.length >= LEAST_LETTERS && forms.some((form) => isWithinReach(form, name, near.most)),
  );
}

/** Whether no more letters are off. Two words one letter apart share a half of one of them, which is quickly seen. */
function isWithinReach(form: string, name: string, most: number): boolean {
  if (Math.abs(form.length - name.length) > most) return false;
  const half = Math.floor(name.length / 2) - 1;
  const isAlike = most > 1 || form.slice(0, half) === name.slice(0, half) || form.slice(-half) === name.slice(-half);
  return isAlike && distance(form, name) <= most;
}
