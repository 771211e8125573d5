import type { Sheet } from '../spreadsheet/cells.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { describeSheet } from './describe-sheet.ts';
import { findYearColumns } from './read-columns.ts';
import { readRows } from './read-rows.ts';
import { readUnits } from './read-units.ts';
import type { ReadAccounts } from './sheet.ts';

/**
 * Reads every sheet that has a column for this year and one for last year.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when the bytes are no workbook
 */
export async function readAccounts(bytes: Uint8Array, name: string, year: number): Promise<ReadAccounts> {
  const found: ReadAccounts = { tables: [], passedOver: [], problems: [], remarks: [] };
  for (const sheet of readWorkbook(bytes, name)) readSheet(sheet, year, found);
  return found;
}

function readSheet(sheet: Sheet, year: number, found: ReadAccounts): void {
  const head = sheet.isHidden ? undefined : findYearColumns(sheet, year);
  if (!head) {
    const reason = sheet.isHidden ? 'det er skjult' : 'det har ingen række med to årstal';
    if (!sheet.isHidden) found.passedOver.push(sheet.name);
    found.remarks.push(`Arket »${sheet.name}« er sprunget over: ${reason}.`);
    return;
  }
  if (Array.isArray(head)) {
    found.problems.push(...head);
    return;
  }
  const { columns, problems } = readUnits(sheet, head, year);
  const read = readRows(sheet, head.lastLine, columns);
  found.problems.push(...problems, ...read.problems);
  found.remarks.push(...describeSheet(sheet, head, columns, read));
  found.tables.push({ name: sheet.name, columns, rows: read.rows });
}
