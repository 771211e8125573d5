import ExcelJS from 'exceljs';
import { afterEach, expect, test, vi } from 'vitest';
import { formatTableJson } from '../../../src/downloads/json.ts';
import { writeXlsx } from '../../../src/downloads/xlsx.ts';
import { fixZipDates } from '../../../src/downloads/zip-dates.ts';
import { tableSchema } from '../../../src/schemas/accounts.ts';
import type { AccountsTable } from '../../../src/schemas/accounts.ts';

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

afterEach(() => {
  vi.useRealTimers();
});

async function readSheet() {
  const workbook = new ExcelJS.Workbook();
  const bytes = await writeXlsx(TABLE, '2031-03-14', 'Kystforeningens beretning');
  await workbook.xlsx.load(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength) as ArrayBuffer);
  return { workbook, sheet: workbook.worksheets[0]! };
}

test('a workbook holds one table: units in the head, amounts as numbers, nothing where the source gives none', async () => {
  const { workbook, sheet } = await readSheet();
  expect(workbook.worksheets).toHaveLength(1);
  const rows = [1, 2, 3].map((row) => (sheet.getRow(row).values as unknown[]).slice(1));
  expect(rows).toEqual([
    ['Post', '2031 (kr.)', '2030 (kr.)'],
    ['Bygninger', , -14766536],
    ['I alt', 5, 6],
  ]);
  expect(sheet.rowCount).toBe(3);
});

test('amounts have the number format that a Danish spreadsheet shows with points', async () => {
  const { sheet } = await readSheet();
  expect([sheet.getCell('B3').numFmt, sheet.getCell('C2').numFmt]).toEqual(['#,##0', '#,##0']);
});

test('the name of the sheet has none of the signs that Excel refuses', async () => {
  expect((await readSheet()).sheet.name).toBe('Balance aktiverpassiver');
});

test('the same table gives the same bytes at another hour, with the edition’s date', async () => {
  const writeAt = (instant: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(instant) });
    return writeXlsx(TABLE, '2031-03-14', 'Kystforeningens beretning');
  };
  const [one, other] = [await writeAt('2031-03-15T08:00:00Z'), await writeAt('2033-10-02T21:34:56Z')];
  expect(Buffer.compare(one, other)).toBe(0);
  const { workbook } = await readSheet();
  expect([workbook.created, workbook.modified].map((date) => date.toISOString())).toEqual([
    '2031-03-14T00:00:00.000Z',
    '2031-03-14T00:00:00.000Z',
  ]);
  // Local file header: signature, then time at byte 10 and date at byte 12.
  expect([one[10], one[11], one[12], one[13]]).toEqual([0, 0, 0x21, 0]);
});

test('what is no ZIP archive is refused', () => {
  expect(() => fixZipDates(Buffer.from('ikke et arkiv'))).toThrow('Not a ZIP archive');
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
