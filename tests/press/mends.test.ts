import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBrowser } from '../../src/press/browser/browser.ts';
import type { OpenBrowser } from '../../src/press/browser/browser.ts';
import { checkPageMap } from '../../src/press/preflight/errors.ts';
import type { PageMap } from '../../src/press/page-map.ts';
import { serveFolder } from '../../src/press/browser/serve.ts';
import type { Site } from '../../src/press/browser/serve.ts';
import { paginateSite } from './helpers/paginate.ts';
import { sentence } from './fixtures/report.ts';
import { printPage, writeSite } from './helpers/site.ts';

let root: string;
let site: Site;
let open: OpenBrowser;
let page: Page | undefined;
let count = 0;

beforeAll(async () => {
  root = await writeSite('');
  site = await serveFolder(root);
  open = await openBrowser();
}, 60_000);

afterAll(async () => {
  await open.close();
  await site.close();
  await rm(root, { recursive: true, force: true });
});

/** Cuts a chapter into pages and hands back the map and, for each page, its elements as `tag: first words`. */
async function cut(content: string, css = '', head = ''): Promise<{ map: PageMap; pages: string[][] }> {
  const folder = `case-${(count += 1)}`;
  await page?.close();
  await mkdir(join(root, folder));
  const body = `<section class="chapter" data-press-running="Kapitel" data-press-source="kapitel.mdx">${content}</section>`;
  await writeFile(join(root, folder, 'index.html'), printPage(body, css ? `${head}<style>${css}</style>` : head));
  const paginated = await paginateSite(open.browser, `${site.origin}/${folder}/`);
  page = paginated.page;
  const { map } = paginated;
  const pages = (await page.evaluate(`[...document.querySelectorAll('.pagedjs_page_content')].map((area) =>
    [...area.querySelectorAll('section > *, tr')].map((element) => element.localName + ': ' + element.textContent.trim().slice(0, 24)))`)) as string[][];
  return { map, pages };
}

/** A number that the page reports, for example a distance from the top of the text area. */
async function measure(expression: string): Promise<number> {
  return (await page?.evaluate(expression)) as number;
}

const lines = (count: number) => `<div style="height:${count * 14}pt">Afstand</div>`;
const text = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, index) => `<p>${sentence(from + index)}</p>`).join('');

