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
  const isAsRecorded = lastDigestOf(sources, year) === digestEdition(sources, year);
  return begun.includes(year) || !isAsRecorded ? 'in-revision' : 'published';
}

/** What the last revision of an edition recorded of it; nothing when there is none. */
export function lastDigestOf(sources: Sources, year: number): string | undefined {
  return (findSource(sources, 'revisions', year)?.data ?? []).findLast(({ edition }) => edition === year)?.digest;
}
