/** What others may import of the press: what it does, and what a page tells it. */
export const PRESS = ['press/index.ts', 'press/contract.ts'];

/** What pages and their components are made of. */
export const MODEL = ['schemas', 'publications/kinds.ts', 'publications', 'report', 'programme', 'sources'];

/** What web pages are built with. */
export const WEB = ['downloads', 'sharing', 'search/kinds.ts', 'search/page', 'components/shared'];
