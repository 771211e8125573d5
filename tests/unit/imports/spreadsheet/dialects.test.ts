/** One workbook as many programs write it: it reads the same in all of them. */
import { describe, expect, test } from 'vitest';
import { listCells, listLines } from '../../../../src/imports/spreadsheet/cells.ts';
import type { Cell, Sheet } from '../../../../src/imports/spreadsheet/cells.ts';
import { readWorkbook } from '../../../../src/imports/spreadsheet/read-workbook.ts';
import { makeXlsx } from '../../../helpers/xlsx.ts';
import type { CellInput, Dialect, SheetSpec } from '../../../helpers/xlsx.ts';

const ROWS: CellInput[][] = [
  ['Beløb i »t.kr.«', 2030, 2029],
  [],
  ['Kontingent & tilskud', 12.5, -3],
  [{ value: 'I alt', isBold: true }, { value: 9.5, formula: 'SUM(B3:B3)' }, true],
];

async function readRows(rows: CellInput[][], dialect: Partial<Dialect> = {}, more: Partial<SheetSpec> = {}) {
  return readWorkbook(await makeXlsx([{ name: 'Ark', rows, ...more }], dialect), 'a.xlsx')[0]!;
}

function valuesOf(sheet: Sheet): Record<number, unknown[]> {
  return Object.fromEntries(listLines(sheet).map((line) => [line, listCells(sheet, line).map(({ value }) => value)]));
}

async function readCell(cell: CellInput, dialect: Partial<Dialect> = {}): Promise<Cell> {
  return listCells(await readRows([[cell]], dialect), 1)[0]!;
}

const SAME = {
  1: ['Beløb i »t.kr.«', 2030, 2029],
  3: ['Kontingent & tilskud', 12.5, -3],
  4: ['I alt', 9.5, true],
};

test.each<[program: string, dialect: Partial<Dialect>]>([
  ['Excel', {}],
  ['a program that writes texts inside their cells', { inlineStrings: true }],
  ['a program that gives every element a prefix', { prefix: 'x' }],
  ['a program that points at parts from the root', { absoluteParts: true }],
  ['a program that lets rows and cells follow each other', { addresses: false }],
  ['a program that states a wrong size', { dimension: 'A1' }],
  ['a program that states a huge size', { dimension: 'A1:XFD1048576' }],
  ['a program that writes UTF-16', { encoding: 'UTF-16' }],
  ['a program that writes Latin-1', { encoding: 'ISO-8859-1' }],
  ['a program that writes \\ for /', { rename: (part) => part.replaceAll('/', '\\') }],
  ['a program that puts a slash before names', { rename: (part) => `/${part}` }],
  ['a program that changes the case of names', { rename: (part) => part.replace('sharedStrings', 'SharedStrings') }],
  ['a program that says nothing of the package', { parts: { '_rels/.rels': '<Relationships/>' } }],
  ['Excel with macros (*.xlsm)', { parts: { 'xl/vbaProject.bin': new Uint8Array([1, 2, 3]) } }],
])('%s', async (_, dialect) => {
  expect(valuesOf(await readRows(ROWS, dialect))).toEqual(SAME);
});

test('a workbook in the strict edition of the standard', async () => {
  const strict = (xml: string) =>
    xml
      .replaceAll(
        'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
        'http://purl.oclc.org/ooxml/officeDocument/relationships',
      )
      .replaceAll(
        'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        'http://purl.oclc.org/ooxml/spreadsheetml/main',
      );
  const { default: JSZip } = await import('jszip');
  const zip = await JSZip.loadAsync(await makeXlsx([{ name: 'Ark', rows: ROWS }]));
  for (const part of Object.keys(zip.files)) zip.file(part, strict(await zip.file(part)!.async('string')));
  const [sheet] = readWorkbook(await zip.generateAsync({ type: 'uint8array' }), 'a.xlsx');
  expect(valuesOf(sheet!)).toEqual(SAME);
});

