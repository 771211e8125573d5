import type { Report } from './report.ts';

/**
 * The edition whose colours something of a year wears: that of the year, or else the newest.
 *
 * @param reports newest first
 * @throws Error when there is no edition at all
 */
export function findEditionOf(reports: readonly Report[], year: number): Report {
  const found = reports.find((report) => report.year === year) ?? reports[0];
  if (!found) throw new Error('There is no edition: add content/<year>/edition.mdx.');
  return found;
}
