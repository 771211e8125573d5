/** A build over another one, with all that is kept of the first: nothing of what was taken away or renamed is left. */
import { spawnSync } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapter } from '../../src/kontrol/example.ts';
import { copyTiny, layOver, publishTiny, tinyRoot } from '../helpers/edition.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';

const [NAME, NEW_NAME] = ['Dines Havkjær', 'Dines Havbjerg'];
const TEXT = /\.(?:html|json|csv|svg|xml|ics|txt)$/;
const LONG_MS = 240_000;

let root: string;
let site: string;
let removeContent: () => Promise<void>;

beforeAll(async () => {
  ({ root, remove: removeContent } = await copyTiny({
    '2030/chapters/sandbanker.mdx': chapter('Sandet flyttede sig mod øst.', {
      ...{ title: 'Sandbanker', headline: 'Sandet flyttede sig', lead: 'Sandet ved kysten flyttede sig.' },
      ...{ summary: 'Sandet flyttede sig', order: 90 },
    }),
    '2030/short-links.yaml': `${await readFile(join(tinyRoot, '2030/short-links.yaml'), 'utf8')}sandbanker: /2030/sandbanker/\n`,
  }));
  site = join(await mkdtemp(join(tmpdir(), 'beretning-')), 'site');
  await publishTiny(root);
  build();
  expect(await listPaths()).toContain('2030/sandbanker/index.html');
  // As an editor does it: a chapter away, a name in the register of persons another.
  await cp(join(tinyRoot, '2030'), join(root, '2030'), { recursive: true });
  await layOver(root, { '2030/chapters/sandbanker.mdx': null, 'people.yaml': [NAME, NEW_NAME] });
  await publishTiny(root);
  build();
}, LONG_MS);

afterAll(async () => {
  await removeContent();
  await rm(join(site, '..'), { recursive: true, force: true });
});

test('no file of a chapter that was taken away is left, and no page or index names it', async () => {
  expect((await listPaths()).filter((path) => /sandbanker/i.test(path))).toEqual([]);
  expect(await listWith('Sandbanker')).toEqual([]);
});

test('a name that was changed in the register of persons stands nowhere as it was, on the web or on paper', async () => {
  expect(await listWith(NAME)).toEqual([]);
  expect(await listWith(NEW_NAME)).toContain('personer.json');
  const pages = await readPdfPages(await openPdf(join(site, '2030/kystforeningen-beretning-2030.pdf')));
  expect(pages.join(' ')).toContain('Havbjerg');
  expect(pages.join(' ')).not.toContain('Havkjær');
});

function build(): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', site], {
    // A test runner's NODE_ENV would make Astro build in test mode.
    env: { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'production', CI: '' },
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
}

const listPaths = () => readdir(site, { recursive: true });

/** Text files of the site that hold a word. */
async function listWith(word: string): Promise<string[]> {
  const paths = (await listPaths()).filter((path) => TEXT.test(path));
  const texts = await Promise.all(paths.map((path) => readFile(join(site, path), 'utf8')));
  return paths.filter((_, index) => texts[index]!.includes(word));
}
