/** What things of schema.org share, whatever they describe. */
import { editionPath } from '../report/addresses.ts';
import { editionName } from '../report/publisher.ts';
import type { Report } from '../report/report.ts';
import type { Site } from '../schemas/site.ts';

export type Thing = { '@type': string; '@id'?: string; [property: string]: unknown };

/** Full address of a site path on the published site. */
export type ToAddress = (path: string) => string;

export const LANGUAGE = 'da';

export function describeOrganisation({ shortName, website }: Site): Thing {
  return { '@type': 'Organization', name: shortName, url: website };
}

/** What names an edition in all data about it, on whichever page they stand. */
export function editionId({ year }: Report, address: ToAddress): string {
  return `${address(editionPath(year))}#beretning`;
}

/** The edition that a chapter or a table belongs to. */
export function nameEdition(report: Report, address: ToAddress): Thing {
  return { '@type': 'Report', '@id': editionId(report, address), name: editionName(report) };
}
