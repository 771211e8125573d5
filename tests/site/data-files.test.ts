import { readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DATA_FORMATS } from '../../src/downloads/formats.ts';
import { findCell } from '../../src/imports/spreadsheet/cells.ts';
import { readWorkbook } from '../../src/imports/spreadsheet/read-workbook.ts';
import { dataPath } from '../../src/report/addresses.ts';
import { listTables } from '../../src/report/accounts.ts';
import { formatBytes } from '../../src/report/format.ts';
import { buildReports } from '../../src/report/report.ts';
import { isAmountRow } from '../../src/report/totals.ts';
import { builtSite } from '../helpers/built-site.ts';
import { loadLibrary } from '../helpers/library.ts';
import { listElements, readPage, readText } from '../helpers/built-pages.ts';

const root = await builtSite('content');

describe.each(buildReports(loadLibrary('content')).map((report) => [report.year, report] as const))(
  'data files of %i',
  (year, report) => {
    test('the page offers every table in every format, with the size of the file', () => {
      const links = new Map(
        listElements(readPage(root, `/${year}/regnskab/`).tree, 'a').map((link) => [link.properties.href, link]),
      );
      for (const { slug } of listTables(report)) {
        for (const { extension, label } of DATA_FORMATS) {
          const path = dataPath(year, slug, extension);
          expect(readText(links.get(path)!)).toBe(
            `${label} ${formatBytes(statSync(root + path).size)}`.replace('\u00a0', ' '),
          );
        }
      }
    });

    test('every amount stands in the workbook and in the JSON file as a number', async () => {
      for (const table of listTables(report)) {
        const rows = table.rows.filter(isAmountRow);
        const years = table.columns.filter((_, index) => rows.some(({ amounts }) => amounts[index] !== 'notGiven'));
        const columns = years.map((year) => table.columns.indexOf(year));
        const amounts = rows.map((row) =>
          columns.map((column) => (row.amounts[column] === 'notGiven' ? null : row.amounts[column])),
        );
        const path = dataPath(year, table.slug, 'xlsx');
        const [sheet] = readWorkbook(readFileSync(root + path), path);
        expect(
          rows.map((_, index) => years.map((_year, column) => findCell(sheet!, index + 2, column + 2)?.value ?? null)),
        ).toEqual(amounts);
        const data = JSON.parse(readFileSync(root + dataPath(year, table.slug, 'json'), 'utf8')) as {
          rows: { amounts: Record<string, number | null> }[];
        };
        expect(data.rows.map((row) => years.map((year) => row.amounts[year]))).toEqual(amounts);
      }
    });
  },
);
