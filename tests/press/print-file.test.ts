import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFArray, PDFDict, PDFDocument, PDFName, PDFRawStream, PDFString } from '@cantoo/pdf-lib';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { withPdfPainter } from '../../src/diff/draw-pdf.ts';
import { decodeStream } from '../../src/press/finish/font-text.ts';
import { findJobs } from '../../src/press/integration.ts';
import { runPress } from '../../src/press/press.ts';
import type { PrintedJob } from '../../src/press/press.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';
import { printPage, writeSite } from './helpers/site.ts';

const STYLE = `<style>@page{size:210mm 297mm;margin:20mm}body{color:#14191b}h2{color:#1b5e7b}.grey{color:#4b5457}</style>`;
const SHEET = `<style>@page{size:218mm 305mm;margin:0;@bottom-left{content:none}@bottom-center{content:none}}
.field{height:304.9mm;background:#1b5e7b;color:#fff;overflow:hidden}</style>`;
const BLOCK = printPage(
  `<section data-press-part><h1>Forside til skærmen</h1></section>
<section data-press-part><h2>Første kapitel</h2><p>Brødtekst. <span class="grey">Grå tekst.</span></p>
<p><a href="https://example.org/">Et link</a></p><img src="/foto.png" width="60" height="40" alt="Havnen"></section>
<section data-press-part><h2>Andet kapitel</h2><p>Mere tekst.</p></section>`,
  STYLE,
);
const COVER = printPage(
  `<section data-press-part class="field"><h1>Omslag</h1></section>
<section data-press-part><p>Titelblad</p></section>
<section data-press-part class="field" id="bag"><p>Bagside</p></section>`,
  `${SHEET}<meta name="press-block" content="/print/"><meta name="press-block-from" content="2">
<meta name="press-block-before" content="bag"><meta name="press-ink" content="#1B5E7B 90 40 30 20">`,
).replace('/beretning.pdf', '/beretning-tryk.pdf');

const MM = 72 / 25.4;
let root: string;
let printed: PrintedJob[];
let bytes: Buffer;
let document: PDFDocument;

async function press(site: string): Promise<PrintedJob[]> {
  return runPress({ root: site, jobs: await findJobs(site) });
}

beforeAll(async () => {
  root = await writeSite(BLOCK, { 'tryk/index.html': COVER });
  const photo = sharp({ create: { width: 60, height: 40, channels: 3, background: '#2060c0' } });
  await photo.png().toFile(join(root, 'foto.png'));
  printed = await press(root);
  bytes = await readFile(join(root, 'beretning-tryk.pdf'));
  document = await PDFDocument.load(bytes, { updateMetadata: false });
});
afterAll(() => rm(root, { recursive: true, force: true }));

/** Content of all pages, and of everything that they draw. */
function listContent(): string[] {
  return document.context.enumerateIndirectObjects().flatMap(([, object]) => {
    if (!(object instanceof PDFRawStream)) return [];
    const { dict } = object;
    const isDrawing = dict.get(PDFName.of('Subtype')) === PDFName.of('Form');
    const isContent = dict.keys().every((key) => ['/Filter', '/Length'].includes(key.toString()));
    return isDrawing || isContent ? [decodeStream(object)].filter((text) => / cm\n/.test(text)) : [];
  });
}

function boxOf(index: number, name: string): number[] {
  return document.getPage(index).node.lookup(PDFName.of(name), PDFArray).asArray().map(Number);
}

