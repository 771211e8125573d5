import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fromHtml } from 'hast-util-from-html';
import { toString } from 'hast-util-to-string';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PrintedJob } from '../../src/press/press.ts';
import { runPress } from '../../src/press/press.ts';
import { ROWS, report } from './fixtures/report.ts';
import { openPdf, pagesOf, paintedText, readAloud, tagsOf } from '../helpers/pdf.ts';
import { squeeze } from '../helpers/text.ts';
import { jobOf, writeSite } from './helpers/site.ts';

/** Heading of the long table, as squeezed text; it stands once more on each page that the table goes on to. */
const TABLE_HEAD = 'Poster2024kr.2023kr.';

describe('the printed report', () => {
  let root: string;
  let printed: PrintedJob;
  let bytes: Uint8Array;
  let pdf: PDFDocumentProxy;
  let pages: PDFPageProxy[];

  beforeAll(async () => {
    root = await writeSite(report);
    const [first] = await runPress({ root, jobs: [await jobOf(root)] });
    printed = first!;
    bytes = await readFile(join(root, 'beretning.pdf'));
    pdf = await openPdf(bytes);
    pages = await pagesOf(pdf);
  }, 60_000);

  afterAll(() => rm(root, { recursive: true, force: true }));

  test('has as many pages as it was cut into, and no empty one at the end', async () => {
    expect(pdf.numPages).toBe(22);
    expect(printed.map.pages).toHaveLength(22);
    expect((await readAloud(pages[21]!)).length).toBeGreaterThan(20);
  });

  test('is A4 on every page', () => {
    for (const page of pages) {
      const [left, bottom, width, height] = page.view;
      expect([left, bottom]).toEqual([0, 0]);
      expect(Math.abs(width! - 595.28)).toBeLessThan(1);
      expect(Math.abs(height! - 841.89)).toBeLessThan(1);
    }
  });

  test('is tagged and says its title, language, author and the date of the edition', async () => {
    const { info, metadata } = (await pdf.getMetadata()) as {
      info: Record<string, unknown>;
      metadata: { get(name: string): unknown };
    };
    expect(
      (await pdf.getMarkInfo())?.['Marked' as never] ??
        ((await pdf.getMarkInfo()) as unknown as Map<string, boolean>).get('Marked'),
    ).toBe(true);
    expect(info).toMatchObject({
      Title: 'Beretning for Havnestad',
      Language: 'da',
      Author: 'Havnestad Forening',
      CreationDate: 'D:20250227000000Z',
      ModDate: 'D:20250227000000Z',
    });
    expect(metadata.get('dc:title')).toBe('Beretning for Havnestad');
    expect(await pdf.getViewerPreferences()).toBeTruthy();
  });

  test('labels its pages as the folios count them', async () => {
    expect((await pdf.getPageLabels())?.slice(0, 3)).toEqual(['1', '2', '3']);
  });

  test('has the headings as outline, nested, each leading to its page', async () => {
    const outline = await pdf.getOutline();
    expect(outline.map((entry) => entry.title)).toEqual([
      'Omslag',
      'Indhold',
      'Økonomi',
      'Reformer',
      'Børn og unge',
      'Organisation',
      'Regnskab',
      'Register',
    ]);
    expect(outline[2]?.items.map((entry: { title: string }) => entry.title)).toEqual([
      'Økonomi, del 1',
      'Økonomi, del 2',
      'Økonomi, del 3',
    ]);
    for (const entry of outline) {
      const index = await pdf.getPageIndex((entry.dest as [never])[0]);
      expect(printed.map.outline.find(({ label }) => label === entry.title)?.page).toBe(index + 1);
    }
  });

  test('gives in the contents list the page on which each heading is printed', async () => {
    const contents = await readAloud(pages[1]!);
    for (const [title, heading] of [
      ['Økonomi', 'Økonomifåretløft'],
      ['Børnogunge', 'Børnogungefåretløft'],
      ['Regnskab', 'RegnskabPoster'],
    ]) {
      const texts = await Promise.all(pages.map(readAloud));
      const page = texts.findIndex((text, index) => index > 1 && text.includes(heading!)) + 1;
      expect(contents).toContain(`${page}${title}`);
    }
  });

  test('sorts the page numbers of a register and names each page once', async () => {
    const register = printed.map.numbers.filter(({ targets }) => targets.length === 4);
    expect(register).toHaveLength(60);
    for (const { pages: places } of register) {
      const numbers = places.map(({ page }) => page);
      expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    }
    expect(await readAloud(pages.at(-1)!)).toContain(
      squeeze(
        `Person nummer 60: ${register
          .at(-1)!
          .pages.map(({ page }) => page)
          .join(', ')}`,
      ),
    );
  });

  test('prints every word once and in order', async () => {
    const read = (await Promise.all(pages.map(readAloud))).join('');
    expect(read.replaceAll(TABLE_HEAD, '')).toBe(expectedText(printed).replaceAll(TABLE_HEAD, ''));
  });

  test('repeats the head of the long table on each of its pages, for the eye alone', async () => {
    const [painted, read] = await Promise.all([Promise.all(pages.map(paintedText)), Promise.all(pages.map(readAloud))]);
    const first = painted.findIndex((text) => text.includes('Post11000900'));
    const last = painted.findIndex((text) => text.includes(`Post${ROWS}`));
    expect(last - first).toBeGreaterThanOrEqual(2);
    for (const text of painted.slice(first, last + 1)) expect(text.split(TABLE_HEAD)).toHaveLength(2);
    expect(read.join('').split(TABLE_HEAD)).toHaveLength(2);
  });

  test('tags headings, lists, tables and links', async () => {
    const tags = (await Promise.all(pages.map(tagsOf))).flat();
    for (const tag of ['H1', 'H2', 'P', 'L', 'LI', 'LBody', 'Table', 'TR', 'TH', 'TD', 'Link']) {
      expect(tags).toContain(tag);
    }
  });

  test('has a foot with page, count and chapter on every page but the cover, kept out of the text that is read aloud', async () => {
    const painted = await Promise.all(pages.map(paintedText));
    expect(painted[0]).not.toContain('af22');
    expect(painted[3]).toContain('Side4af22Beretning·Økonomi');
    expect(painted[21]).toContain('Side22af22Beretning·Register');
    expect(painted.filter((text) => /Side\d+af22/.test(text))).toHaveLength(21);
    expect(await readAloud(pages[3]!)).not.toContain('af22');
  });

  test('links inside and outside, each link with its text', async () => {
    const links = (await pages[1]!.getAnnotations()) as { dest: [never]; contentsObj?: { str: string } }[];
    const targets = await Promise.all(
      links.slice(0, 2).map(async (link) => [(await pdf.getPageIndex(link.dest[0])) + 1, link.contentsObj?.str]),
    );
    expect(targets).toEqual(
      ['Økonomi', 'Reformer'].map((title) => [printed.map.outline.find(({ label }) => label === title)?.page, title]),
    );
    const all = (await Promise.all(pages.map((page) => page.getAnnotations()))).flat() as { url?: string }[];
    expect(all.map(({ url }) => url)).toContain('https://example.org/kapitel-2');
  });

  test('never leaves a heading as the last thing on a page', async () => {
    for (const page of pages) expect(await readAloud(page)).not.toMatch(/,del\d$/);
  });

  test('gives each chapter that asks for it as a PDF of its own, with the page numbers of the whole', async () => {
    expect(printed.excerpts.map(({ pages }) => pages)).toEqual([4, 4, 4]);
    const part = await openPdf(await readFile(join(root, 'kapitel-1.pdf')));
    const { info } = (await part.getMetadata()) as { info: Record<string, unknown> };
    expect(info['Title']).toBe('Reformer · Beretning for Havnestad');
    expect(await part.getPageLabels()).toEqual(['7', '8', '9', '10']);
    expect((await part.getOutline()).map((entry) => entry.title)).toEqual(['Reformer', 'Hele udgivelsen (PDF)']);
    expect(await paintedText(await part.getPage(1))).toContain('Side7af22');
    expect(await readAloud(await part.getPage(1))).toBe(await readAloud(pages[6]!));
  });

  test('is the same, byte for byte, when it is printed again', async () => {
    await runPress({ root, jobs: [await jobOf(root)] });
    expect(Buffer.compare(await readFile(join(root, 'beretning.pdf')), bytes)).toBe(0);
  }, 60_000);
});

/** Text of the source, with the page numbers that the press filled in. */
function expectedText({ map }: PrintedJob): string {
  let html = report;
  for (const { targets, pages: places } of map.numbers) {
    const text = places.map(({ page }) => page).join(', ');
    html = html.replace(`="${targets.join(' ')}"></span>`, `="">${text}</span>`);
  }
  const tree = fromHtml(html.slice(html.indexOf('<body')), { fragment: true });
  return squeeze(toString(tree));
}
