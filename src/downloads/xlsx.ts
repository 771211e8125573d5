import ExcelJS from 'exceljs';
import type { AccountsTable, Amount } from '../schemas/accounts.ts';
import { isAmountRow } from '../report/totals.ts';
import { fixZipDates } from './zip-dates.ts';

/** Whole kroner. The comma is the format's own sign for groups of thousands; a Danish spreadsheet shows points. */
const KRONER = '#,##0';

/**
 * A table of the accounts as a workbook (XLSX) of one sheet with nothing but the table: units in the head, amounts as
 * numbers, empty cells where the source gives none. The same table gives the same bytes.
 *
 * @param date the edition's date (`2026-02-26`), which the file carries in place of the clock's
 * @param creator who made the file, in its properties: `Kystforeningens beretning`
 */
export async function writeXlsx(table: AccountsTable, date: string, creator: string): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  workbook.creator = workbook.lastModifiedBy = creator;
  workbook.title = table.title;
  workbook.subject = table.period;
  workbook.created = workbook.modified = new Date(`${date}T00:00:00Z`);
  const sheet = workbook.addWorksheet(sheetName(table.title), { views: [{ state: 'frozen', xSplit: 1, ySplit: 1 }] });
  sheet.columns = [
    { header: 'Post', key: 'label', width: 58 },
    ...table.columns.map((year, index) => ({
      header: `${year} (kr.)`,
      key: String(index),
      width: 18,
      style: { numFmt: KRONER },
    })),
  ];
  for (const row of table.rows.filter(isAmountRow)) {
    const added = sheet.addRow([row.label, ...row.amounts.map(cellOf)]);
    if (row.level) added.font = { bold: true };
  }
  sheet.getRow(1).font = { bold: true };
  return fixZipDates(Buffer.from(await workbook.xlsx.writeBuffer()));
}

function cellOf(amount: Amount): number | null {
  return amount === 'notGiven' ? null : amount;
}

/** Excel refuses `[ ] : * ? / \` in the name of a sheet, and more than 31 characters. */
function sheetName(title: string): string {
  return title
    .replace(/[[\]:*?/\\]+/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 31)
    .trim();
}