describe('texts', () => {
  test.each([
    ['of several formats are joined', '<r><rPr><b/></rPr><t>Kon</t></r><r><t>tingent</t></r>', 'Kontingent'],
    ['lose their reading aid', '<t>Løn</t><rPh sb="0" eb="1"><t>lon</t></rPh>', 'Løn'],
    ['get back what XML cannot hold', '<t>Løn_x000D_og gage</t>', 'Løn og gage'],
    ['lose signs that steer a terminal', '<t>_x001B_[31mLøn</t>', '[31mLøn'],
    ['stand on one line', '<t xml:space="preserve"> Løn \n og  gage </t>', 'Løn og gage'],
  ])('%s', async (_, xml, text) => {
    const parts = { 'xl/sharedStrings.xml': `<sst><si>${xml}</si></sst>` };
    expect((await readCell('x', { parts })).text).toBe(text);
  });
});

test('a text inside its cell loses its reading aid too', async () => {
  const moreRows = '<row><c t="inlineStr"><is><t>Løn</t><rPh sb="0" eb="1"><t>lon</t></rPh></is></c></row>';
  expect(valuesOf(await readRows([], {}, { moreRows }))).toEqual({ 1: ['Løn'] });
});

describe('dates', () => {
  test.each([
    ['from 1900', 47848, {}, '31.12.2030'],
    ['from 1904', 46386, { date1904: true }, '31.12.2030'],
  ])('%s', async (_, value, dialect, text) => {
    expect((await readCell({ value, format: 'dd/mm/yyyy' }, dialect)).text).toBe(text);
  });

  test('a number in a format without days is a number', async () => {
    expect((await readCell({ value: 47848, format: '#,##0.00 "dyr"' })).value).toBe(47848);
  });
});

describe('formulas', () => {
  test('one that is shared is moved from the cell that writes it out', async () => {
    const sheet = await readRows([
      [
        { value: 3, formula: 'SUM(A$2:A3)+$B$9+Ark2!C1', shared: 0 },
        { value: 4, shared: 0 },
      ],
      [{ value: 5, shared: 0 }],
    ]);
    expect(listCells(sheet, 1)[1]!.formula).toBe('SUM(B$2:B3)+$B$9+Ark2!D1');
    expect(listCells(sheet, 2)[0]!.formula).toBe('SUM(A$2:A4)+$B$9+Ark2!C2');
  });

  test('one whose result was not saved has none', async () => {
    expect(await readCell({ formula: 'B9*2' })).toMatchObject({ value: null, isFormula: true, formula: 'B9*2' });
  });

  test('one that gives no text has an empty one', async () => {
    expect(await readCell({ formula: 'IF(1,"")', value: '' })).toMatchObject({ value: '', isFormula: true });
  });

  test('an error keeps its name', async () => {
    expect((await readCell({ error: '#DIV/0!' })).value).toEqual({ error: '#DIV/0!' });
  });
});

describe('what is hidden', () => {
  test('hidden sheets come without cells', async () => {
    const [first, second] = readWorkbook(
      await makeXlsx([
        { name: 'Vist', rows: [[1]] },
        { name: 'Skjult', rows: [[2]], state: 'veryHidden' },
      ]),
      'a.xlsx',
    );
    expect([first!.isHidden, second!.isHidden, second!.rows.size]).toEqual([false, true, 0]);
  });

  test('hidden rows and columns are known', async () => {
    const sheet = await readRows([[1, 2], [3]], {}, { hiddenRows: [2], hiddenColumns: [2] });
    expect([...sheet.hiddenLines, ...sheet.hiddenColumns]).toEqual([2, [2, 2]]);
  });

  test('what lies under a merged area is not read', async () => {
    const sheet = await readRows([['Over', 'under', 'ved siden af']], {}, { merges: ['A1:B1'] });
    expect(valuesOf(sheet)).toEqual({ 1: ['Over', 'ved siden af'] });
  });
});

test('only cells decide what is bold, not the named styles', async () => {
  const sheet = await readRows([[{ value: 'Fed', isBold: true }, 'Mager']]);
  expect(listCells(sheet, 1).map(({ isBold }) => isBold)).toEqual([true, false]);
});

test('a sheet that is nothing but a chart is no sheet', async () => {
  const parts = {
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="x/chartsheet" Target="chartsheets/sheet1.xml"/></Relationships>',
  };
  const bytes = await makeXlsx([{ name: 'Diagram', rows: [[1]] }], { parts });
  expect(() => readWorkbook(bytes, 'a.xlsx')).toThrow('a.xlsx har ingen ark.');
});