describe('Paged.js, mended,', { timeout: 30_000 }, () => {
  test('takes a margin note that does not fit along to the next page, and the text beside it stays', async () => {
    const { map, pages } = await cut(
      `${lines(46)}<aside class="margin"><strong>7</strong> nøgletal</aside><p>Ved siden af</p>${text(0, 9)}`,
    );
    expect(checkPageMap(map, { ceiling: 50 })).toEqual([]);
    expect(pages[0]).toEqual(['div: Afstand', 'p: Ved siden af']);
    expect(pages[1]?.join()).toContain('aside: 7 nøgletal');
  });

  test('takes a margin note along although no text follows it', async () => {
    const { map, pages } = await cut(
      `${lines(46)}<aside class="margin"><strong>7</strong> nøgletal</aside><p>Ved siden af</p>`,
    );
    expect(checkPageMap(map, { ceiling: 50 })).toEqual([]);
    expect(pages).toEqual([['div: Afstand', 'p: Ved siden af'], ['aside: 7 nøgletal']]);
  });

  test.each([
    ['alone', ''],
    ['each before a short paragraph', '<p>Kort afsnit.</p>'],
  ])('prints 30 margin notes once and in order where they outrun their text, %s', async (_, paragraph) => {
    const notes = Array.from(
      { length: 30 },
      (_, index) => `<aside class="margin"><strong>${index}</strong> nøgletal</aside>${paragraph}`,
    );
    const { map, pages } = await cut(`<h1>Tal</h1>${notes.join('')}`);
    expect(checkPageMap(map, { ceiling: 99 })).toEqual([]);
    const printed = pages.flat().flatMap((element) => /^aside: (\d+)/.exec(element)?.[1] ?? []);
    expect(printed).toEqual(notes.map((_, index) => String(index)));
  });

  test('divides a list item, and a list in an item, that are longer than a page', async () => {
    const words = Array.from({ length: 1500 }, (_, index) => `ord${index}`).join(' ');
    const inner = Array.from({ length: 60 }, (_, index) => `<li>Underpunkt ${index}</li>`).join('');
    for (const item of [words, text(0, 60), `Punkt<ul>${inner}</ul>`]) {
      const { map } = await cut(`<ul><li>${item}</li></ul>`);
      expect(checkPageMap(map, { ceiling: 99 })).toEqual([]);
      expect(map.pages.length).toBeGreaterThan(1);
    }
  });

  test('keeps a heading with its text, even when a margin note stands between them', async () => {
    const { pages } = await cut(`${lines(45)}<h2>Overskrift</h2><aside class="margin">Note</aside>${text(0, 9)}`);
    expect(pages[0]).toEqual(['div: Afstand']);
    expect(pages[1]?.[0]).toBe('h2: Overskrift');
  });

  test('leaves out the space above what begins a continued page', async () => {
    await cut(`${lines(45)}<h2>Overskrift</h2>${text(0, 9)}`);
    const top =
      await measure(`(() => { const heading = document.querySelectorAll('.pagedjs_page')[1].querySelector('h2');
      return heading.getBoundingClientRect().top - heading.closest('.pagedjs_page_content').getBoundingClientRect().top; })()`);
    expect(top).toBe(0);
  });

  // Six points down, the kept rows fill the page to a hair, and the table's own lower border pushes the last one out.
  test.each([0, 6, 12])(
    'loses no row of a table with head and caption that begins %i points further down',
    async (points) => {
      const rows = Array.from(
        { length: 60 },
        (_, index) =>
          `<tr><th>${index % 7 === 3 ? sentence(index) : `Post ${index}`}</th><td>${index * 37}</td><td>${index * 31}</td></tr>`,
      );
      const head = '<caption>Beløb</caption><thead><tr><th>Poster</th><th>2024</th><th>2023</th></tr></thead>';
      const { map, pages } = await cut(
        `<div style="height:${points}pt"></div><table class="full">${head}<tbody>${rows.join('')}</tbody></table>`,
      );
      expect(checkPageMap(map, { ceiling: 50 })).toEqual([]);
      for (const rowsOfPage of pages) {
        expect(rowsOfPage.filter((row) => row.startsWith('tr: Poster2024'))).toHaveLength(1);
      }
    },
  );

  test('goes on from the right place where the same short text recurs in a paragraph', async () => {
    const recurring = Array.from(
      { length: 90 },
      (_, index) => `og <em>led ${index}</em> og <strong>del ${index}</strong> `,
    ).join('');
    const { map } = await cut(`${lines(40)}<p>${recurring}</p>`);
    expect(map.pages.length).toBe(2);
    expect(checkPageMap(map, { ceiling: 50 })).toEqual([]);
  });

  test('sets a hyphen where a page ends inside a word, and no word counts as changed', async () => {
    const long = 'arbejdsmarkeds\u00ADudvalgs\u00ADformands\u00ADskabs\u00ADperiode '.repeat(60);
    // The press sets the lines of prose, which asks for `pretty`, and divides no words in a paragraph as long as this one.
    const { map } = await cut(`${lines(41)}<p style="text-wrap: wrap">${long}</p>`);
    expect(map.pages.length).toBe(2);
    expect(checkPageMap(map, { ceiling: 50 })).toEqual([]);
  });

  test('minds page breaks around an element with a style attribute', async () => {
    const { pages } = await cut(
      `<p>Før</p><div class="new" style="color:#333">Ny side</div><p>Efter</p>`,
      '.new { break-before: page; }',
    );
    expect(pages).toEqual([['p: Før'], ['div: Ny side', 'p: Efter']]);
  });

  test('leaves at least two lines of a paragraph on either side of a page break', async () => {
    for (const count of [44, 45, 46, 47]) {
      await cut(`${lines(count)}${text(0, 1)}<p>${sentence(1)} ${sentence(2)} ${sentence(3)}</p>`);
      const fewest = await measure(
        `Math.min(...[...document.querySelectorAll('p[data-split-from], p[data-split-to]')].map((p) => Math.round(p.getBoundingClientRect().height / (14 * 96 / 72))), 99)`,
      );
      expect(fewest).toBeGreaterThanOrEqual(2);
    }
  });

  test('brings its style sheets to a page that refuses style elements, too', async () => {
    const policy = `<meta http-equiv="content-security-policy" content="default-src 'self'; style-src 'self'; font-src 'self'">`;
    const { map } = await cut(`<h1>Overskrift</h1>${text(0, 60)}`, '', policy);
    const free = await cut(`<h1>Overskrift</h1>${text(0, 60)}`);
    expect(map.pages).toEqual(free.map.pages);
    expect(map.pages.length).toBeGreaterThan(1);
  });
});
