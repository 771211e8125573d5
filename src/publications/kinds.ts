/**
 * The kinds of publications that are no edition, and where each stands: in the content folder and on the site. Light enough
 * for the reader's browser: what a kind holds is in its own folder. `src/README.md` lists what a further kind takes.
 */

export interface PublicationKindFacts {
  /** Its folder in the content folder. */
  folder: string;
  /** What lies in the folder of one, apart from media; none for a kind of which one is a file by itself. */
  files: readonly string[];
  /** First part of its addresses. */
  base: string;
  /** What follows: the name of one publication, as it stands in the folder and in the address. */
  id: RegExp;
  /** What one is called in the middle of a sentence, behind `KL’s offentliggjorte`. */
  noun: string;
  /** What one is called in a list. */
  one: string;
  /** Title of the page that lists them all. */
  title: string;
}

export const PUBLICATION_KINDS = {
  programme: {
    folder: 'programmes',
    files: ['programme.mdx', 'days.yaml', 'meeting.yaml', 'practical.mdx'],
    base: 'topmoede',
    id: /^\d{4}$/,
    noun: 'program',
    one: 'Topmøde',
    title: 'Topmøder',
  },
  letter: {
    folder: 'letters',
    files: [],
    base: 'breve',
    id: /^\d{4}\/[a-z0-9]+(?:-[a-z0-9]+)*$/,
    noun: 'brev',
    one: 'Brev',
    title: 'Breve',
  },
} as const satisfies Record<string, PublicationKindFacts>;

export type PublicationKind = keyof typeof PUBLICATION_KINDS;

export function listPublicationKinds(): PublicationKind[] {
  return Object.keys(PUBLICATION_KINDS) as PublicationKind[];
}

/** Ids begin with the year that a publication is filed under. */
export function yearOfId(id: string): number {
  return Number(id.slice(0, 4));
}

/** Path below the content folder of what a publication is made of: a folder, which ends with a slash, or one file. */
export function publicationSource(kind: PublicationKind, id: string): string {
  const { folder, files }: PublicationKindFacts = PUBLICATION_KINDS[kind];
  return files.length > 0 ? `${folder}/${id}/` : `${folder}/${id}.mdx`;
}

/** Publications of one kind. */
export function listOfKind<Item extends { kind: string }>(publications: readonly Item[], kind: string): Item[] {
  return publications.filter((publication) => publication.kind === kind);
}

/** Address of a publication, `/topmoede/2024/`, or of the page that lists its kind. */
export function publicationPath(kind: PublicationKind, id = ''): string {
  const base = `/${PUBLICATION_KINDS[kind].base}/`;
  return id ? `${base}${id}/` : base;
}

/**
 * The publication that an address is, by its form. The id is empty for the page that lists a kind. What lies below a
 * publication is a file, or a page for the press.
 */
export function locatePublication(path: string): { kind: PublicationKind; id: string } | undefined {
  for (const kind of listPublicationKinds()) {
    const base = publicationPath(kind);
    if (path === base) return { kind, id: '' };
    const id = path.startsWith(base) && path.endsWith('/') ? path.slice(base.length, -1) : '';
    if (PUBLICATION_KINDS[kind].id.test(id)) return { kind, id };
  }
  return undefined;
}