describe('the file for a printing house', () => {
  test('holds the block without its own cover between the pages of the other page, and white pages up to a multiple of four', async () => {
    const pages = await readPdfPages(await openPdf(new Uint8Array(bytes)));
    const words = ['Omslag', 'Titelblad', 'Første', 'Andet', '', '', '', 'Bagside'];
    expect(pages).toHaveLength(words.length);
    pages.forEach((text, index) => {
      if (words[index] === '') expect(text.trim()).toBe('');
      else expect(text).toContain(words[index]);
    });
  });

  test('is printed last, of pages that were printed before, and leaves the PDF for readers as it is without it', async () => {
    expect(printed.map(({ pages }) => pages)).toEqual([3, 8]);
    const alone = await writeSite(BLOCK);
    await writeFile(join(alone, 'foto.png'), await readFile(join(root, 'foto.png')));
    await press(alone);
    expect(await readFile(join(alone, 'beretning.pdf'))).toEqual(await readFile(join(root, 'beretning.pdf')));
    await rm(alone, { recursive: true, force: true });
  });

  test('says of every page what it is cut to, A4, and that three millimetres are printed round it', () => {
    const trim = [3 * MM, 3 * MM, 213 * MM, 300 * MM];
    document.getPages().forEach((_, index) => {
      boxOf(index, 'TrimBox').forEach((side, at) => expect(side).toBeCloseTo(trim[at]!, 2));
      expect(boxOf(index, 'BleedBox')).toEqual(boxOf(index, 'MediaBox'));
      [0, 0, 216 * MM, 303 * MM].forEach((side, at) => expect(boxOf(index, 'MediaBox')[at]).toBeCloseTo(side, 2));
    });
  });

  test('draws the cover on over the trimmed edge', async () => {
    const [cover] = await withPdfPainter((paint) => paint(join(root, 'beretning-tryk.pdf')));
    const { data, info } = await sharp(cover?.png).removeAlpha().raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) => [...data.subarray((y * info.width + x) * info.channels).subarray(0, 3)];
    const edges = [at(400, 0), at(400, info.height - 1), at(0, 600), at(info.width - 1, 600)];
    for (const edge of edges) expect(Math.min(...edge)).toBeLessThan(140);
  });

  test('has no colour of the screen in any content stream, picture or resource', () => {
    expect(listContent().length).toBeGreaterThan(4);
    for (const content of listContent()) expect(content).not.toMatch(/(?:^|\s)(?:rg|RG|cs|CS|scn?|SCN?|sh)(?:\s|$)/);
    const texts = document.context.enumerateIndirectObjects().map(([, object]) => {
      return object instanceof PDFRawStream ? object.dict.toString() : object.toString();
    });
    expect(texts.filter((text) => /DeviceRGB|CalRGB|ICCBased|\/Shading/.test(text))).toEqual([]);
    expect(texts.filter((text) => text.includes('/DeviceCMYK') && text.includes('/Image'))).toHaveLength(1);
  });

  test('prints text on the black plate alone, greys too', () => {
    const inks = new Set(listContent().flatMap((content) => content.match(/[\d.]+ [\d.]+ [\d.]+ [\d.]+ k$/gm) ?? []));
    expect(inks).toContain('0 0 0 1 k');
    expect(inks).toContain('0 0 0 0.86 k');
  });

  test('prints a colour with the inks that the page gives it', () => {
    expect(listContent().join('\n')).toContain('0.9 0.4 0.3 0.2 k');
  });

  test('names the printing condition, has an identifier, and says that nothing is trapped', () => {
    const intent = document.catalog.lookup(PDFName.of('OutputIntents'), PDFArray).lookup(0, PDFDict);
    const textOf = (key: string) => intent.lookup(PDFName.of(key), PDFString).decodeText();
    expect(intent.get(PDFName.of('S'))).toBe(PDFName.of('GTS_PDFX'));
    expect([textOf('OutputConditionIdentifier'), textOf('RegistryName')]).toEqual(['FOGRA51', 'http://www.color.org']);
    expect(document.context.lookup(document.context.trailerInfo.Info, PDFDict).get(PDFName.of('Trapped'))).toBe(
      PDFName.of('False'),
    );
    expect(String(document.context.trailerInfo.ID)).toMatch(/^\[ <(?!0+>)[0-9A-F]{32}> <[0-9A-F]{32}> \]$/);
  });

  test('holds no links, no tags, and claims neither PDF/UA nor PDF/A', () => {
    const texts = document.context.enumerateIndirectObjects().map(([, object]) => object.toString());
    expect(texts.filter((text) => /\/Annot|StructParent|StructTreeRoot/.test(text))).toEqual([]);
    const metadata = document.catalog.lookup(PDFName.of('Metadata')) as PDFRawStream;
    expect(decodeStream(metadata)).not.toMatch(/<pdfu?aid:part>/);
    expect(decodeStream(metadata)).toContain('<pdf:Trapped>False</pdf:Trapped>');
  });

  test('is the same, byte for byte, when it is printed again', async () => {
    await press(root);
    expect(await readFile(join(root, 'beretning-tryk.pdf'))).toEqual(bytes);
  });
});

test('a gradient, whose colours stay those of the screen, is told with its page', async () => {
  const site = await writeSite(
    printPage('<section data-press-part><p style="background:linear-gradient(90deg,#f00,#00f)">Overgang</p></section>'),
    { 'tryk/index.html': COVER.replace('content="2"', 'content="1"') },
  );
  const [, file] = await press(site);
  expect(file?.warnings.map(({ what }) => what)).toContain(
    'Side 3 i filen til trykkeriet har en farveovergang eller et billede, som ikke kunne laves om til trykfarver.',
  );
  await rm(site, { recursive: true, force: true });
});

test.each([
  [
    '<meta name="press-ink" content="#1B5E7B 90 40">',
    'Siden /tryk/ har en trykfarve, der ikke kan læses: "#1B5E7B 90 40".',
  ],
  [
    '<meta name="press-bleed" content="lidt">',
    'Siden /tryk/ har intet tal i <meta name="press-bleed"> (der står "lidt").',
  ],
])('%s is refused', async (meta, what) => {
  const site = await writeSite(BLOCK, { 'tryk/index.html': COVER.replace('</head>', `${meta}</head>`) });
  await expect(findJobs(site)).rejects.toThrow(what);
  await rm(site, { recursive: true, force: true });
});

test('a cover round pages that are not printed is told', async () => {
  const site = await writeSite(COVER.replace('/print/', '/andet/'));
  await expect(press(site)).rejects.toThrow('er et omslag om siderne fra /andet/, som ikke er trykt.');
  await rm(site, { recursive: true, force: true });
});
