/** Which content files make which page. Pure and light: Kontrol and the development toolbar's browser side ask it. */
import { PUBLICATION_KINDS, publicationSource } from '../publications/kinds.ts';
import type { PublicationKind } from '../publications/kinds.ts';
import type { PageLocation } from './addresses.ts';

/** Paths below the content folder; one that ends with a slash is a folder with all that lies in it. */
export interface PageSources {
  /** Files whose MDX text stands on the page. */
  texts: string[];
  /** Other files that the page shows something of, or that are about it. */
  others: string[];
}

/** The sources of a page; none for pages across the editions, which all content makes together. */
export function sourcesOf(location: PageLocation): PageSources {
  if ('id' in location) return sourcesOfPublication(location);
  if (!('year' in location)) return { texts: [], others: [] };
  const { kind, year, slug } = location;
  const files = (...names: string[]) => names.map((name) => `${year}/${name}`);
  switch (kind) {
    case 'front':
      return { texts: files('edition.mdx'), others: files('short-links.yaml', 'exceptions.yaml') };
    case 'chapter':
      return { texts: files(`chapters/${slug}.mdx`), others: [] };
    case 'organisation':
      return { texts: files('organisation/'), others: files('mandates.yaml') };
    case 'accounts':
      return { texts: files('accounts/'), others: [] };
    case 'colophon':
      return { texts: [], others: files('edition.mdx', 'deviations.yaml', 'revisions.yaml') };
    case 'files':
    case 'revisions':
      return { texts: [], others: files('revisions.yaml') };
    case 'printing':
      return { texts: [], others: files('edition.mdx', 'revisions.yaml') };
    case 'print':
    case 'epub':
      return { texts: [], others: files('') };
  }
}

/** All that a publication is made of stands on its one page; the page that lists a kind shows something of each. */
function sourcesOfPublication({ kind, id }: { kind: PublicationKind; id: string }): PageSources {
  const { folder } = PUBLICATION_KINDS[kind];
  return id ? { texts: [publicationSource(kind, id)], others: [] } : { texts: [], others: [`${folder}/`] };
}

/**
 * Whether a file is one of the given sources.
 *
 * @param file path that ends with the path below the content folder: `content/2024/chapters/klima.mdx`
 */
export function isAmong(sources: readonly string[], file: string): boolean {
  const path = `/${file}`;
  return sources.some((source) => (source.endsWith('/') ? path.includes(`/${source}`) : path.endsWith(`/${source}`)));
}
