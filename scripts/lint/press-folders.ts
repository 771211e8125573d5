import type { Folder } from './boundaries.ts';

/** Plain data that crosses between Node and the tab. */
const CROSSING = ['press/page-map.ts', 'press/tab-protocol.ts', 'press/contract.ts'];

/** What the stages of the press stand on, and the stages themselves. */
const STAGES = ['press/errors.ts', 'press/tags', 'press/finish', 'press/browser', 'press/preflight'];

/** The press from floor to roof, as its README draws it: a house of its own, which shares with the other what keeps work. */
export const PRESS_FOLDERS: readonly Folder[] = [
  { path: 'press/page-map.ts', runs: 'anywhere', imports: [], because: 'A page map is plain data.' },
  {
    path: 'press/tab-protocol.ts',
    runs: 'anywhere',
    imports: ['press/page-map.ts'],
    because: 'What crosses the border travels as JSON.',
  },
  {
    path: 'press/contract.ts',
    runs: 'anywhere',
    imports: ['press/page-map.ts'],
    because: 'The contract is names and their meanings.',
  },
  {
    path: 'press/paged',
    runs: 'browser',
    imports: CROSSING,
    because: 'The tab has no Node, and is given no other file.',
  },
  { path: 'press/errors.ts', imports: [], because: 'Every stage can fail.' },
  { path: 'press/decode.ts', runs: 'anywhere', imports: [], because: 'An address is text.' },
  { path: 'press/job.ts', imports: ['press/contract.ts', 'press/errors.ts'], because: 'It reads a head.' },
  {
    path: 'press/source.ts',
    imports: ['press/contract.ts', 'press/errors.ts', 'press/job.ts'],
    because: 'It reads a page, before anything is paginated.',
  },
  {
    path: 'press/output-pdfs.ts',
    imports: ['press/page-map.ts', 'press/job.ts'],
    because: 'What is published follows from the job and from what pagination found.',
  },
  {
    path: 'press/tags',
    imports: ['press/tab-protocol.ts', 'press/errors.ts'],
    because: 'A structure tree is a tree of plain objects.',
  },
  {
    path: 'press/finish',
    imports: ['press/tab-protocol.ts', 'press/errors.ts', 'press/tags'],
    because: 'It works on the PDF alone; the browser may be gone.',
  },
  {
    path: 'press/browser',
    imports: ['cache', 'press/contract.ts', 'press/tab-protocol.ts', 'press/errors.ts', 'press/decode.ts'],
    because: 'It opens tabs, whatever they are to do.',
  },
  {
    path: 'press/preflight',
    imports: ['press/contract.ts', 'press/page-map.ts', 'press/errors.ts'],
    because: 'It judges page maps, and is pure.',
  },
  {
    path: 'press/cache',
    imports: ['files', 'cache', 'press/contract.ts', 'press/job.ts', 'press/source.ts', 'press/browser'],
    because: 'It knows what work depends on, not how it is done.',
  },
  {
    path: 'press/assemble',
    imports: [
      ...CROSSING,
      ...[
        'press/errors.ts',
        'press/job.ts',
        'press/output-pdfs.ts',
        'press/tags',
        'press/finish',
        'cache',
        'press/decode.ts',
      ],
    ],
    because: 'It joins what is finished.',
  },
  {
    path: 'press/prepress',
    imports: [...['press/page-map.ts', 'press/errors.ts', 'press/job.ts', 'press/finish', 'press/assemble']],
    because: 'It makes another file of pages that are finished.',
  },
  {
    path: 'press',
    imports: [
      ...CROSSING,
      ...STAGES,
      ...['files', 'cache', 'press/decode.ts', 'press/job.ts', 'press/source.ts', 'press/output-pdfs.ts'],
      ...['press/cache', 'press/assemble', 'press/prepress'],
    ],
    because: 'It leads through the stages. The press knows pages and PDFs, and nothing of the house.',
  },
  {
    path: 'press/index.ts',
    imports: [...CROSSING, ...STAGES, 'press/job.ts', 'press'],
    because: 'The door names what others may use.',
  },
];
