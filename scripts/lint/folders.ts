import type { Folder } from './boundaries.ts';
import { COMMAND_FOLDERS } from './command-folders.ts';
import { BELOW_SOURCES, MODEL, PRESS, WEB } from './folder-groups.ts';
import { PRESS_FOLDERS } from './press-folders.ts';
import { PUBLICATION_FOLDERS } from './publication-folders.ts';

/**
 * The house from floor to roof, as `src/README.md` draws it. A row imports rows above it and none below, so a circle of
 * folders can't be written down here. A test holds the order, and that every file of `src` belongs to a row.
 */
export const FOLDERS: readonly Folder[] = [
  { path: 'files', imports: [], because: 'It writes bytes, whoever made them.' },
  { path: 'cache', imports: ['files'], because: 'It keeps bytes, whoever made them.' },

  ...PRESS_FOLDERS,

  // Folders that import nothing of the house.
  { path: 'assets', runs: 'anywhere', imports: [], because: 'Fonts and the characters in them.' },
  { path: 'styles', runs: 'browser', imports: [], because: 'Style sheets import no code.' },
  { path: 'cli', imports: ['files'], because: 'Arguments and exit codes are the same for every command.' },
  { path: 'hosting', imports: ['cache'], because: 'Headers follow from built files, not from what they say.' },

  // Content, and what it says.
  { path: 'schemas', runs: 'anywhere', imports: [], because: 'All else leans on what an editor may write.' },
  { path: 'publications/kinds.ts', runs: 'anywhere', imports: [], because: 'The browser knows addresses too.' },
  {
    path: 'report',
    runs: 'anywhere',
    imports: ['schemas', 'publications/kinds.ts'],
    because: 'It is pure: no files, no Astro, no browser.',
  },
  ...PUBLICATION_FOLDERS,
  { path: 'sources', imports: BELOW_SOURCES, because: 'It reads content; it judges nothing.' },
  { path: 'content.config.ts', imports: ['schemas', 'sources'], because: 'It joins loaders to schemas.' },
  { path: 'scaffold', imports: ['cli', ...MODEL], because: "Next year's files come from this year's." },
  {
    path: 'kontrol',
    runs: 'anywhere',
    imports: ['assets', ...MODEL, 'scaffold'],
    because: 'Rules take sources and give findings; they see nothing that is built.',
  },
  {
    path: 'kontrol/run-kontrol.ts',
    imports: [...MODEL, 'kontrol'],
    because: 'The command around the rules reads files and prints.',
  },
  {
    path: 'imports',
    imports: ['cli', ...MODEL, 'scaffold', 'kontrol'],
    because: 'Office files become content, which Kontrol then reads.',
  },

  { path: 'accessibility', imports: ['report'], because: 'It audits pages; it only knows which are for readers.' },

  // What is rendered.
  { path: 'markdown', imports: ['schemas', 'report'], because: 'A plugin sees one text, not its edition.' },
  { path: 'motifs', runs: 'anywhere', imports: ['schemas'], because: 'A motif counts what an edition says of itself.' },
  { path: 'downloads', imports: ['schemas', 'report'], because: 'Tables are files without a page.' },
  { path: 'search/kinds.ts', runs: 'anywhere', imports: MODEL, because: 'Index, form and browser share it.' },
  { path: 'search/index-file.ts', runs: 'anywhere', imports: ['search/kinds.ts'], because: 'Two sides read it.' },
  {
    path: 'search/page',
    runs: 'browser',
    imports: ['report', 'search/kinds.ts', 'search/index-file.ts'],
    because: 'It finds all it needs in the index, and knows the addresses of pages.',
  },
  {
    path: 'search',
    imports: ['cache', ...MODEL, 'search/kinds.ts', 'search/index-file.ts'],
    because: 'It indexes pages that are built.',
  },
  {
    path: 'sharing',
    imports: ['cache', 'assets', ...MODEL, 'motifs', 'downloads', 'search/kinds.ts'],
    because: 'Feeds and link previews come from the report, not from pages.',
  },
  { path: 'pdf-facts', imports: ['cache', 'report'], because: 'It fills in what is known after the press.' },
  {
    path: 'client',
    runs: 'browser',
    imports: ['report', 'search/page'],
    because: 'It makes pages that are there move.',
  },
  { path: 'components/tags.ts', imports: ['schemas'], because: 'The vocabulary of tags follows schemas.' },
  {
    path: 'components/shared',
    imports: ['press/contract.ts', ...MODEL],
    because: 'What both media read is of neither.',
  },
  {
    path: 'components/chrome',
    imports: [...MODEL, ...WEB, 'accessibility', 'motifs', 'client'],
    because: "The website's furniture knows no tag.",
  },
  {
    path: 'components/web',
    imports: [...MODEL, 'motifs', 'components/tags.ts', 'components/shared', 'components/chrome'],
    because: 'A web face borrows nothing from print.',
  },
  {
    path: 'components/print',
    imports: [...MODEL, 'motifs', 'press/contract.ts', 'components/tags.ts', 'components/shared'],
    because: 'A print face borrows nothing from the web, and speaks to the press by the contract.',
  },
  { path: 'epub/contract.ts', runs: 'anywhere', imports: [], because: 'Pages tell the e-book writer what to make.' },
  {
    path: 'epub',
    imports: ['cache', 'epub/contract.ts'],
    because: 'It makes a book of a built page, whatever it says.',
  },
  {
    path: 'components/epub',
    imports: [...MODEL, 'motifs', 'epub/contract.ts', 'components/tags.ts', 'components/shared'],
    because: "An e-book's face borrows nothing from screen or paper.",
  },
  { path: 'paged-preview', runs: 'browser', imports: ['press/contract.ts'], because: 'It shows pages in the browser.' },
  { path: 'paged-preview/integration.ts', imports: PRESS, because: 'It hands the preview what the press bundles.' },
  {
    path: 'layouts',
    imports: [
      ...MODEL,
      ...['press/contract.ts', 'epub/contract.ts', 'assets', 'styles', 'client', 'components/chrome', 'paged-preview'],
    ],
    because: 'A layout is the frame of a page, whatever stands in it.',
  },
  {
    path: 'pages',
    imports: [
      ...MODEL,
      ...WEB,
      ...['assets', 'client', 'hosting', 'accessibility', 'motifs'],
      ...['components/chrome', 'components/web', 'components/print', 'components/epub', 'layouts'],
    ],
    because: 'Routes put pages together.',
  },

  ...COMMAND_FOLDERS,
];
