/**
 * The one list of pages: which there are, in what order and under what title, what they are made of and where they can be
 * linked to. Menus, contents lists, search, sharing, Kontrol and the development toolbar take it from here.
 */
import { listOfKind, listPublicationKinds, PUBLICATION_KINDS, publicationPath } from '../publications/kinds.ts';
import type { PublicationKind } from '../publications/kinds.ts';
import type { Site } from '../schemas/site.ts';
import { acrossPath, editionPath, slugOf } from './addresses.ts';
import type { AcrossKind, EditionKind, PageKind } from './addresses.ts';
import { describeBodies } from './organisation.ts';
import type { Outline } from './outline.ts';
import {
  listAccountsAnchors,
  listColophonAnchors,
  listFilesAnchors,
  listFrontAnchors,
  listOrganisationAnchors,
  listRevisionAnchors,
} from './page-anchors.ts';
import type { PageAnchor } from './page-anchors.ts';
import { isIndependent } from './publisher.ts';
import { sourcesOf } from './page-sources.ts';
import type { PageSources } from './page-sources.ts';

export interface Page extends PageSources {
  kind: PageKind;
  /** Site path: `/2024/klima/klimahandling/`. */
  path: string;
  /** Place below the edition; empty for its front and for pages across the editions. */
  slug: string;
  /** Name of the page in menus and contents lists. */
  title: string;
  /** What stands beside the title in contents lists; empty for pages that no list has. */
  summary: string;
  /** Whether it is read in turn, from the foreword to the accounts: such pages lead to each other. */
  isInTurn: boolean;
  /** Anchors beside those of its texts; `undefined` where they follow from all editions together. */
  anchors: PageAnchor[] | undefined;
}

type FixedKind = Exclude<EditionKind, 'front' | 'chapter'>;

interface FixedPage extends Pick<Page, 'title' | 'isInTurn'> {
  describe: (edition: Outline) => string;
  list: (edition: Outline) => Page['anchors'];
}

/** Pages that every edition has besides its front and its chapters, in their order. */
const FIXED: Record<FixedKind, FixedPage> = {
  organisation: { title: 'Organisation', isInTurn: true, describe: describeBodies, list: listOrganisationAnchors },
  accounts: {
    title: 'Regnskab',
    isInTurn: true,
    describe: () => 'Årets resultat, balance, kontingent og påtegninger',
    list: listAccountsAnchors,
  },
  colophon: { title: 'Kolofon', isInTurn: false, describe: describeColophon, list: listColophonAnchors },
  files: {
    title: 'Filer',
    isInTurn: false,
    describe: () => 'Hele beretningen, kapitlerne og tabellerne til at hente',
    list: listFilesAnchors,
  },
  revisions: {
    title: 'Revisioner',
    isInTurn: false,
    describe: () => 'Hvad der er ændret siden første udgave, før og efter',
    list: listRevisionAnchors,
  },
  print: { title: 'Printvenlig udgave', isInTurn: false, describe: () => '', list: () => undefined },
  printing: { title: 'Omslag til trykkeriet', isInTurn: false, describe: () => '', list: () => undefined },
  epub: { title: 'E-bog', isInTurn: false, describe: () => '', list: () => undefined },
};

/** Pages across the editions; their summaries name the organisation when `site.yaml` says how. */
const ACROSS: Record<AcrossKind, { title: string; describe: (site: Site | undefined) => string }> = {
  door: { title: 'Alle beretninger', describe: () => '' },
  persons: {
    title: 'Personer',
    describe: (site) => (site ? `Alle med en plads i ${site.words.genitive} organer, år for år` : ''),
  },
  municipalities: { title: 'Kommuner', describe: () => 'Hvem der sidder for hver kommune, og hvor' },
  compare: {
    title: 'Sammenlign år',
    describe: () => 'Regnskab, egenkapital, nøgletal og kontingent ved siden af hinanden',
  },
  search: { title: 'Søg', describe: () => '' },
  accessibility: {
    title: 'Tilgængelighedserklæring',
    describe: () => 'Hvordan siderne er prøvet, og hvad der mangler',
  },
};

