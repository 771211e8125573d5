import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

/** What a run of the bench measures. */
export interface BenchOptions {
  /** Pages of the reports to print. */
  sizes: number[];
  runs: number;
  /** How many editions the content has that is built. */
  editions: number[];
  parts: BenchPart[];
  peers: Peer[];
  /** Folder of the built site, for the page weights. */
  site: string;
  /** Site paths of the two chapters to weigh. */
  chapters: [string, string];
  lighthouse: boolean;
  /** Whether the tables go into the README. */
  write: boolean;
}

/** Where `npm run build` puts the site. */
const SITE = fileURLToPath(new URL('../../dist', import.meta.url));
const PARTS = ['press', 'web', 'build', 'desk'] as const;
const PEERS = ['pagedjs-cli', 'vivliostyle', 'weasyprint', 'typst', 'starlight'] as const;
type BenchPart = (typeof PARTS)[number];
type Peer = (typeof PEERS)[number];

/**
 * Reads the arguments of `npm run bench`.
 *
 * @throws Error that says what the argument may be
 */
export function parseOptions(args: string[]): BenchOptions {
  const { values } = parseArgs({
    args,
    options: {
      sizes: { type: 'string', default: '40,200,1000' },
      runs: { type: 'string', default: '3' },
      editions: { type: 'string', default: '2,10' },
      only: { type: 'string', default: PARTS.join(',') },
      peers: { type: 'string', default: PEERS.join(',') },
      site: { type: 'string', default: SITE },
      chapters: { type: 'string', default: '/2024/social/,/2024/digitalisering/' },
      lighthouse: { type: 'boolean', default: false },
      write: { type: 'boolean', default: false },
    },
  });
  const [first, next, ...more] = split(values.chapters);
  if (!first || !next || more.length > 0) throw new Error('--chapters takes two site paths, divided by a comma.');
  return {
    sizes: split(values.sizes).map((size) => readCount(size, '--sizes')),
    runs: readCount(values.runs, '--runs'),
    editions: split(values.editions).map((count) => readCount(count, '--editions')),
    parts: readNames(values.only, '--only', PARTS),
    peers: readNames(values.peers, '--peers', PEERS),
    ...{ site: values.site, chapters: [first, next], lighthouse: values.lighthouse, write: values.write },
  };
}

function split(list: string): string[] {
  return list
    .split(',')
    .map((item) => item.trim())
    .filter(Boolean);
}

function readCount(text: string, flag: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`${flag} takes whole numbers above zero, not "${text}".`);
}

/** An empty list is allowed: `--peers ''` measures no peer. */
function readNames<Name extends string>(list: string, flag: string, names: readonly Name[]): Name[] {
  return split(list).map((item) => {
    const name = names.find((candidate) => candidate === item);
    if (name) return name;
    throw new Error(`${flag} knows ${names.join(', ')}, not "${item}".`);
  });
}
