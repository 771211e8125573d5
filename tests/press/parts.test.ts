import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import type { Progress } from '../../src/press/press.ts';
import { openPdf, pagesOf, readAloud } from '../helpers/pdf.ts';
import { listProcesses } from '../helpers/processes.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const paragraph = (count: number) => `<p>${'Kommunerne har brug for ro om opgaverne. '.repeat(count)}</p>`;

/** Three parts; the second links to the third, and is wanted as a PDF of its own. */
function report(word = 'ro'): string {
  return printPage(`
    <section data-press-part class="chapter" data-press-running="Indhold" data-press-source="indhold.mdx"><h1>Indhold</h1><p><a href="#sund">Sundhed</a> <span data-press-page-of="sund"></span></p></section>
    <section data-press-part class="chapter" data-press-running="Klima" data-press-source="klima.mdx" data-press-excerpt="/klima.pdf"><h1 id="klima" data-press-outline="Klima">Klima</h1>${paragraph(160)}<p>Her er ${word}. Se også <a href="#sund">sundhed</a>.</p></section>
    <section data-press-part class="chapter" data-press-running="Sundhed" data-press-source="sund.mdx"><h1 id="sund" data-press-outline="Sundhed">Sundhed</h1>${paragraph(20)}</section>`);
}

describe('a publication in parts', { timeout: 60_000 }, () => {
  let root: string;
  let cache: string;

  beforeEach(async () => {
    root = await writeSite(report());
    cache = await mkdtemp(join(tmpdir(), 'press-cache-'));
  });

  afterEach(async () => {
    for (const folder of [root, cache]) await rm(folder, { recursive: true, force: true });
  });

  async function print(): Promise<{ fresh: string[]; bytes: Buffer }> {
    const fresh: string[] = [];
    const onProgress = ({ title, isFromCache }: Progress) => {
      if (!isFromCache) fresh.push(title);
    };
    await runPress({ root, jobs: [await jobOf(root)], cache, onProgress });
    return { fresh: fresh.sort(), bytes: await readFile(join(root, 'beretning.pdf')) };
  }

  test('cuts only the part anew that changed', async () => {
    await print();
    await writeFile(join(root, 'print/index.html'), report('fred'));
    expect((await print()).fresh).toEqual(['Klima']);
  });

  test('cuts everything anew when a font changed', async () => {
    await print();
    const font = join(root, 'fonts/serif.woff2');
    await writeFile(font, await readFile(join(root, 'fonts/serif-italic.woff2')));
    expect((await print()).fresh).toEqual(['Indhold', 'Klima', 'Sundhed']);
  });

  test('is the same, byte for byte, from the cache as without it', async () => {
    const first = await print();
    // The whole is kept too; without that it is assembled of what is kept of its parts.
    for (const name of await readdir(cache)) if (name.endsWith('.publication.json')) await rm(join(cache, name));
    const second = await print();
    expect(second.fresh).toEqual([]);
    expect(first.bytes.equals(second.bytes)).toBe(true);
  });

  test('is made anew from a cache that something spoilt', async () => {
    const first = await print();
    for (const name of await readdir(cache)) await writeFile(join(cache, name), '{"pages"');
    expect((await print()).bytes.equals(first.bytes)).toBe(true);
  });

  test('looks the same whether one tab does all of it or several share it', async () => {
    // Paged.js puts rules with names made by chance in the place of such a selector.
    await writeFile(
      join(root, 'print/index.html'),
      report().replace('</head>', '<style>section > p:first-of-type { font-size: 15pt }</style></head>'),
    );
    const outputs: Buffer[] = [];
    for (const tabs of [1, 2, 3]) {
      await runPress({ root, jobs: [await jobOf(root)], tabs });
      outputs.push(await readFile(join(root, 'beretning.pdf')));
    }
    expect(outputs[1]!.equals(outputs[0]!)).toBe(true);
    expect(outputs[2]!.equals(outputs[0]!)).toBe(true);
  });

  test('numbers pages and leads links across its parts', async () => {
    const pdf = await openPdf((await print()).bytes);
    const pages = await pagesOf(pdf);
    const [link] = (await pages[0]!.getAnnotations()) as { dest: [never] }[];
    const index = await pdf.getPageIndex(link!.dest[0]);
    expect(await readAloud(pages[index]!)).toContain('Sundhed');
    expect(await readAloud(pages[0]!)).toContain(`Sundhed${index + 1}`);
  });

  test('leads links out of a chapter’s PDF to the page in the whole', async () => {
    await print();
    const pdf = await openPdf(await readFile(join(root, 'klima.pdf')));
    const pages = await pagesOf(pdf);
    const links = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as { url?: string }[];
    expect(links.map(({ url }) => url)).toEqual([`https://press.invalid/beretning.pdf#page=${pages.length + 2}`]);
  });

  test('records what was printed and of what', async () => {
    await print();
    const record = JSON.parse(await readFile(join(root, 'beretning.json'), 'utf8')) as Record<string, unknown>;
    expect(record).toMatchObject({
      file: 'beretning.pdf',
      engine: 'Paged.js 0.4.3',
      excerpts: [{ file: 'klima.pdf' }],
    });
    expect(record['sha256']).toMatch(/^[0-9a-f]{64}$/);
  });
});

describe('a browser that dies', { timeout: 60_000 }, () => {
  let root: string;

  beforeAll(async () => {
    root = await writeSite(report());
  });

  afterAll(() => rm(root, { recursive: true, force: true }));

  const tabs = () => listProcesses('--type=renderer');
  const kill = (pid: number) => {
    try {
      process.kill(pid, 'SIGKILL');
    } catch {
      // It ended by itself.
    }
  };

  // Elsewhere nothing tells which processes are the browser's.
  test.skipIf(process.platform !== 'linux').each([
    ['is killed', () => listProcesses('press-browser-').slice(0, 1)],
    ['loses its tabs', tabs],
  ])('%s is started once more, and the report is whole', async (_, findVictims) => {
    const hit: number[] = [];
    const onProgress = () => {
      if (hit.length > 0) return;
      hit.push(...findVictims());
      hit.forEach(kill);
    };
    const [printed] = await runPress({ root, jobs: [await jobOf(root)], onProgress });
    expect(hit).not.toEqual([]);
    expect((await openPdf(await readFile(join(root, 'beretning.pdf')))).numPages).toBe(printed!.pages);
  });

  test.skipIf(process.platform !== 'linux')(
    'loses a tab that is being opened is started once more, and the report is whole',
    async () => {
      const work = runPress({ root, jobs: [await jobOf(root)] });
      // Raced with the work, whose own error says more than that no tab was opened.
      await Promise.race([work, vi.waitUntil(() => tabs().length > 0, { interval: 1, timeout: 30_000 })]);
      const victims = tabs();
      victims.forEach(kill);
      const [printed] = await work;
      expect(victims).not.toEqual([]);
      expect((await openPdf(await readFile(join(root, 'beretning.pdf')))).numPages).toBe(printed!.pages);
    },
  );
});