/** What the list of pages needs to know of a publication that is no edition. */
export interface PublicationOutline {
  kind: PublicationKind;
  id: string;
  title: string;
  description: string;
  /** Ids beside those of its texts' headings. */
  anchors: readonly string[];
}

/** Every page of the site: those of each edition, of the other publications, then those across the editions. */
export function listPages(editions: Outline[], publications: readonly PublicationOutline[] = []): Page[] {
  const site = editions[0]?.site;
  const across = (Object.keys(ACROSS) as AcrossKind[]).map((kind) => acrossPage(kind, site));
  return [...editions.flatMap(listEditionPages), ...listPublicationPages(publications), ...across];
}

/** The list of each kind that has any, followed by the publications themselves. */
function listPublicationPages(publications: readonly PublicationOutline[]): Page[] {
  return listPublicationKinds().flatMap((kind) => {
    const ofKind = listOfKind(publications, kind);
    const list = { kind, id: '', title: PUBLICATION_KINDS[kind].title, description: '', anchors: [] };
    return (ofKind.length > 0 ? [list, ...ofKind] : []).map(toPublicationPage);
  });
}

function toPublicationPage({ kind, id, title, description, anchors }: PublicationOutline): Page {
  const sources = sourcesOf({ kind, id });
  const source = sources.texts[0] ?? sources.others[0] ?? '';
  return {
    kind,
    path: publicationPath(kind, id),
    slug: '',
    title,
    summary: description,
    isInTurn: false,
    anchors: anchors.map((anchor) => ({ id: anchor, kind: 'publication', source })),
    ...sources,
  };
}

/** Pages of one edition: front, chapters, organisation, accounts, what is about the edition, and the pages that the press prints. */
export function listEditionPages(edition: Outline): Page[] {
  const { year, title, chapters } = edition;
  const front = { title: 'Forord', summary: title, isInTurn: true, anchors: listFrontAnchors(edition) };
  return [
    toPage(year, 'front', '', front),
    ...chapters.map(({ slug, title, summary }) =>
      toPage(year, 'chapter', slug, { title, summary, isInTurn: true, anchors: [] }),
    ),
    ...(Object.keys(FIXED) as FixedKind[]).map((kind) => {
      const { title, isInTurn, describe, list } = FIXED[kind];
      const words = { title, summary: describe(edition), isInTurn, anchors: list(edition) };
      return toPage(year, kind, slugOf(kind), words);
    }),
  ];
}

/** The pages of an edition that are read in turn, from the foreword to the accounts. */
export function listPagesInTurn(edition: Outline): Page[] {
  return listEditionPages(edition).filter(({ isInTurn }) => isInTurn);
}

/** A page that every edition has one of. */
export function findPage(edition: Outline, kind: Exclude<EditionKind, 'chapter'>): Page {
  return listEditionPages(edition).find((candidate) => candidate.kind === kind)!;
}

/** Name of a page across the editions. */
export function acrossTitle(kind: AcrossKind): string {
  return ACROSS[kind].title;
}

/** A page across the editions. */
export function acrossPage(kind: AcrossKind, site: Site | undefined): Page {
  const { title, describe } = ACROSS[kind];
  const words = { title, summary: describe(site), isInTurn: false, anchors: undefined };
  return { kind, path: acrossPath(kind), slug: '', ...words, ...sourcesOf({ kind }) };
}

function describeColophon({ site }: Outline): string {
  return site && isIndependent(site)
    ? 'Om gengivelsen og dens afvigelser fra originalen'
    : 'Hvem der udgiver, og hvad der er rettet';
}

function toPage(
  year: number,
  kind: EditionKind,
  slug: string,
  words: Pick<Page, 'title' | 'summary' | 'isInTurn' | 'anchors'>,
): Page {
  return { kind, path: editionPath(year, slug), slug, ...words, ...sourcesOf({ kind, year, slug }) };
}
