/**
 * Canaries: what the press takes for granted of Chromium, Skia, Paged.js and pdf-lib. Each test names one assumption that
 * `src/press/README.md` lists with the code that rests on it. When a new version breaks one, start here.
 */
import { copyFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { countShared, readTrueType } from '../../src/press/assemble/truetype.ts';
import { openBrowser } from '../../src/press/browser/browser.ts';
import type { OpenBrowser } from '../../src/press/browser/browser.ts';
import { serveFolder } from '../../src/press/browser/serve.ts';
import type { Site } from '../../src/press/browser/serve.ts';
import { printPage as printTab } from '../../src/press/browser/tab.ts';
import { TAB_SCRIPT_PATH } from '../../src/press/contract.ts';
import { decodeStream } from '../../src/press/finish/font-text.ts';
import { takeTags } from '../../src/press/tags/read.ts';
import { walk } from '../../src/press/tags/tree.ts';
import { printPage, writeSite } from './helpers/site.ts';

const STATIC_FONT = fileURLToPath(new URL('../../src/assets/fonts/print/archivo-600.woff2', import.meta.url));

let root: string;
let site: Site;
let open: OpenBrowser;
let page: Page;

beforeAll(async () => {
  root = await writeSite('');
  site = await serveFolder(root);
  open = await openBrowser();
  page = await open.browser.newPage();
}, 60_000);

afterAll(async () => {
  await open.close();
  await site.close();
  await rm(root, { recursive: true, force: true });
});

/** Prints a body as Chromium does, without Paged.js. */
async function print(body: string): Promise<PDFDocument> {
  await writeFile(join(root, 'print/index.html'), printPage(body));
  await page.goto(`${site.origin}/print/`, { waitUntil: 'load' });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  return PDFDocument.load(await printTab(page), { updateMetadata: false });
}

/** The content stream of the first page, line by line. */
function linesOf(document: PDFDocument): string[] {
  const entry = document.getPage(0).node.lookup(PDFName.of('Contents'));
  const stream = entry instanceof PDFArray ? entry.lookup(0) : entry;
  return decodeStream(stream as PDFRawStream)
    .split('\n')
    .filter((line) => line.trim());
}

const OPERATOR =
  /^(?:q|Q|cm|w|J|j|M|d|i|gs|m|l|c|v|y|h|re|S|s|f|F|f\*|B|B\*|b|b\*|n|W|W\*|BT|ET|Tc|Tw|Tz|TL|Tf|Tr|Ts|Td|TD|Tm|T\*|Tj|TJ|CS|cs|SC|SCN|sc|scn|G|g|RG|rg|K|k|sh|Do|MP|DP|BMC|BDC|EMC)$/;

describe('Chromium writes a content stream', () => {
  const body =
    '<h1>Ét år</h1><p>Fem æbler og <em>ét</em> brød.</p><table><tr><td style="border:1px solid">1</td></tr></table>';

  test('with one operator at the end of each line (finish/content-marks.ts)', async () => {
    const last = linesOf(await print(body)).map((line) => /[^\s>]+$/.exec(line.trim())?.[0] ?? '');
    expect(last.length).toBeGreaterThan(20);
    expect(last.filter((word) => !OPERATOR.test(word))).toEqual([]);
  });

  test('with hexadecimal strings alone (finish/content-marks.ts)', async () => {
    const shown = linesOf(await print(body)).filter((line) => /T[jJ]$/.test(line));
    expect(shown.length).toBeGreaterThan(3);
    expect(shown.filter((line) => line.includes('(') || !/<[0-9A-Fa-f]*>/.test(line))).toEqual([]);
  });

  test('with one font and one matrix a text object, then its glyphs (finish/text-runs.ts)', async () => {
    const objects =
      linesOf(await print(body))
        .join('\n')
        .match(/^BT\n[^]*?\nET$/gm) ?? [];
    expect(objects.length).toBeGreaterThan(3);
    expect(
      objects.filter(
        (object) => !/^BT\n\S+ \S+ Tf\n[^\n]+ Tm\n(?:[^\n]* (?:Tj|BDC)\n|EMC\n|<\w+> Tj\n)+ET$/.test(object),
      ),
    ).toEqual([]);
  });

  test('as one stream a page (finish/content-streams.ts)', async () => {
    const entry = (await print(body)).getPage(0).node.lookup(PDFName.of('Contents'));
    expect(entry instanceof PDFRawStream || (entry instanceof PDFArray && entry.size() === 1)).toBe(true);
  });
});

test('subsets of one font keep its glyph numbers (assemble/fonts.ts)', async () => {
  const fontOf = (document: PDFDocument) => {
    const files = document.context.enumerateIndirectObjects().flatMap(([, object]) => {
      const file = object instanceof PDFDict ? object.lookup(PDFName.of('FontFile2')) : undefined;
      return file instanceof PDFRawStream ? [Buffer.from(decodeStream(file), 'latin1')] : [];
    });
    return readTrueType(files[0]!)!;
  };
  // A static font: Chromium embeds an instance of a variable one as drawings.
  await copyFile(STATIC_FONT, join(root, 'fonts/static.woff2'));
  const face =
    '<style>@font-face { font-family: S; src: url(/fonts/static.woff2) } p { font-family: S !important }</style>';
  const [one, other] = [fontOf(await print(`${face}<p>abcde</p>`)), fontOf(await print(`${face}<p>cdefg</p>`))];
  expect(countShared(one, other)).toBeGreaterThanOrEqual(3);
});

describe('letters at the edge of an element', () => {
  const FONT = 'font: 40px "Source Serif 4"';
  /** Width of a capital that a full stop follows, and reaches under. */
  const widthOf = (tag: string, locale = '') =>
    page.evaluate(
      ([font, lang, style]) => {
        document.body.innerHTML = `<p lang="da" style='${font}'><span lang="${lang}" style='${style}'>V</span>. Ord</p>`;
        return document.querySelector('p span')!.getBoundingClientRect().width;
      },
      [FONT, tag, locale && `-webkit-locale: "${locale}"`] as const,
    );

  beforeAll(async () => {
    await print('<p>Ord</p>');
    await page.evaluate(`document.fonts.load('40px "Source Serif 4"').then(() => undefined)`);
  });

  test('are kerned with those outside in one language alone (paged/tags/mark-tags.ts)', async () => {
    expect(await widthOf('da-x-m0')).toBeGreaterThan(await widthOf('da'));
  });

  test('are kerned by the language of the fonts, whatever the tag says (paged/tags/mark-tags.ts)', async () => {
    expect(await widthOf('da-x-m0', 'da')).toBe(await widthOf('da'));
  });
});

test('the private-use part of a language tag reaches the PDF, whatever the fonts are told (paged/tags/mark-tags.ts)', async () => {
  const document = await print(`<p lang="da-x-m0" style="-webkit-locale: 'da'">Mærket</p><p>Umærket</p>`);
  const tags = takeTags(document, [{ linkText: 'fundet' }])!;
  expect([...walk(tags)].filter(({ mark }) => mark?.linkText === 'fundet').map(({ role }) => role)).toEqual(['P']);
});

test('a group and marked words have a tag of their own (paged/tags/mark-structure.ts)', async () => {
  const document = await print(
    '<div role="group" lang="da-x-m0"><p>A</p></div><p>B <span role="mark" lang="da-x-m1">C</span> D</p>',
  );
  const tags = takeTags(document, [{ title: 'group' }, { title: 'mark' }])!;
  const marked = [...walk(tags)].flatMap(({ mark, role, kids }) => (mark ? [[mark.title, role, kids.length]] : []));
  expect(marked).toEqual([
    ['group', 'Div', 1],
    ['mark', 'NonStruct', 1],
  ]);
});

describe('a link', () => {
  const linksOf = (document: PDFDocument) =>
    (document.getPage(0).node.Annots()?.asArray() ?? []).map((ref) => String(document.context.lookup(ref, PDFDict)));

  test('to a place that the document does not hold is dropped (tab-protocol.ts)', async () => {
    expect(linksOf(await print('<p><a href="#nowhere">Se</a></p>'))).toEqual([]);
  });

  test('to a foreign address is kept (tab-protocol.ts)', async () => {
    const links = linksOf(await print('<p><a href="https://press.invalid/#klima">Se</a></p>'));
    expect(links).toHaveLength(1);
    expect(links[0]).toContain('https://press.invalid/#klima');
  });
});

describe('Paged.js has the private members that the mends replace', () => {
  test.each([
    ['Layout', ['findBreakToken', 'findOverflow', 'createBreakToken', 'shouldBreak', 'append', 'hyphenateAtBreak']],
    ['Chunker', ['flow']],
    ['Page', ['addListeners', 'removeListeners']],
    ['Polisher', ['setup', 'add', 'insert']],
    ['Previewer', ['initializeHandlers', 'removeStyles']],
  ])('in %s', async (name, members) => {
    await writeFile(join(root, 'print/index.html'), printPage('<p>Ord</p>'));
    await page.goto(`${site.origin}/print/`, { waitUntil: 'load' });
    const source = (await page.evaluate(
      `fetch('${TAB_SCRIPT_PATH.replace('tab.js', 'pagedjs.js')}').then((answer) => answer.text())`,
    )) as string;
    const start = source.search(new RegExp(`^class ${name}\\b`, 'm'));
    const end = source.indexOf('\n}', start);
    expect(start, `class ${name}`).toBeGreaterThan(0);
    const body = source.slice(start, end);
    expect(members.filter((member) => !new RegExp(`\\n\\t(?:async )?${member}\\(`).test(body))).toEqual([]);
  });
});
