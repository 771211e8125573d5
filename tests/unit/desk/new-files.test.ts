import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Failure, ImportReading, MediaAdded, Overview, Written } from '../../../src/desk/contract.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { SEATED } from '../../helpers/import-roster.ts';
import { makeXlsx } from '../../helpers/xlsx.ts';

let desk: TestDesk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('new files', () => {
  test('a chapter is laid, and not twice', async () => {
    const { body } = await desk.ask<Written>('POST nyt-kapitel', { year: 2030, slug: 'skove', title: 'Skove' });
    expect(body.paths).toEqual(['2030/chapters/skove.mdx']);
    expect((await desk.read('2030/chapters/skove.mdx')).text).toContain('title: Skove');
    expect(await desk.ask('POST nyt-kapitel', { year: 2030, slug: 'skove' })).toMatchObject({ status: 422 });
    expect(await desk.ask('POST nyt-kapitel', { year: 2030, slug: '../skove' })).toMatchObject({ status: 422 });
  });

  test('next year’s edition is laid as a draft', async () => {
    const { body } = await desk.ask<Written>('POST ny-udgave', { year: 2031 });
    expect(body.paths).toContain('2031/edition.mdx');
    const { editions } = (await desk.ask<Overview>('GET oversigt')).body;
    expect(editions[0]).toMatchObject({ year: 2031, state: 'draft', written: 0, chapters: 3 });
  });

  test.each([
    [2030, 'Udgaven 2030 findes allerede, og intet er ændret.'],
    [2040, 'Den næste udgave er 2031 og ikke 2040. Intet er lagt.'],
  ])('an edition of %i is refused without a command of the terminal', async (year, what) => {
    const { status, body } = await desk.ask<Failure>('POST ny-udgave', { year });
    expect([status, body.what]).toEqual([409, what]);
    expect(body.fix).not.toContain('npm');
  });

  test('a roster from a spreadsheet is read, and written after a yes', async () => {
    const rows = [...SEATED, 'Asta Lyngbo | | Borgmester | M | Klitby'].map((line) =>
      line.split('|').map((cell) => cell.trim() || undefined),
    );
    const sheet = await makeXlsx([{ name: 'Kystudvalget', rows }]);
    const before = await readFile(join(desk.root, 'people.yaml'), 'utf8');
    const { body } = await desk.ask<ImportReading>('POST import/organ?aar=2030&navn=udvalg.xlsx', sheet);
    expect(body.report).toContain('Kystudvalget');
    expect(await readFile(join(desk.root, 'people.yaml'), 'utf8')).toBe(before);
    const written = await desk.ask<Written>('POST import/skriv', { id: body.id });
    expect(written.body.paths).toEqual(body.changes.map(({ path }) => path));
    expect(await desk.ask('POST import/skriv', { id: body.id })).toMatchObject({ status: 404 });
  });

  test('a file that is no Word file is refused in the import’s own words', async () => {
    const answer = await desk.ask<Failure>(
      'POST import/word?aar=2030&navn=brev.docx&kapitel=skove',
      Buffer.from('Kære alle'),
    );
    expect(answer.status).toBe(422);
    expect(answer.body.what).toContain('brev.docx');
  });
});

describe('media', () => {
  const add = (name: string, bytes: Uint8Array) =>
    desk.ask<MediaAdded & Failure>(`POST medie?aar=2030&navn=${encodeURIComponent(name)}`, bytes);

  test('a picture gets a name that an address can hold, and the same picture is there once', async () => {
    const bytes = await readFile(join(desk.root, '2030/media/vejen.png'));
    const { body } = await add('Skærmbillede kl. 10.15.PNG', bytes);
    expect(body).toMatchObject({ path: '2030/media/skaermbillede-kl-10-15.png', src: 'skaermbillede-kl-10-15.png' });
    expect(body.width).toBeGreaterThan(0);
    expect((await add('Skærmbillede kl. 10.15.png', bytes)).body.path).toBe(body.path);
    expect((await add('../../vejen.png', bytes)).body.path).toBe('2030/media/vejen.png');
  });

  test('another picture of the same name gets a number', async () => {
    const other = await readFile(join(desk.root, 'media/asta-lyngbo.png'));
    expect((await add('vejen.png', other)).body.path).toBe('2030/media/vejen-2.png');
  });

  test.each([
    ['fra-telefonen.jpg', Buffer.from('\0\0\0\x18ftypheic\0\0\0\0', 'latin1'), /fra en telefon \(HEIC\)/],
    ['tegning.svg', Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), /en tegning \(SVG\)/],
    ['halv.png', Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'), /i stykker/],
    ['program.exe', Buffer.from('MZ\0\0'), /hverken billede, film, lyd/],
  ])('%s is refused in a sentence, and nothing is laid', async (name, bytes, what) => {
    const { status, body } = await add(name, bytes);
    expect(status).toBe(415);
    expect(body.what).toMatch(what);
  });

  test('a picture of too many points is refused in a sentence', async () => {
    const create = { width: 9000, height: 9000, channels: 3 as const, background: '#fff' };
    const bytes = await sharp({ create, limitInputPixels: false }).png().toBuffer();
    const { status, body } = await add('plakat.png', bytes);
    expect([status, body.what]).toEqual([
      413,
      'Billedet »plakat.png« er på 9.000 × 9.000 punkter, og det er for mange. Intet er lagt ind.',
    ]);
  });
});

test('a picture is handed out small, and nothing else is', async () => {
  const ask = (query: string) =>
    fetch(`${desk.origin}/redaktion/api/billede?${query}`, { headers: { 'x-redaktion': 'c'.repeat(48) } });
  const picture = await ask('aar=2030&navn=vejen.png');
  expect(picture.headers.get('content-type')).toBe('image/webp');
  expect((await sharp(await picture.arrayBuffer()).metadata()).width).toBeLessThanOrEqual(320);
  expect((await ask('aar=2030&navn=boelger.txt')).status).toBe(422);
  expect((await ask('aar=2030&navn=../edition.mdx')).status).toBe(400);
});
