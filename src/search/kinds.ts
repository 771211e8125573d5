/** What a hit can be. Values stand in addresses (`/soeg/?type=person`) and in the index; labels are read. */
import { yearOfId } from '../publications/kinds.ts';
import { locatePage } from '../report/addresses.ts';
import type { PageKind } from '../report/addresses.ts';

export const KINDS = {
  kapitel: { label: 'Kapitel', plural: 'Kapitler' },
  person: { label: 'Person', plural: 'Personer' },
  kommune: { label: 'Kommune', plural: 'Kommuner' },
  organ: { label: 'Organ', plural: 'Organer' },
  organisation: { label: 'Organisation', plural: 'Organisation' },
  tabel: { label: 'Tabel', plural: 'Tabeller' },
  regnskab: { label: 'Regnskab', plural: 'Regnskab' },
  sammenligning: { label: 'Sammenligning', plural: 'Sammenligning' },
  topmoede: { label: 'Topmøde', plural: 'Topmøder' },
  brev: { label: 'Brev', plural: 'Breve' },
  forside: { label: 'Forside', plural: 'Forsider' },
  om: { label: 'Om beretningen', plural: 'Om beretningen' },
} as const;
export type Kind = keyof typeof KINDS;

/** What the search says about a built page. */
export interface PagePlace {
  kind: Kind;
  /** Of the edition, or of another publication; none for pages across editions. */
  year?: number;
}

/**
 * What each kind of page is found as. Doors, lists and the print page are left out: they repeat what stands elsewhere, and
 * persons and municipalities are in the index as records of their own.
 */
const KIND_OF: Record<PageKind, Kind | undefined> = {
  front: 'forside',
  chapter: 'kapitel',
  organisation: 'organisation',
  accounts: 'regnskab',
  colophon: 'om',
  files: 'om',
  revisions: 'om',
  print: undefined,
  printing: undefined,
  epub: undefined,
  door: undefined,
  persons: undefined,
  municipalities: undefined,
  compare: 'sammenligning',
  search: undefined,
  accessibility: 'om',
  programme: 'topmoede',
  letter: 'brev',
};

/**
 * Place of a page by its address; nothing for one that is not searched.
 *
 * @param path site path, for example `/2024/klima/klimahandling/`
 */
export function placeOf(path: string): PagePlace | undefined {
  const page = locatePage(path);
  const kind = page && KIND_OF[page.kind];
  if (!kind) return undefined;
  if (!('id' in page)) return 'year' in page ? { kind, year: page.year } : { kind };
  // The page that lists a kind only repeats what stands on each.
  return page.id ? { kind, year: yearOfId(page.id) } : undefined;
}
