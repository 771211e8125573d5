/** When a page last changed, for the site map: what a revision records, so the same content says the same on every day. */
import { locatePage } from './addresses.ts';
import type { Revision } from '../schemas/revision.ts';

/**
 * @param path site path of a page
 * @param revisions of each edition, oldest first
 * @returns nothing for another publication, which says its own date; day of the edition's last revision, for pages across the editions that of the newest of all; nothing for an
 * edition without one
 */
export function lastChangeOf(path: string, revisions: ReadonlyMap<number, readonly Revision[]>): string | undefined {
  const page = locatePage(path);
  if (page && 'year' in page) return revisions.get(page.year)?.at(-1)?.date;
  if (page && 'id' in page) return undefined;
  return [...revisions.values()]
    .flatMap((list) => list.map(({ date }) => date))
    .sort()
    .at(-1);
}
