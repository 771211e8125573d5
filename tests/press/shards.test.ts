import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runPress, runShard } from '../../src/press/press.ts';
import type { ShardedJob } from '../../src/press/press.ts';
import { dealOut } from '../../src/press/shard.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const run = promisify(execFile);

/** Six parts of several pages that name each other's pages, and one that is wanted by itself with a head. */
const REPORT = printPage(
  ['Forord', 'Klima', 'Skole', 'Sundhed', 'Havn', 'Regnskab'].map(writePart).join('') +
    '<template data-press-excerpt-head="/klima.pdf"><section class="bare"><p>Side {range} af {pages}</p></section></template>',
);

function writePart(title: string, index: number, titles: string[]): string {
  const next = titles[(index + 1) % titles.length] ?? '';
  const excerpt = title === 'Klima' ? ' data-press-excerpt="/klima.pdf"' : '';
  return `<section data-press-part class="chapter" data-press-running="${title}" data-press-source="${title}.mdx"${excerpt}>
<h1 id="${title}" data-press-outline="${title}">${title}</h1><p>Se <a href="#${next}">${next}</a> side <span data-press-page-of="${next}"></span>.</p>
<p>${'Kommunerne har brug for ro om opgaverne. '.repeat(120 + 90 * index)}</p></section>`;
}

let root: string;
const caches: string[] = [];

beforeAll(async () => {
  root = await writeSite(REPORT);
});
afterAll(() => Promise.all([root, ...caches].map((folder) => rm(folder, { recursive: true, force: true }))));

async function newCache(): Promise<string> {
  const cache = await mkdtemp(join(tmpdir(), 'press-cache-'));
  caches.push(cache);
  return cache;
}

/** Prints the whole. @returns its files, and how many parts were not in the cache */
async function bind(options: { cache?: string; tabs?: number }): Promise<{ files: Buffer[]; paginated: number }> {
  let paginated = 0;
  const onProgress = ({ isFromCache }: { isFromCache: boolean }) => (paginated += isFromCache ? 0 : 1);
  await runPress({ root, jobs: [await jobOf(root)], onProgress, ...options });
  const files = ['beretning.pdf', 'klima.pdf', 'beretning.json'];
  return { files: await Promise.all(files.map((file) => readFile(join(root, file)))), paginated };
}

/** Both shards of two at once, each in a process of its own. */
function runBoth(cache: string): Promise<Omit<ShardedJob, 'job'>[]> {
  const shards = ['1', '2'].map(async (index) => {
    const { stdout } = await run(process.execPath, ['tests/press/helpers/run-shard.ts', root, cache, index, '2']);
    return (JSON.parse(stdout) as Omit<ShardedJob, 'job'>[])[0]!;
  });
  return Promise.all(shards);
}

describe('a publication whose parts and batches are dealt out to two processes', { timeout: 120_000 }, () => {
  test('has the bytes that one process gives it, by one tab and by two, cold and kept', async () => {
    const { files: alone } = await bind({ tabs: 1 });
    expect((await bind({ tabs: 2 })).files).toEqual(alone);
    const cache = await newCache();
    await runBoth(cache);
    const printed = await runBoth(cache);
    expect(printed.map(({ missing }) => missing)).toEqual([0, 0]);
    expect(printed.every((shard) => shard.paginated > 0)).toBe(true);
    const batches = printed.reduce((sum, shard) => sum + shard.printed, 0);
    const before = await readdir(cache);
    expect(before.filter((name) => name.endsWith('.pages.pdf'))).toHaveLength(batches + 1);
    const bound = await bind({ cache });
    expect(bound).toEqual({ files: alone, paginated: 0 });
    // Nothing was printed that the shards had not left there.
    const own = (names: string[]) => names.filter((name) => /\.(part|tags)\.json$|\.pages\.pdf$/.test(name)).sort();
    expect(own(await readdir(cache))).toEqual(own(before));
    expect((await bind({ cache })).files).toEqual(alone);
  });

  test('is not printed before all parts have their pages, and no PDF is written', async () => {
    const cache = await newCache();
    await rm(join(root, 'beretning.pdf'), { force: true });
    const jobs = [await jobOf(root)];
    const [first] = await runShard({ root, jobs, cache }, { index: 1, of: 2 });
    expect(first).toMatchObject({ printed: 0 });
    expect(first!.paginated + first!.missing).toBe(6);
    expect(first!.missing).toBeGreaterThan(0);
    expect((await readdir(cache)).filter((name) => name.endsWith('.pages.pdf'))).toEqual([]);
    expect(await readdir(root)).not.toContain('beretning.pdf');
  });
});

describe('work that is dealt out', () => {
  const SIZES = [9, 1, 4, 4, 30, 2, 7, 7, 1, 12];

  test.each([1, 2, 3, 4, 12])('goes to one of %i shards each', (of) => {
    const shares = Array.from({ length: of }, (_, index) => [...dealOut(SIZES, { index: index + 1, of })]);
    expect(shares.flat().sort((a, b) => a - b)).toEqual(SIZES.map((_, index) => index));
  });

  test('gives the one with the largest piece nothing more while others have less', () => {
    expect(dealOut(SIZES, { index: 1, of: 3 })).toEqual(new Set([4]));
  });
});
