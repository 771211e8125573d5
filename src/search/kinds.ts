/** What a hit can be. Values stand in addresses (`/soeg/?type=person`) and in the index; labels are read. */
import { ACCESSIBILITY_PATH, ACCOUNTS, ORGANISATION } from '../report/contents.ts';

/** Address of the search page. */
export const SEARCH_PATH = '/soeg/';

export const KINDS = {
  kapitel: { label: 'Kapitel', plural: 'Kapitler' },
  organisation: { label: 'Organisation', plural: 'Organisation' },
  regnskab: { label: 'Regnskab', plural: 'Regnskab' },
  person: { label: 'Person', plural: 'Personer' },
  kommune: { label: 'Kommune', plural: 'Kommuner' },
  om: { label: 'Om beretningen', plural: 'Om beretningen' },
} as const;
export type Kind = keyof typeof KINDS;

/** What the search says about a built page. */
export interface PagePlace {
  kind: Kind;
  /** None for pages across editions. */
  year?: string;
}

/**
 * Place of a page by its address. Fronts, lists and the print page are left out, because they repeat other pages.
 * Persons and municipalities are in the index as records of their own.
 *
 * @param path site path, for example `/2024/klima/klimahandling/`
 */
export function placeOf(path: string): PagePlace | undefined {
  if (path === ACCESSIBILITY_PATH) return { kind: 'om' };
  const [, year, page] = path.match(/^\/(\d{4})\/(?:([^/]+)\/)?/) ?? [];
  if (!year || page === 'print') return undefined;
  return { kind: kindOf(page), year };
}

function kindOf(page: string | undefined): Kind {
  if (page === ORGANISATION) return 'organisation';
  if (page === ACCOUNTS) return 'regnskab';
  return page === 'kolofon' ? 'om' : 'kapitel';
}
