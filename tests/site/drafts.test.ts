/** A draft (`state: draft`) is seen by those who write it: no build has it unless asked, and then every page says so. */
import { spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { preview } from 'astro';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { SECURITY_HEADERS } from '../../src/hosting/headers.ts';
import { INDEX_PATH } from '../../src/search/index-file.ts';
import type { SearchRecord } from '../../src/search/index-file.ts';
import { builtSite, saidOfBuild } from '../helpers/built-site.ts';
import { copyTiny } from '../helpers/edition.ts';
import { editionPdf, isForPress, listElements, readPages, readText } from '../helpers/built-pages.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';

/** Words of the draft, see `addDraft`. */
const TRACES = /frost|mosebæk|mosebaek|\b2031\/|2031-content/i;

const [site, drafts] = [await builtSite('tiny'), await builtSite('drafts')];

const listFiles = (root: string) =>
  readdirSync(root, { recursive: true, withFileTypes: true }).flatMap((item) =>
    item.isFile() ? [join(item.parentPath, item.name)] : [],
  );

describe('a build for readers', () => {
  test('has no file of a draft, and no file that names it', () => {
    const files = listFiles(site);
    expect(files.filter((file) => TRACES.test(file.slice(site.length)))).toEqual([]);
    const texts = files.filter((file) => /\.(?:html|json|xml|css|js|txt|csv)$|_headers$/.test(file));
    expect(texts.length).toBeGreaterThan(30);
    expect(texts.filter((file) => TRACES.test(readFileSync(file, 'utf8')))).toEqual([]);
  });

  test('says in one line that there is a draft, and how to see it', async () => {
    expect(await saidOfBuild('tiny')).toMatch(
      /^2031 er et udkast og er ikke med\. Se det med `npm run dev`, eller byg det med: `npm run build -- --drafts`\.$/m,
    );
  });

  test('marks nothing as a draft', () => {
    const pages = readPages(site).filter(({ html }) => html.includes('rep-bar__draft') || html.includes('Udkast'));
    expect(pages.map(({ path }) => path)).toEqual([]);
  });
});

describe('a build with --drafts', () => {
  const pages = readPages(drafts);
  const ofDraft = pages.filter(({ path }) => path.startsWith('/2031/'));
  const across = pages.filter(({ path }) => !/^\/\d{4}\//.test(path));
  const robotsOf = ({ tree }: (typeof pages)[number]) =>
    listElements(tree, 'meta').find(({ properties }) => properties.name === 'robots')?.properties.content;

  test.each([
    ['Udkast', ofDraft.filter(({ path }) => !isForPress({ path }))],
    ['Med udkast', across],
  ])('marks pages with »%s« in the bar, and keeps them out of search engines', (mark, marked) => {
    expect(marked.length).toBeGreaterThan(4);
    for (const page of marked) {
      const [bar] = listElements(page.tree, 'header');
      expect(readText(bar!), page.path).toMatch(new RegExp(`^.{5,40}${mark}`));
      expect(robotsOf(page), page.path).toBe('noindex');
    }
  });

  test('says in the title of a page that it is of a draft', () => {
    for (const { html, path } of ofDraft) {
      expect(html, path).toMatch(/<title>[^<]*2031 \(udkast\)(?:: [^<]+)?<\/title>/);
    }
  });

  test('leaves the pages of what is published as they are', () => {
    const published = pages.filter(({ path }) => path.startsWith('/2030/') && !isForPress({ path }));
    expect(published.length).toBeGreaterThan(4);
    expect(published.filter((page) => robotsOf(page) !== undefined || page.html.includes('rep-bar__draft'))).toEqual(
      [],
    );
  });

  test('marks the cover and every other page of the PDF', async () => {
    const pdf = await openPdf(editionPdf(drafts, 2031));
    const texts = await readPdfPages(pdf);
    expect(texts.length).toBeGreaterThan(4);
    expect(texts.filter((text) => !text.includes('Udkast'))).toEqual([]);
  });

  test('has no draft in search, feed and site map', () => {
    const read = (file: string) => readFileSync(join(drafts, file), 'utf8');
    expect(read('sitemap-0.xml')).not.toContain('/2031/');
    expect(read('sitemap-0.xml')).toContain('/2030/');
    expect(read('feed.xml')).not.toMatch(/beretning 2031|\/2031\//);
    const listUrls = (folder: string) =>
      (JSON.parse(readFileSync(join(folder, INDEX_PATH), 'utf8')) as SearchRecord[])
        // The comparison sets the draft beside the others, so it is not searched either.
        .filter(({ kind }) => kind !== 'sammenligning' || folder === drafts)
        .map(({ url }) => url);
    expect(listUrls(drafts)).toEqual(listUrls(site));
    expect(read(INDEX_PATH)).not.toMatch(TRACES);
  });

  test('asks static hosts to say noindex of its PDFs and data files', () => {
    expect(readFileSync(join(drafts, '_headers'), 'utf8')).toContain('/2031/*\n  X-Robots-Tag: noindex\n');
    expect(readFileSync(join(site, '_headers'), 'utf8')).not.toContain('X-Robots-Tag');
  });

  test('shows the draft at the door and in the registers', () => {
    const of = (path: string) => pages.find((page) => page.path === path)!.html;
    expect(of('/')).toMatch(/Frostmarken<\/a><\/h2>\s*<p>Udkast</);
    expect(of('/personer/')).toContain('id="ulrikke-mosebaek"');
  });

  test('says that the folder is not for readers', async () => {
    expect(await saidOfBuild('drafts')).toContain(
      '2031 er et udkast og er mærket sådan på hver side. Læg ikke denne mappe ud til læserne.',
    );
  });
});

describe('a folder with nothing but drafts', () => {
  let outDir: string;
  let root: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ root, remove } = await copyTiny());
    outDir = await mkdtemp(join(tmpdir(), 'beretning-'));
  });
  afterAll(async () => {
    await remove();
    await rm(outDir, { recursive: true, force: true });
  });
  const run = (script: string, ...args: string[]) =>
    spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
      env: { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'production', CI: '' },
      encoding: 'utf8',
    });

  test('is not built, and the build says why and what to do', () => {
    const { status, stderr } = run('build', '--outDir', join(outDir, 'site'));
    expect(status).toBe(1);
    expect(stderr).toContain(
      'Den eneste udgave (2030) er et udkast, og et udkast er ikke for læserne.\n  Ret: byg med `npm run build -- --drafts`',
    );
    expect(existsSync(join(outDir, 'site'))).toBe(false);
  });

  test('gets no revision before it says that it is published', () => {
    const { status, stderr } = run('revise', '2030', 'Første udgave.');
    expect(status).toBe(1);
    expect(stderr).toContain(
      'Udgaven 2030 er et udkast, og kun det, der er udgivet, får revisioner.\n  Ret: skriv `state: published` i ',
    );
    expect(existsSync(join(root, '2030/revisions.yaml'))).toBe(false);
  });
});

test('npm run preview shows what is built with the headers that readers get', async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as AddressInfo;
  probe.close();
  const server = await preview({ root: process.cwd(), outDir: site, server: { port }, logLevel: 'silent' });
  try {
    const { status, headers } = await fetch(`http://127.0.0.1:${server.port}/2030/`);
    expect(status).toBe(200);
    expect(SECURITY_HEADERS.filter(([name, value]) => headers.get(name) !== value)).toEqual([]);
  } finally {
    await server.stop();
  }
});
