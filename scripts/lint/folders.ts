/** One folder (or one file) of the house, and what it may lean on. */
export interface Folder {
  /** Its path under `src`. Where another row names a part of it, that row decides for the part. */
  path: string;
  /** Where its code runs. Node's own modules are for Node alone, and Astro's are not for what runs anywhere. */
  runs: 'node' | 'anywhere' | 'browser';
  /** The rows it may import, besides its own files; `*` is all of them. Each stands above it in the list. */
  imports: readonly string[];
  /** Why it may import these and no others. The linter prints it with the import that breaks the rule. */
  because: string;
}

/** What others may import of the press: what it does, and what a page tells it. */
const PRESS = ['press/index.ts', 'press/contract.ts'];

/** What the tab and Node both know. */
const TAB = ['press/contract.ts', 'press/page-map.ts', 'press/tag-marks.ts'];

/** What pages and their components are made of. */
const MODEL = ['schemas', 'report', 'sources'];

/** What web pages are built with. */
const WEB = ['downloads', 'sharing', 'search/kinds.ts', 'search/page', 'components/shared', 'components/chrome'];

/**
 * The house from floor to roof, as `src/README.md` draws it. A row imports rows above it and none below, so a circle of
 * folders can't be written down here. A test holds the order, and that every file of `src` belongs to a row.
 */
