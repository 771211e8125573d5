/** Words and links that were once printed wrong without a word, each as an editor or a document may write it. */
import { copyFile, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFDict, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterEach, describe, expect, test } from 'vitest';
import { runPress } from '../../src/press/press.ts';
import type { PrintedJob } from '../../src/press/press.ts';
import { readSource } from '../../src/press/source.ts';
import { listTagWords, readTagged } from '../helpers/pdf-tags.ts';
import type { TaggedPdf } from '../helpers/pdf-tags.ts';
import { jobOf, printPage, writeSite } from './helpers/site.ts';

/** A font that is embedded as one, as in every edition; the fixture's variable fonts become drawings. */
const STATIC_FONT = fileURLToPath(new URL('../../src/assets/fonts/print/source-serif-text.woff2', import.meta.url));
const STATIC = `<style>@font-face { font-family: 'Text'; src: url('/fonts/text.woff2') } body { font-family: 'Text' } p { text-wrap: wrap }</style>`;

const roots: string[] = [];
afterEach(async () => {
  for (const root of roots.splice(0)) await rm(root, { recursive: true, force: true });
});

async function print(content: string): Promise<{ printed: PrintedJob; pdf: TaggedPdf }> {
  const body = `<section class="chapter" data-press-part data-press-source="a.mdx">${content}</section>`;
  const root = await writeSite(printPage(body, STATIC));
  roots.push(root);
  await mkdir(join(root, 'fonts'), { recursive: true });
  await copyFile(STATIC_FONT, join(root, 'fonts/text.woff2'));
  const [printed] = await runPress({ root, jobs: [await jobOf(root)] });
  return { printed: printed!, pdf: await readTagged(await readFile(join(root, 'beretning.pdf'))) };
}

describe('soft hyphens', { timeout: 60_000 }, () => {
  const words = Array.from({ length: 900 }, (_, index) => `${'abcdefgh'[index % 8]}nsvars|for|deling`);

  test('leave no trace in the tags, whether the line is broken at them, the page, or neither', async () => {
    const { pdf } = await print(`<h1>Prøve</h1><p>${words.join(' ').replaceAll('|', '\u00AD')}</p>`);
    expect(pdf.of('P')[0]?.pages.size).toBeGreaterThan(1);
    expect(listTagWords(pdf.root)).toEqual(['Prøve', ...words.map((word) => word.replaceAll('|', ''))]);
  });
});

test(
  'a letter or digit alone in its text is read aloud at the head of a continued page',
  { timeout: 60_000 },
  async () => {
    const rows = Array.from(
      { length: 130 },
      (_, index) => `<p><b>${index % 10}</b> af 10 kommuner</p><p><i>I</i> dag</p>`,
    );
    const { pdf } = await print(`<h1>Prøve</h1><div>${rows.join('')}</div>`);
    expect(pdf.of('P').filter(({ text: words }) => /^\d af 10/.test(words))).toHaveLength(130);
  },
);

test(
  'a page that ends in a paragraph with a kerned abbreviation keeps its last line when it is marked for the tags',
  { timeout: 60_000 },
  async () => {
    // The lines before an abbreviation end at every place of a line, so that in some of them a kern decides where it ends.
    const sentence = (index: number) =>
      `${'i'.repeat(1 + (index % 17))} Det er ord om <abbr title="Verdens Venner">VV</abbr>. Og ord om <abbr title="Alle Venner">AV</abbr>, `;
    const sentences = Array.from({ length: 700 }, (_, index) => sentence(index)).join('');
    const { pdf } = await print(`<h1>Prøve</h1><p>${sentences}</p>`);
    const words = sentences
      .replaceAll(/<[^>]*>/g, '')
      .trim()
      .split(/\s+/);
    expect(listTagWords(pdf.root)).toEqual(['Prøve', ...words]);
  },
);

test(
  'a link in a table’s head and caption over two pages is printed, and is a link once',
  { timeout: 60_000 },
  async () => {
    const rows = Array.from({ length: 80 }, (_, index) => `<tr><td>${index}</td><td>b</td></tr>`).join('');
    const link = '<a href="https://example.org/">kilden</a>';
    const { pdf } = await print(
      `<h1>Prøve</h1><table class="full"><caption>Se ${link}</caption><thead><tr><th>Post</th><th>${link}</th></tr></thead><tbody>${rows}</tbody></table>`,
    );
    expect(pdf.of('Table')[0]?.pages.size).toBeGreaterThan(1);
    expect(pdf.of('Link').map(({ links }) => links)).toEqual([['kilden'], ['kilden']]);
  },
);

test(
  'a heading’s line break divides words in the outline, and the sign of a note stays out',
  { timeout: 60_000 },
  async () => {
    const { printed } = await print(
      `<h1 data-press-outline>Med<br>linjeskift</h1><p>x</p><h2 data-press-outline>Rubrik<sup><a href="#n" data-footnote-ref>3</a></sup></h2><p id="n">Se <a href="https://example.org/">den<br>anden</a></p>`,
    );
    expect(printed.map.outline.map(({ label }) => label)).toEqual(['Med linjeskift', 'Rubrik']);
  },
);

