import { PUBLICATION_FOLDERS } from './publication-folders.ts';

/** What others may import of the press: what it does, and what a page tells it. */
export const PRESS = ['press/index.ts', 'press/contract.ts'];

/** What a publication says, before it is read. */
export const BELOW_SOURCES = [
  'schemas',
  'publications/kinds.ts',
  'report',
  ...PUBLICATION_FOLDERS.map(({ path }) => path),
];

/** What pages and their components are made of. */
export const MODEL = [...BELOW_SOURCES, 'sources'];

/** What web pages are built with. */
export const WEB = ['downloads', 'sharing', 'search/kinds.ts', 'search/page', 'components/shared'];
