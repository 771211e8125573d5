import { appendFile, cp, mkdtemp, readdir, readFile, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { findJobs } from '../../src/press/integration.ts';
import { runPress } from '../../src/press/press.ts';
import { printPage, writeSite } from './helpers/site.ts';

const BLOCK = printPage(
  `<section data-press-part class="chapter" data-press-running="Klima" data-press-excerpt="/klima.pdf">
<h1 data-press-outline="Klima">Klima</h1><p>Brødtekst.</p><img src="/foto.svg" width="60" height="40" alt="Havnen"></section>`,
  '<meta name="press-attachment" content="/tal.csv Tallene"><meta name="press-about-commit" content="abc">',
);
const COVER = printPage(
  `<section data-press-part><h1>Omslag</h1></section><section data-press-part id="bag"><p>Bagside</p></section>`,
  '<meta name="press-block" content="/print/"><meta name="press-block-before" content="bag">',
).replace('/beretning.pdf', '/beretning-tryk.pdf');
const PHOTO = '<svg xmlns="http://www.w3.org/2000/svg" width="60" height="40"><path d="M0 0h60v40z"/></svg>';
const OUTPUTS = ['beretning.pdf', 'beretning.json', 'klima.pdf', 'beretning-tryk.pdf', 'beretning-tryk.json'];

/** The site as it was built, what the press kept of it, and what became of it. */
let built: string;
let filled: string;
let cold: Buffer[];
/** Copies of both for a test. */
let root: string;
let cache: string;

beforeAll(async () => {
  built = await writeSite(BLOCK, { 'tryk/index.html': COVER, 'foto.svg': PHOTO, 'tal.csv': 'a;1\n' });
  filled = await mkdtemp(join(tmpdir(), 'press-cache-'));
  await runPress({ root: built, jobs: await findJobs(built), cache: filled });
  cold = await readOutputs(built);
});
afterAll(() => Promise.all([built, filled].map((folder) => rm(folder, { recursive: true, force: true }))));

beforeEach(async () => {
  [root, cache] = [await mkdtemp(join(tmpdir(), 'press-test-')), await mkdtemp(join(tmpdir(), 'press-cache-'))];
  await cp(built, root, { recursive: true });
  await cp(filled, cache, { recursive: true });
});
afterEach(async () => {
  vi.unstubAllEnvs();
  for (const folder of [root, cache]) await rm(folder, { recursive: true, force: true });
});

function readOutputs(site: string): Promise<Buffer[]> {
  return Promise.all(OUTPUTS.map((file) => readFile(join(site, file))));
}

/** @returns pages whose publications were printed again */
async function press(): Promise<string[]> {
  const printed = await runPress({ root, jobs: await findJobs(root), cache });
  return printed.filter(({ isKept }) => !isKept).map(({ job }) => job.path);
}

/** No browser starts without a folder for its own. */
function withoutBrowser(): void {
  vi.stubEnv('TMPDIR', '/no/such/folder');
}

describe('a publication of which nothing has changed', () => {
  test('is neither printed nor written again, and no browser starts', async () => {
    const long = new Date('2020-01-01');
    for (const file of OUTPUTS) await utimes(join(root, file), long, long);
    withoutBrowser();
    expect(await press()).toEqual([]);
    for (const file of OUTPUTS) expect((await stat(join(root, file))).mtime).toEqual(long);
  });

  test('says what it said when it was printed', async () => {
    const [kept] = await runPress({ root, jobs: await findJobs(root), cache });
    expect(kept).toMatchObject({ pages: 1, bytes: cold[0]!.length, isKept: true });
    expect(kept!.excerpts).toEqual([{ output: join(root, 'klima.pdf'), pages: 1, bytes: cold[2]!.length }]);
    expect(kept!.map.outline).toMatchObject([{ label: 'Klima' }]);
  });

  test.each(OUTPUTS)('has %s put back when it is gone or spoilt', async (file) => {
    await rm(join(root, file));
    withoutBrowser();
    expect(await press()).toEqual([]);
    await appendFile(join(root, file), ' ');
    expect(await press()).toEqual([]);
    expect(await readOutputs(root)).toEqual(cold);
  });
});

describe('a publication is printed again', () => {
  test.each([
    ['its page', 'print/index.html', ['/print/', '/tryk/']],
    ['a style sheet', 'print.css', ['/print/', '/tryk/']],
    ['a picture', 'foto.svg', ['/print/', '/tryk/']],
    ['an attachment', 'tal.csv', ['/print/', '/tryk/']],
    ['the page of its cover', 'tryk/index.html', ['/tryk/']],
  ])('when %s has changed', async (_, file, pages) => {
    await appendFile(join(root, file), '\n');
    expect(await press()).toEqual(pages);
    expect(await press()).toEqual([]);
  });

  test('when a font has changed', async () => {
    await cp(join(root, 'fonts/serif-italic.woff2'), join(root, 'fonts/serif.woff2'));
    expect(await press()).toEqual(['/print/', '/tryk/']);
  });

  test('when its head says otherwise, though its pages are the same', async () => {
    await writeFile(join(root, 'print/index.html'), BLOCK.replace('content="abc"', 'content="def"'));
    expect(await press()).toContain('/print/');
    expect(await readFile(join(root, 'beretning.json'), 'utf8')).toContain('"commit": "def"');
  });

  test('when a picture that was there is gone, and that stops it', async () => {
    await rm(join(root, 'foto.svg'));
    await expect(press()).rejects.toThrow('foto.svg');
    expect(await readOutputs(root)).toEqual(cold);
  });
});

describe('a cache that lies', () => {
  test('changes nothing, whichever kind of file has a flipped byte', async () => {
    const names = await readdir(filled);
    const kinds = Map.groupBy(names, (name) => name.slice(name.indexOf('.')));
    expect([...kinds.keys()].sort()).toEqual([
      '.output',
      '.pages.pdf',
      '.part.json',
      '.publication.json',
      '.tags.json',
    ]);
    for (const [kind, files] of kinds) {
      for (const name of files) {
        const bytes = await readFile(join(filled, name));
        bytes[Math.floor(bytes.length / 2)]! ^= 1;
        await writeFile(join(cache, name), bytes);
      }
      // What is printed must come from the cache, not lie there.
      for (const file of OUTPUTS) await rm(join(root, file));
      await press();
      expect(await readOutputs(root), kind).toEqual(cold);
    }
  });

  test('with files of another text in their places is found out', async () => {
    const other = await mkdtemp(join(tmpdir(), 'press-cache-'));
    await writeFile(join(root, 'print/index.html'), BLOCK.replace('Brødtekst', 'En anden tekst'));
    await runPress({ root, jobs: await findJobs(root), cache: other });
    for (const name of await readdir(other)) {
      if (name.endsWith('.output')) await cp(join(other, name), join(cache, name));
    }
    await rm(other, { recursive: true });
    await cp(built, root, { recursive: true });
    for (const file of OUTPUTS) await rm(join(root, file));
    await press();
    expect(await readOutputs(root)).toEqual(cold);
  });
});

test('two builds of two texts over one cache each have their own PDF', async () => {
  const second = await mkdtemp(join(tmpdir(), 'press-test-'));
  await cp(built, second, { recursive: true });
  await writeFile(join(second, 'print/index.html'), BLOCK.replace('Brødtekst', 'En anden tekst'));
  const [jobs, others] = [await findJobs(root), await findJobs(second)];
  for (const file of OUTPUTS) await rm(join(root, file));
  await Promise.all([runPress({ root, jobs, cache }), runPress({ root: second, jobs: others, cache })]);
  expect(await readOutputs(root)).toEqual(cold);
  const alone = await mkdtemp(join(tmpdir(), 'press-test-'));
  await cp(second, alone, { recursive: true });
  await runPress({ root: alone, jobs: await findJobs(alone) });
  expect(await readOutputs(second)).toEqual(await readOutputs(alone));
  for (const folder of [second, alone]) await rm(folder, { recursive: true });
});
