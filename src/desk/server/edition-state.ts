import { digestEdition } from '../../sources/edition-digest.ts';
import { findSource } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';
import type { EditionOverview } from '../contract.ts';

/**
 * What state an edition is in. One that is published and is no longer what its last revision recorded is in revision,
 * whoever began it.
 *
 * @param begun years whose revision was begun at the desk
 */
export function stateOf(sources: Sources, year: number, begun: readonly number[]): EditionOverview['state'] {
  if (findSource(sources, 'edition', year)?.data?.state !== 'published') return 'draft';
  const last = (findSource(sources, 'revisions', year)?.data ?? []).findLast(({ edition }) => edition === year);
  return begun.includes(year) || last?.digest !== digestEdition(sources, year) ? 'in-revision' : 'published';
}
