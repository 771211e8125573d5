import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PDFDict, PDFDocument, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { decodeStream } from '../../src/press/finish/font-text.ts';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';

const content = await builtSite('content');
const tiny = await builtSite('tiny');

describe.each([
  [join(content, '2024/kl-beretning-2024'), '2024'],
  [join(content, '2025/kl-beretning-2025'), '2025'],
  [join(tiny, '2030/kystforeningen-beretning-2030'), '2030'],
])('the printing house’s file beside %s.pdf', (base, year) => {
  let bytes: Buffer;
  let pages: string[];
  let objects: unknown[];

  beforeAll(async () => {
    bytes = readFileSync(`${base}-tryk.pdf`);
    pages = await readPdfPages(await openPdf(new Uint8Array(bytes)));
    const document = await PDFDocument.load(bytes, { updateMetadata: false });
    objects = document.context.enumerateIndirectObjects().map(([, object]) => object);
  });

  test('has pages that come out in sheets of four', () => {
    expect(pages.length % 4).toBe(0);
  });

  test('keeps every page behind the cover on the side of the leaf that it has for readers', async () => {
    const read = await readPdfPages(await openPdf(new Uint8Array(readFileSync(`${base}.pdf`))));
    read.slice(1).forEach((text, index) => {
      expect(pages[index + 3]).toBe(text);
      expect((index + 3) % 2).toBe((index + 1) % 2);
    });
  });

  test('ends with the imprint: the report’s name and where it is found', () => {
    expect(pages.at(-1)).toContain(`beretning.example/${year}`);
    expect(pages.at(-1)).toContain('SIL Open Font License');
  });

  test('tells on the inside of the back cover where there is more', () => {
    expect(pages.at(-2)).toContain('På nettet er der mere');
  });

  test('draws in inks alone, text in black', () => {
    const texts = objects.map((object) => (object instanceof PDFRawStream ? object.dict : object)?.toString() ?? '');
    expect(texts.filter((text) => /DeviceRGB|ICCBased|CalRGB/.test(text))).toEqual([]);
    const drawn = objects.flatMap((object) =>
      object instanceof PDFRawStream && object.dict.keys().length === 2 ? [decodeStream(object)] : [],
    );
    expect(drawn.filter((text) => /(?:^|\s)(?:rg|RG)(?:\s|$)/m.test(text))).toEqual([]);
    expect(drawn.filter((text) => text.includes('0 0 0 1 k')).length).toBeGreaterThan(pages.length / 2);
  });

  test('embeds every font under its own name', () => {
    const fonts = objects.filter(
      (object) => object instanceof PDFDict && object.has(PDFName.of('FontName')),
    ) as PDFDict[];
    const names = fonts.map((font) =>
      font
        .get(PDFName.of('FontName'))
        ?.toString()
        .replace(/^\/[A-Z]{6}\+/, ''),
    );
    expect(new Set(names).size).toBe(names.length);
    for (const name of names) expect(name).toMatch(/^(?:Archivo|SourceSerif4)/);
    for (const font of fonts) expect(font.lookup(PDFName.of('FontFile2'))).toBeInstanceOf(PDFRawStream);
  });

  test('has a record with its digest, as the PDF for readers has', () => {
    const record = JSON.parse(readFileSync(`${base}-tryk.json`, 'utf8')) as Record<string, unknown>;
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    expect(record).toMatchObject({ sha256, pages: pages.length, bytes: bytes.length });
  });
});

test('the colophon on the web leads to the file, and neither sitemap nor search knows its cover', () => {
  const colophon = readFileSync(join(content, '2025/kolofon/index.html'), 'utf8');
  expect(colophon).toContain('href="/2025/kl-beretning-2025-tryk.pdf"');
  expect(readFileSync(join(content, 'sitemap-0.xml'), 'utf8')).not.toContain('/tryk/');
});

test('the inside of the back cover tells what the abbreviations of the edition stand for', async () => {
  const pages = await readPdfPages(await openPdf(join(content, '2025/kl-beretning-2025-tryk.pdf')));
  expect(pages.at(-2)).toMatch(/Forkortelser.*KKR Kommunekontaktråd/);
});
