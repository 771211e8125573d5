import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PressError } from '../../src/press/errors.ts';
import { runPress } from '../../src/press/press.ts';
import { openPdf, pagesOf, readAloud, readPdfPages, tagsOf } from '../helpers/pdf.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

const STYLES = `<style>
@page bare { margin: 0; }
.chapter { break-before: page; }
.head { page: bare; break-before: page; padding: 8mm 20mm 0; }
</style>`;
const LINK = 'https://example.org/havn/';

const head = (path: string, text: string) =>
  `<template data-press-excerpt-head="${path}"><div class="head" data-press-role="Sect"><p>${text}</p></div></template>`;

/** Three parts. The second has a PDF of its own with a head, the third one without. */
const BODY = `<section class="chapter" data-press-part><h1>Skov</h1><p>Om skoven.</p></section>
<section class="chapter" data-press-part data-press-excerpt="/havn.pdf"><h1>Havn</h1><p>Se <a href="https://example.org/kaj">kajen</a>.</p>
<p style="break-before: page">Mere om havnen.</p></section>
<section class="chapter" data-press-part data-press-excerpt="/by.pdf"><h1>By</h1><p>Om byen.</p></section>
${head('/havn.pdf', `Uddrag: side {range} af {pages}. <a href="${LINK}">Havnen på nettet</a>.`)}`;

async function print(body: string, cache?: string): Promise<{ root: string; read: (name: string) => Promise<Buffer> }> {
  const root = await writeSite(printPage(body.replaceAll(' style="break-before: page"', ' class="chapter"'), STYLES));
  await runPress({ root, jobs: [await jobOf(root)], cache });
  return { root, read: (name) => readFile(join(root, name)) };
}

describe('the head of an excerpt', { timeout: 120_000 }, () => {
  let printed: Awaited<ReturnType<typeof print>>;
  beforeAll(async () => void (printed = await print(BODY)), 120_000);
  afterAll(() => rm(printed.root, { recursive: true, force: true }));
  const open = async (name: string) => openPdf(await printed.read(name));

  test('stands on its first page alone, with the pages of the whole that it holds', async () => {
    const [first, second] = await readPdfPages(await open('havn.pdf'));
    expect(first).toContain('Uddrag: side 2–3 af 4.');
    expect(first).toContain('Havn');
    expect(second).not.toContain('Uddrag');
  });

  test('is read aloud before all else', async () => {
    const [first] = await pagesOf(await open('havn.pdf'));
    expect(await readAloud(first!)).toBe('Uddrag:side2–3af4.Havnenpånettet.HavnSekajen.');
    expect((await tagsOf(first!)).slice(0, 4)).toEqual(['Root', 'Document', 'Sect', 'P']);
    expect((await tagsOf(first!)).indexOf('Link')).toBeLessThan((await tagsOf(first!)).indexOf('H1'));
  });

  test('brings its links along, beside those of the page', async () => {
    const [first] = await pagesOf(await open('havn.pdf'));
    const links = (await first!.getAnnotations()) as { url?: string }[];
    expect(links.map(({ url }) => url)).toEqual(['https://example.org/kaj', LINK]);
  });

  test('is neither in the whole nor in an excerpt without one', async () => {
    for (const name of ['beretning.pdf', 'by.pdf']) {
      expect((await readPdfPages(await open(name))).join(' ')).not.toContain('Uddrag');
    }
  });

  test('leaves the whole as it would be without heads', async () => {
    const bare = await print(BODY.replace(/<template.*<\/template>/s, ''));
    expect(await bare.read('beretning.pdf')).toEqual(await printed.read('beretning.pdf'));
    await rm(bare.root, { recursive: true, force: true });
  });

  test('has the same bytes whenever it is printed, and from the cache', async () => {
    const cache = join(printed.root, 'cache');
    for (const again of [await print(BODY, cache), await print(BODY, cache)]) {
      expect(await again.read('havn.pdf')).toEqual(await printed.read('havn.pdf'));
      await rm(again.root, { recursive: true, force: true });
    }
  });

  test('that needs more than a page stops the print', async () => {
    const long = BODY.replace('Uddrag:', `${'<br>Uddrag'.repeat(90)}:`);
    await expect(print(long)).rejects.toThrow(PressError);
  });
});