test('a link over a line break is described in words that stand apart', { timeout: 60_000 }, async () => {
  const { pdf } = await print('<h1>Prøve</h1><p>Se <a href="https://example.org/">den<br>anden</a>.</p>');
  expect(pdf.of('Link')[0]?.links[0]).toBe('den anden');
});

test('every picture that a part shows decides whether the cache still holds', () => {
  const html = `<body><section data-press-part><style>.a { background: url("i.png") }</style>
    <img src="a.png" srcset="b.png 1x, c.png 2x"><picture><source srcset="d.avif"></picture><video poster="e.jpg"></video>
    <svg><image xlink:href="f.png"/><use href="g.svg#x"/></svg><p style="background: url('h.png')">x</p></section></body>`;
  const names = readSource(html, 'http://localhost/').parts[0]?.pictures.map((address) => address.replace(/.*\//, ''));
  expect(names?.toSorted()).toEqual('a.png b.png c.png d.avif e.jpg f.png g.svg#x h.png i.png'.split(' '));
});

test(
  'a list that counts backwards, and one with a number of its own, keep their numbers on the next page',
  { timeout: 60_000 },
  async () => {
    const items = (count: number, own = '') =>
      Array.from({ length: count }, (_, index) => `<li${index === 3 ? own : ''}>Punkt</li>`).join('');
    const { pdf } = await print(`<h1>Prøve</h1><ol reversed>${items(70)}</ol><ol>${items(70, ' value="20"')}</ol>`);
    const numbers = pdf.of('L').map((list) => list.kids.map(({ kids }) => parseInt(kids[0]?.text ?? '', 10)));
    expect(numbers[0]).toEqual(Array.from({ length: 70 }, (_, index) => 70 - index));
    expect(numbers[1]).toEqual(Array.from({ length: 70 }, (_, index) => (index < 3 ? index + 1 : index + 17)));
  },
);

test(
  'a link within the site leads to where that will be published, and never to the press',
  { timeout: 60_000 },
  async () => {
    const { pdf } = await print('<h1>Prøve</h1><p><a href="../om/">Om</a> og <a href="">her</a></p>');
    const addresses = pdf.document.getPages().flatMap(({ node }) =>
      (node.Annots()?.asArray() ?? []).map((link) => {
        const action = pdf.document.context.lookup(link, PDFDict).lookup(PDFName.of('A'), PDFDict);
        return action.lookup(PDFName.of('URI'), PDFString).decodeText();
      }),
    );
    expect(addresses).toEqual(['https://press.invalid/om/', 'https://press.invalid/print/']);
  },
);

test('a language that is none spoils nothing', { timeout: 60_000 }, async () => {
  const { pdf } = await print('<h1>Prøve</h1><p lang="a(b">Ord</p>');
  expect(pdf.of('P').map(({ text, language }) => [text, language])).toEqual([['Ord', undefined]]);
});

describe('text that its style hides or paints twice', { timeout: 60_000 }, () => {
  const stop = (style: string) =>
    print(`<h1>Prøve</h1><p>Ord før.</p><p style="${style}">Skygget tekst</p>`).then(
      () => 'printed',
      (error: Error) => error.message,
    );

  test.each(['text-shadow: 1px 1px 2px red', '-webkit-text-stroke: 1px red'])(
    'stops the press, which says what to take off: %s',
    async (style) => {
      expect(await stop(style)).toContain('Teksten "Skygget tekst" er trykt to gange oven i sig selv');
    },
  );

  test.each(['position: fixed; left: -900px; top: 10px', 'height: 0; overflow: hidden'])(
    'is not taken for signs that a font lacks: %s',
    async (style) => {
      const message = await stop(style);
      expect(message).toContain('Ord fra siden kom ikke med i PDF\'en: "Skygget tekst"');
      expect(message).toContain('noget skjuler dem');
    },
  );
});

test('a letter that capitals write with two is printed', { timeout: 60_000 }, async () => {
  const { pdf } = await print('<h1>Prøve</h1><p style="text-transform: uppercase">Die Straße</p>');
  expect(listTagWords(pdf.root)).toEqual(['Prøve', 'DIE', 'STRASSE']);
});

test('a link round a drawing is described as the drawing is', { timeout: 60_000 }, async () => {
  const svg =
    '<svg role="img" aria-label="Havnen" viewBox="0 0 9 9" width="20" height="20"><path d="M0 0h9v9z"/></svg>';
  const { pdf } = await print(`<h1>Prøve</h1><p>Se <a href="https://example.org/">${svg}</a></p>`);
  expect(new Set(pdf.of('Link')[0]?.links)).toEqual(new Set(['Havnen']));
});

test('a row that spans more rows than there are is mended', { timeout: 60_000 }, async () => {
  const { pdf } = await print(
    '<h1>Prøve</h1><table class="full"><tr><th>A</th><th>B</th></tr><tr><td rowspan="3">x</td><td>y</td></tr><tr><td>z</td></tr></table>',
  );
  const spans = pdf.of('TD').map(({ text, span }) => [text, span.rows]);
  expect(spans).toEqual([
    ['x', 2],
    ['y', 1],
    ['z', 1],
  ]);
});
