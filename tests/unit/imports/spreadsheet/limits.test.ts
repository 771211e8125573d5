/** Files that are made to fill a machine, or do so by accident: each is read right or refused, at once. */
import JSZip from 'jszip';
import { describe, expect, test } from 'vitest';
import { findCell } from '../../../../src/imports/spreadsheet/cells.ts';
import { LIMITS } from '../../../../src/imports/spreadsheet/limits.ts';
import { readWorkbook } from '../../../../src/imports/spreadsheet/read-workbook.ts';
import { makeXlsx } from '../../../helpers/xlsx.ts';

const ROW = '<row><c><v>1</v></c></row>';
/** The sheets, as a promise, so that a refusal is one that a test can expect. */
const read = async (bytes: Uint8Array, limits = {}) =>
  Promise.resolve().then(() => readWorkbook(bytes, 'a.xlsx', { ...LIMITS, ...limits }));

describe('what grows when it is unpacked', () => {
  const bomb = () => makeXlsx([{ name: 'Ark', rows: [['x'.repeat(50_000)]] }], { inlineStrings: true });

  test('is refused by the size that it declares, before it is unpacked', async () => {
    await expect(read(declare(2_000_000_000, await bomb()))).rejects.toThrow(
      'a.xlsx fylder 1908 MB, når den pakkes ud, og så stor en fil læses ikke.',
    );
  });

  test('is refused while it grows, when it declares less', async () => {
    await expect(read(declare(100, await bomb()), { partBytes: 20_000 })).rejects.toThrow(
      'a.xlsx er beskadiget: »xl/worksheets/sheet1.xml« i den kan ikke pakkes ud.',
    );
  });

  test('is refused when texts or formats are what grows', async () => {
    const parts = { 'xl/styles.xml': `<styleSheet>${' '.repeat(50_000)}</styleSheet>` };
    await expect(
      read(await makeXlsx([{ name: 'Ark', rows: [[1]] }], { parts }), { partBytes: 20_000 }),
    ).rejects.toThrow('a.xlsx fylder 1 MB, når den pakkes ud');
  });

  test('is refused when the package has very many files', async () => {
    const parts = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`a/${index}`, '']));
    await expect(read(await makeXlsx([{ name: 'Ark', rows: [[1]] }], { parts }), { parts: 20 })).rejects.toThrow(
      'a.xlsx er pakket af mere end 20 filer.',
    );
  });

  test('is not expanded from entities', async () => {
    const parts = {
      'xl/worksheets/sheet1.xml':
        '<!DOCTYPE a [<!ENTITY b "bbbbbbbb"><!ENTITY c SYSTEM "file:///etc/passwd">]><worksheet><sheetData><row><c t="str"><v>&b;&c;</v></c></row></sheetData></worksheet>',
    };
    await expect(read(await makeXlsx([{ name: 'Ark', rows: [[1]] }], { parts }))).rejects.toThrow('er i stykker');
  });
});

