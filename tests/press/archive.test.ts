import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import type { PDFRawStream } from '@cantoo/pdf-lib';
import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attachFiles, writeOutputIntent } from '../../src/press/assemble/archive.ts';
import { savePdf } from '../../src/press/assemble/assemble.ts';
import { writeOutline } from '../../src/press/assemble/outline.ts';
import { createSrgbProfile } from '../../src/press/assemble/srgb-profile.ts';

const key = (text: string) => PDFName.of(text);
const DATE = PDFString.of('D:20250227000000Z');

async function blank(): Promise<PDFDocument> {
  const document = await PDFDocument.create({ updateMetadata: false });
  document.addPage([100, 100]);
  return document;
}

describe('the colour profile', () => {
  const profile = Buffer.from(createSrgbProfile());
  /** Where the data of a tag begins. */
  const place = (tag: string) => profile.readUInt32BE(profile.indexOf(tag, 128, 'latin1') + 4);
  const fixed = (at: number) => profile.readInt32BE(at) / 65536;

  test('says its own size and that it is of a monitor', () => {
    expect(profile.readUInt32BE(0)).toBe(profile.length);
    expect(profile.toString('latin1', 12, 24)).toBe('mntrRGB XYZ ');
    expect(profile.toString('latin1', 36, 40)).toBe('acsp');
  });

  test('has three colours that add up to white', () => {
    [0, 1, 2].forEach((part) => {
      const sum = ['rXYZ', 'gXYZ', 'bXYZ'].reduce((all, tag) => all + fixed(place(tag) + 8 + part * 4), 0);
      expect(sum).toBeCloseTo(fixed(place('wtpt') + 8 + part * 4), 3);
    });
  });

  test('has one curve for all three, whose two pieces meet', () => {
    expect(new Set(['rTRC', 'gTRC', 'bTRC'].map(place)).size).toBe(1);
    const [g = 0, a = 0, b = 0, c = 0, d = 0] = [0, 1, 2, 3, 4].map((index) => fixed(place('rTRC') + 12 + index * 4));
    expect((a * d + b) ** g).toBeCloseTo(c * d, 4);
    expect((a + b) ** g).toBeCloseTo(1, 4);
  });

  test('is what the colours of the document mean', async () => {
    const document = await blank();
    writeOutputIntent(document);
    const intent = document.catalog.lookup(key('OutputIntents'), PDFArray).lookup(0, PDFDict);
    const stream = intent.lookup(key('DestOutputProfile')) as PDFRawStream;
    expect(Buffer.from(inflateSync(stream.contents))).toEqual(profile);
  });
});

describe('files in the document', () => {
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'press-archive-'));
    await writeFile(join(folder, 'b.csv'), 'Post;2024\r\n');
    await writeFile(join(folder, 'a.xlsx'), 'PK');
  });

  afterAll(() => rm(folder, { recursive: true, force: true }));

  const attachment = (name: string) => ({ file: join(folder, name), description: `Tabellen ${name}` });

  test('can be taken out again, and are said to be its data', async () => {
    const document = await blank();
    await attachFiles(document, ['b.csv', 'a.xlsx'].map(attachment), DATE);
    const files = document.catalog.lookup(key('AF'), PDFArray);
    const read = files.asArray().map((_, index) => {
      const file = files.lookup(index, PDFDict);
      const content = file.lookup(key('EF'), PDFDict).lookup(key('F')) as PDFRawStream;
      return [
        file.lookup(key('UF'), PDFHexString).decodeText(),
        file.get(key('AFRelationship'))?.toString(),
        content.dict.lookup(key('Subtype'), PDFName).decodeText(),
        Buffer.from(inflateSync(content.contents)).toString(),
      ];
    });
    expect(read).toEqual([
      ['a.xlsx', '/Data', 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', 'PK'],
      ['b.csv', '/Data', 'text/csv', 'Post;2024\r\n'],
    ]);
  });

  test('that are not there are all named', async () => {
    const attaching = attachFiles(await blank(), ['x.csv', 'y.csv'].map(attachment), DATE);
    await expect(attaching).rejects.toThrow(/x\.csv[^]*y\.csv/);
  });
});

describe('the identifier of a file', () => {
  const save = async (label: string) => {
    const document = await blank();
    writeOutline(document, [{ label, level: 1, page: 1, topPt: 0 }]);
    return savePdf(document);
  };
  const idOf = async (bytes: Uint8Array) => {
    const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
    return (context.trailerInfo.ID as PDFArray).asArray().map(String);
  };

  test('is the same for the same content, and stands twice', async () => {
    const [bytes, again] = [await save('A'), await save('A')];
    expect(Buffer.compare(bytes, again)).toBe(0);
    const [first, second] = await idOf(bytes);
    expect(first).toMatch(/^<[0-9A-F]{32}>$/);
    expect(second).toBe(first);
    expect(first).not.toMatch(/^<0+>$/);
  });

  test('is another for other content', async () => {
    expect(await idOf(await save('A'))).not.toEqual(await idOf(await save('B')));
  });
});

test('an excerpt’s outline leads to the whole and to its page on the web', async () => {
  const document = await blank();
  const entries = [{ label: 'Klima', level: 1, page: 1, topPt: 0 }];
  writeOutline(document, entries, [{ label: 'Hele beretningen', address: 'https://example.org/hele.pdf' }]);
  const last = document.catalog.lookup(key('Outlines'), PDFDict).lookup(key('Last'), PDFDict);
  expect(last.lookup(key('Title'), PDFHexString).decodeText()).toBe('Hele beretningen');
  expect(last.lookup(key('A'), PDFDict).lookup(key('URI'), PDFString).decodeText()).toBe(
    'https://example.org/hele.pdf',
  );
});