export const FOLDERS: readonly Folder[] = [
  // The press: its own floor, which knows nothing of the house.
  { path: 'press/contract.ts', runs: 'anywhere', imports: [], because: 'The contract is names and their meanings.' },
  { path: 'press/page-map.ts', runs: 'anywhere', imports: TAB.slice(0, 1), because: 'A page map is plain data.' },
  {
    path: 'press/tag-marks.ts',
    runs: 'anywhere',
    imports: TAB.slice(0, 1),
    because: 'The tab writes them, Node reads.',
  },
  {
    path: 'press/paged',
    runs: 'browser',
    imports: TAB,
    because: 'The tab has no Node, and is given these files alone.',
  },
  { path: 'press', runs: 'node', imports: [...TAB, 'press/paged'], because: 'The press knows pages and PDFs alone.' },
  { path: 'press/index.ts', runs: 'node', imports: ['press', ...TAB], because: 'It names what others may use.' },

  // What leans on nothing.
  { path: 'assets', runs: 'anywhere', imports: [], because: 'Fonts and the characters in them.' },
  { path: 'styles', runs: 'browser', imports: [], because: 'Style sheets import no code.' },
  { path: 'cli', runs: 'node', imports: [], because: 'Arguments and exit codes are the same for every command.' },
  { path: 'hosting', runs: 'node', imports: [], because: 'Headers follow from built files, not from what they say.' },
  { path: 'accessibility', runs: 'node', imports: [], because: 'It audits whatever pages it is given.' },

  // Content, and what it says.
  { path: 'schemas', runs: 'anywhere', imports: [], because: 'All else leans on what an editor may write.' },
  { path: 'report', runs: 'anywhere', imports: ['schemas'], because: 'It is pure: no files, no Astro, no browser.' },
  { path: 'sources', runs: 'node', imports: ['schemas', 'report'], because: 'It reads content; it judges nothing.' },
  { path: 'content.config.ts', runs: 'node', imports: ['schemas', 'sources'], because: 'It joins loaders to schemas.' },
  { path: 'scaffold', runs: 'node', imports: ['cli', ...MODEL], because: "Next year's files come from this year's." },
  {
    path: 'kontrol',
    runs: 'anywhere',
    imports: ['assets', ...MODEL, 'scaffold'],
    because: 'Rules take sources and give findings; they see nothing that is built.',
  },
  {
    path: 'kontrol/run-kontrol.ts',
    runs: 'node',
    imports: [...MODEL, 'kontrol'],
    because: 'The command around the rules reads files and prints.',
  },
  {
    path: 'imports',
    runs: 'node',
    imports: ['cli', ...MODEL, 'scaffold', 'kontrol'],
    because: 'Office files become content, which Kontrol then reads.',
  },

  // What is rendered.
  { path: 'markdown', runs: 'node', imports: ['report'], because: 'A plugin sees one text, not its edition.' },
  { path: 'motifs', runs: 'anywhere', imports: ['schemas'], because: 'A motif counts what an edition says of itself.' },
  { path: 'downloads', runs: 'node', imports: ['schemas', 'report'], because: 'Tables are files without a page.' },
  { path: 'search/kinds.ts', runs: 'anywhere', imports: ['report'], because: 'Index, form and browser share it.' },
  {
    path: 'search/page',
    runs: 'browser',
    imports: ['search/kinds.ts'],
    because: 'It finds all it needs in the index.',
  },
  { path: 'search', runs: 'node', imports: ['report', 'search/kinds.ts'], because: 'It indexes pages that are built.' },
  {
    path: 'sharing',
    runs: 'node',
    imports: ['schemas', 'report', 'motifs', 'downloads', 'search/kinds.ts'],
    because: 'Feeds and link previews come from the report, not from pages.',
  },
  { path: 'pdf-facts', runs: 'node', imports: ['report'], because: 'It fills in what is known after the press.' },
  {
    path: 'client',
    runs: 'browser',
    imports: ['report', 'search/page'],
    because: 'It makes pages that are there move.',
  },
  {
    path: 'components/tags.ts',
    runs: 'node',
    imports: ['schemas'],
    because: 'The vocabulary of tags follows schemas.',
  },
  { path: 'components/shared', runs: 'node', imports: MODEL, because: 'What both media read belongs to neither.' },
  {
    path: 'components/chrome',
    runs: 'node',
    imports: [...MODEL, ...WEB.slice(0, -1)],
    because: "The website's furniture knows no tag.",
  },
  {
    path: 'components/web',
    runs: 'node',
    imports: [...MODEL, 'motifs', 'components/tags.ts', 'components/shared', 'components/chrome'],
    because: 'A web face borrows nothing from print.',
  },
  {
    path: 'components/print',
    runs: 'node',
    imports: [...MODEL, 'motifs', 'press/contract.ts', 'components/tags.ts', 'components/shared'],
    because: 'A print face borrows nothing from the web, and speaks to the press by the contract.',
  },
  { path: 'paged-preview', runs: 'browser', imports: PRESS, because: 'It shows pages as the press makes them.' },
  {
    path: 'layouts',
    runs: 'node',
    imports: [...MODEL, 'press/contract.ts', 'assets', 'styles', 'client', 'components/chrome', 'paged-preview'],
    because: 'A layout is the frame of a page, whatever stands in it.',
  },
  {
    path: 'pages',
    runs: 'node',
    imports: [
      ...MODEL,
      ...WEB,
      ...['assets', 'client', 'hosting', 'accessibility', 'motifs', 'components/web', 'components/print', 'layouts'],
    ],
    because: 'Routes put pages together.',
  },

  // Commands and integrations.
  { path: 'diff', runs: 'node', imports: ['cli', ...PRESS], because: 'It compares PDFs, whatever they say.' },
  {
    path: 'dev-toolbar',
    runs: 'node',
    imports: ['sources', 'kontrol'],
    because: 'It runs Kontrol beside the preview.',
  },
  {
    path: 'dev-toolbar/toolbar-app.ts',
    runs: 'browser',
    imports: ['kontrol', 'dev-toolbar'],
    because: 'It shows findings in the page.',
  },
  {
    path: '../astro.config.mjs',
    runs: 'node',
    imports: [...PRESS, 'sources', 'hosting', 'markdown', 'search', 'pdf-facts', 'dev-toolbar'],
    because: 'It names integrations and plugins.',
  },
  {
    path: '../scripts',
    runs: 'node',
    imports: [
      ...PRESS,
      ...MODEL,
      ...[
        'assets',
        'cli',
        'hosting',
        'accessibility',
        'scaffold',
        'kontrol',
        'kontrol/run-kontrol.ts',
        'imports',
        'diff',
      ],
    ],
    because: 'A script is a door: it reads arguments, calls `src` and sets the exit code.',
  },
  { path: '../tests', runs: 'node', imports: ['*'], because: 'Tests look behind every door.' },
];
