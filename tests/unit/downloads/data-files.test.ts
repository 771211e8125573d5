import JSZip from 'jszip';
import { afterEach, expect, test, vi } from 'vitest';
import { tableOfEdition } from '../../../src/downloads/data-table.ts';
import { formatTableJson } from '../../../src/downloads/json.ts';
import { writeXlsx } from '../../../src/downloads/xlsx.ts';
import { findCell, listLines } from '../../../src/imports/spreadsheet/cells.ts';
import { readWorkbook } from '../../../src/imports/spreadsheet/read-workbook.ts';
import { tableSchema } from '../../../src/schemas/accounts.ts';
import type { AccountsTable } from '../../../src/schemas/accounts.ts';

afterEach(() => {
  vi.useRealTimers();
});

const TABLE: AccountsTable = tableSchema.parse({
  ...{
    title: 'Balance: aktiver/passiver',
    kind: 'table',
    order: 10,
    period: 'Pr. 31. december',
    columns: [2031, 2030],
    notGiven: 'Kilden tier.',
  },
  rows: [
    { heading: 'AKTIVER' },
    { id: 'bygninger', label: 'Bygninger', amounts: ['notGiven', -14766536] },
    { id: 'i-alt', label: 'I alt', amounts: [5, 6], sum: ['bygninger'], level: 'total' },
  ],
});
const SOURCE = {
  edition: 'Kystforeningens beretning 2031',
  page: 'https://beretning.example/2031/regnskab/#aktiver',
  original: null,
};

/** The parts of the workbook, and its one sheet as the import of accounts reads it. */
async function readFile() {
  const bytes = await writeXlsx(tableOfEdition(TABLE), '2031-03-14', 'Kystforeningens beretning');
  const sheets = readWorkbook(bytes, 'aktiver.xlsx');
  const zip = await JSZip.loadAsync(bytes);
  return { bytes, sheets, sheet: sheets[0]!, part: async (name: string) => zip.file(name)!.async('string') };
}

test('a workbook holds one table: units in the head, amounts as numbers, nothing where the source gives none', async () => {
  const { sheets, sheet } = await readFile();
  expect(sheets).toHaveLength(1);
  const rows = listLines(sheet).map((line) => [1, 2, 3].map((column) => findCell(sheet, line, column)?.value));
  expect(rows).toEqual([
    ['Post', '2031 (kr.)', '2030 (kr.)'],
    ['Bygninger', undefined, -14766536],
    ['I alt', 5, 6],
  ]);
});

test('the head and the totals are bold', async () => {
  const { sheet } = await readFile();
  const isBold = (line: number) => [1, 2, 3].map((column) => findCell(sheet, line, column)?.isBold);
  expect([isBold(1), isBold(2), isBold(3)]).toEqual([
    [true, true, true],
    [false, undefined, false],
    [true, true, true],
  ]);
});

test('amounts have the number format that a Danish spreadsheet shows with points', async () => {
  const { part } = await readFile();
  // Built-in format 3 is `#,##0`.
  const formats = [...(await part('xl/styles.xml')).matchAll(/<xf(?= |\/)(?: numFmtId="(\d+)")?/g)].map(
    ([, id = '0']) => id,
  );
  const cells = [...(await part('xl/worksheets/sheet1.xml')).matchAll(/<c r="\w+" s="(\d+)"(?: t="(\w+)")?/g)];
  // The first format of the list is that of the named style.
  expect(cells.map(([, style, type]) => [type ?? 'n', formats[Number(style) + 1]])).toEqual([
    ...[1, 2, 3].map(() => ['inlineStr', '0']),
    ...[1, 2].flatMap(() => [
      ['inlineStr', '0'],
      ['n', '3'],
      ['n', '3'],
    ]),
  ]);
});

test('columns are wide enough, and the head stays in view', async () => {
  const { part } = await readFile();
  const xml = await part('xl/worksheets/sheet1.xml');
  expect(xml).toContain('<col min="1" max="1" width="58" customWidth="1"/><col min="2" max="3" width="18"');
  expect(xml).toContain('<pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/>');
});

test.each([
  ['Balance: aktiver/passiver', 'Balance aktiverpassiver'],
  ["'Aktiver'", 'Aktiver'],
  ['Et navn, der er for langt til en fane i Excel', 'Et navn, der er for langt til en'.slice(0, 31)],
  ['[*]', 'Ark'],
])('the table »%s« stands on a sheet with a name that Excel accepts', async (title, name) => {
  const [sheet] = readWorkbook(
    await writeXlsx(tableOfEdition({ ...TABLE, title }), '2031-03-14', 'Kystforeningens beretning'),
    'a.xlsx',
  );
  expect(sheet!.name).toBe(name);
});

test('signs of XML in a name stay signs', async () => {
  const table = {
    ...TABLE,
    title: 'A & <B>',
    rows: [{ id: 'a', label: '"Løn" & <gage>', amounts: [1, 2] as [number, number] }],
  };
  const [sheet] = readWorkbook(
    await writeXlsx(tableOfEdition(table), '2031-03-14', 'Kystforeningens beretning'),
    'a.xlsx',
  );
  expect([sheet!.name, findCell(sheet!, 2, 1)!.value]).toEqual(['A & <B>', '"Løn" & <gage>']);
});

test('the same table gives the same bytes at another hour, with the edition’s date', async () => {
  vi.useFakeTimers({ now: new Date('2031-05-01T10:00:00Z'), toFake: ['Date'] });
  const { bytes, part } = await readFile();
  vi.setSystemTime(new Date('2035-12-24T18:00:00Z'));
  expect(Buffer.compare(bytes, await writeXlsx(tableOfEdition(TABLE), '2031-03-14', 'Kystforeningens beretning'))).toBe(
    0,
  );
  expect((await part('docProps/core.xml')).match(/2031-03-14T00:00:00Z/g)).toHaveLength(2);
  // Local file header: signature, then time at byte 10 and date at byte 12.
  expect([bytes[10], bytes[11], bytes[12], bytes[13]]).toEqual([0, 0, 0x21, 0]);
});

test('JSON gives columns with units, the source, and rows with amounts by year', () => {
  const data = JSON.parse(formatTableJson(TABLE, SOURCE)) as Record<string, unknown>;
  expect(data).toMatchObject({
    title: TABLE.title,
    period: 'Pr. 31. december',
    currency: 'DKK',
    unit: 'kr.',
    source: SOURCE,
    missing: 'Kilden tier.',
  });
  expect(data['columns']).toEqual([
    { key: 'label', label: 'Post' },
    { key: '2031', label: '2031', unit: 'kr.' },
    { key: '2030', label: '2030', unit: 'kr.' },
  ]);
  expect(data['rows']).toEqual([
    { id: 'bygninger', label: 'Bygninger', amounts: { 2031: null, 2030: -14766536 } },
    { id: 'i-alt', label: 'I alt', level: 'total', sumOf: ['bygninger'], amounts: { 2031: 5, 2030: 6 } },
  ]);
});
