import type { Folder } from './boundaries.ts';
import { MODEL, PRESS } from './folder-groups.ts';

/** The roof: commands, integrations and what editors work with. */
export const COMMAND_FOLDERS: readonly Folder[] = [
  {
    path: 'build',
    imports: ['cache', 'cli', ...PRESS, ...MODEL, 'kontrol', 'kontrol/run-kontrol.ts', 'search/index-file.ts'],
    because: 'It has Astro build everything, and says what came out.',
  },
  { path: 'diff', imports: ['cli', ...PRESS], because: 'It compares PDFs, whatever they say.' },
  {
    path: 'broken-files',
    imports: ['sources', 'scaffold', 'kontrol'],
    because: 'It has Kontrol say why the preview has no page.',
  },
  { path: 'live-content', imports: ['sources'], because: 'It has content read again when it is saved.' },
  {
    path: 'live-content/catch-up.ts',
    runs: 'browser',
    imports: ['live-content'],
    because: 'A page of the preview says which save it is of.',
  },
  { path: 'dev-toolbar', imports: ['report', 'sources', 'kontrol'], because: 'It runs Kontrol beside the preview.' },
  {
    path: 'dev-toolbar/toolbar-app.ts',
    runs: 'browser',
    imports: ['report', 'kontrol', 'dev-toolbar'],
    because: 'It shows findings in the page.',
  },
  {
    path: 'desk/form-contract.ts',
    runs: 'anywhere',
    imports: ['schemas'],
    because: 'It is a part of the contract.',
  },
  {
    path: 'desk/contract.ts',
    runs: 'anywhere',
    imports: ['schemas', 'kontrol', 'desk/form-contract.ts'],
    because: "The desk's pages and its server share it.",
  },
  {
    path: 'desk/yaml',
    runs: 'anywhere',
    imports: [],
    because: 'It changes a value in a YAML text; forms and the server do.',
  },
  {
    path: 'desk/page',
    runs: 'browser',
    imports: ['schemas', 'report', 'kontrol', 'motifs', 'styles', 'desk/contract.ts', 'desk/yaml'],
    because: 'It asks the server for all that is on the disk.',
  },
  {
    path: 'desk/server',
    imports: ['files', 'cli', ...MODEL, 'scaffold', 'kontrol', 'imports', 'desk/contract.ts', 'desk/yaml'],
    because: 'It reads and writes content, as the commands do.',
  },
  {
    path: 'desk/vscode',
    imports: ['sources', 'desk/contract.ts', 'desk/server'],
    because: 'It tells another program what the forms know.',
  },
  {
    path: 'desk',
    imports: ['files', 'desk/contract.ts', 'desk/server'],
    because: 'It puts the desk into the development server.',
  },
  {
    path: '../astro.config.mjs',
    imports: [
      ...PRESS,
      'report',
      'schemas',
      'sources',
      'hosting',
      'markdown',
      'search',
      'pdf-facts',
      'epub',
      'paged-preview/integration.ts',
      'live-content',
      'broken-files',
      'dev-toolbar',
      'desk',
      'desk/contract.ts',
    ],
    because: 'It names integrations and plugins, and tells them of each other.',
  },
  {
    path: '../scripts',
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
        'build',
        'diff',
        'desk',
        'desk/vscode',
      ],
    ],
    because: 'A script is a door: it reads arguments, calls `src` and sets the exit code.',
  },
  { path: '../tests', imports: ['*'], because: 'Tests look behind every door.' },
];
