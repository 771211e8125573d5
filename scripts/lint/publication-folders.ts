import type { Folder } from './boundaries.ts';

/** What kinds of publications beside an edition share, and a folder a kind. They stand between the report and the sources. */
export const PUBLICATION_FOLDERS: readonly Folder[] = [
  {
    path: 'publications',
    runs: 'anywhere',
    imports: ['schemas', 'publications/kinds.ts', 'report'],
    because: 'What all kinds share knows none of them.',
  },
  {
    path: 'programme',
    runs: 'anywhere',
    imports: ['schemas', 'publications/kinds.ts', 'report', 'publications'],
    because: 'A kind of publication leans on what all share, and not on other kinds.',
  },
  {
    path: 'letters',
    runs: 'anywhere',
    imports: ['schemas', 'publications/kinds.ts', 'report', 'publications'],
    because: 'As programmes.',
  },
];