describe('what is very large', () => {
  test('a sheet with too many cells is refused by its name, before its end is read', async () => {
    const moreRows = `${ROW.repeat(2_000)}<broken`;
    await expect(read(await makeXlsx([{ name: 'Posteringer', rows: [], moreRows }]), { cells: 1_000 })).rejects.toThrow(
      'a.xlsx kan ikke læses: arket »Posteringer« har over 1.000 udfyldte celler.\n  Ret: kopiér de ark',
    );
  });

  test('empty cells with a format do not count', async () => {
    const moreRows = '<row><c s="1"/><c s="1"/></row>'.repeat(2_000);
    const [sheet] = await read(await makeXlsx([{ name: 'Ark', rows: [[7]], moreRows }]), { cells: 1_000 });
    expect(sheet!.rows.size).toBe(1);
  });

  test('a cell with a text without end is refused by its sheet', async () => {
    const bytes = await makeXlsx([{ name: 'Ark', rows: [['x'.repeat(2_000)]] }], { inlineStrings: true });
    await expect(read(bytes, { letters: 1_000 })).rejects.toThrow('arket »Ark« har en celle med over 1.000 tegn.');
  });

  test('a text without end that cells share is refused', async () => {
    const bytes = await makeXlsx([{ name: 'Ark', rows: [['x'.repeat(2_000)]] }]);
    await expect(read(bytes, { letters: 1_000 })).rejects.toThrow('en celle har over 1.000 tegn.');
  });

  test('a sheet with too many merged cells is refused', async () => {
    const merges = Array.from({ length: 30 }, (_, index) => `A${index + 1}:B${index + 1}`);
    await expect(read(await makeXlsx([{ name: 'Ark', rows: [[1]], merges }]), { merges: 20 })).rejects.toThrow(
      'arket »Ark« har over 20 flettede celler',
    );
  });

  test('a cell in the last corner of Excel is one cell', async () => {
    const moreRows = '<row r="1048576"><c r="XFD1048576"><v>9</v></c></row>';
    const [sheet] = await read(await makeXlsx([{ name: 'Ark', rows: [[7]], moreRows }]));
    expect([sheet!.rows.size, findCell(sheet!, 1048576, 16384)!.value]).toEqual([2, 9]);
  });

  test('a cell beyond it stands where it is written', async () => {
    const moreRows = '<row r="3"><c r="ZZZ99999999"><v>9</v></c></row>';
    const [sheet] = await read(await makeXlsx([{ name: 'Ark', rows: [[7]], moreRows }]));
    expect(findCell(sheet!, 3, 1)!.value).toBe(9);
  });

  test('a rule for every cell of the sheet costs nothing', async () => {
    const after =
      '<dataValidations><dataValidation sqref="A1:XFD1048576" type="list"><formula1>"a,b"</formula1></dataValidation></dataValidations>';
    const [sheet] = await read(await makeXlsx([{ name: 'Ark', rows: [[7]], after }]));
    expect(sheet!.rows.size).toBe(1);
  });

  test('a file that takes too long is refused', async () => {
    await expect(read(await makeXlsx([{ name: 'Ark', rows: [[7]] }]), { milliseconds: 0 })).rejects.toThrow(
      'a.xlsx er så stor, at den ikke kan læses på 0 sekunder.',
    );
  });
});

describe('what is broken', () => {
  test.each([
    ['a part that is not well formed', { 'xl/workbook.xml': '<workbook><sheets>' }, '»xl/workbook.xml« er i stykker'],
    [
      'a thousand elements inside each other',
      { 'xl/workbook.xml': '<a>'.repeat(1_000) + '</a>'.repeat(1_000) },
      'workbook.xml« er i stykker',
    ],
    ['an element of endless attributes', { 'xl/workbook.xml': `<a ${many('b')}/>` }, 'workbook.xml« er i stykker'],
    ['a sheet that stops', { 'xl/worksheets/sheet1.xml': '<worksheet><sheetData><row>' }, 'sheet1.xml« er i stykker'],
  ])('%s', async (_, parts, message) => {
    await expect(read(await makeXlsx([{ name: 'Ark', rows: [[1]] }], { parts }))).rejects.toThrow(message);
  });

  test('a file that is cut off', async () => {
    const bytes = await makeXlsx([{ name: 'Ark', rows: [[1]] }]);
    await expect(read(bytes.slice(0, bytes.length / 2))).rejects.toThrow(
      'a.xlsx kan ikke pakkes ud; den er måske kun hentet halvt.',
    );
  });

  test.each([
    ['points at a text that is not there', '<row><c t="s"><v>99</v></c></row>', ''],
    ['has a format that is not there', '<row><c s="99"><v>4</v></c></row>', 4],
    ['has a date that no calendar knows', '<row><c t="d"><v>i går</v></c></row>', { day: 'i går' }],
    ['has a number that is none', '<row><c><v>fire</v></c></row>', 'fire'],
  ])('a cell that %s is read as well as it can be', async (_, moreRows, value) => {
    const [sheet] = await read(await makeXlsx([{ name: 'Ark', rows: [], moreRows }]));
    expect(findCell(sheet!, 1, 1)!.value).toEqual(value);
  });
});

/** `b0="" b1="" …` */
function many(name: string): string {
  return Array.from({ length: 20_000 }, (_, index) => `${name}${index}=""`).join(' ');
}

/** The same archive, but its list states another size of the sheet (APPNOTE 6.3.10, 4.3.12: size at byte 24). */
function declare(size: number, bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  const name = zip.lastIndexOf('xl/worksheets/sheet1.xml');
  zip.writeUInt32LE(size, name - 46 + 24);
  return zip;
}

test('the archive that declares less is one that other readers open', async () => {
  const bytes = declare(100, await makeXlsx([{ name: 'Ark', rows: [[1]] }]));
  expect(Object.keys((await JSZip.loadAsync(bytes)).files)).toContain('xl/worksheets/sheet1.xml');
});
