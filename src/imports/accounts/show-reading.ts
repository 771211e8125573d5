import { formatAmount } from '../../report/format.ts';
import { describeChanges } from '../describe-changes.ts';
import { formatTable } from '../format-table.ts';
import { listChanges } from './import-accounts.ts';
import type { ImportedAccounts, ImportedTable } from './import-accounts.ts';
import type { AmountColumn, SheetRow } from './sheet.ts';
import { formatColumn } from '../spreadsheet/cells.ts';
import { formatUnit } from './units.ts';

/**
 * »Sådan læste jeg arket«: every table as it was read, for the editor to compare with the sheet before anything is written.
 *
 * @param folder how editors see the content folder
 */
export function showReading(imported: ImportedAccounts, folder: string): string {
  return [
    ...imported.tables.map((table) => showTable(table, folder)),
    ...imported.remarks.map((remark) => `- ${remark}`),
    describeChanges(folder, listChanges(imported)),
    '',
  ].join('\n');
}

function showTable({ path, before, sheet, outcomes }: ImportedTable, folder: string): string {
  const target = `${folder}/${path}${before === undefined ? ' (ny tabel)' : ''}`;
  const amounts = sheet.columns.map(({ year }) => ({ head: `${year}, kr.`, isRight: true }));
  const columns = [{ head: 'række', isRight: true }, { head: 'post' }, ...amounts, { head: '' }];
  const rows = sheet.rows.map((row) => showRow(row, outcomes.get(row.line) ?? ''));
  return [
    `Sådan læste jeg arket »${sheet.name}«, der skal ind i ${target}:`,
    ...sheet.columns.map(showColumn),
    '',
    ...formatTable(columns, rows).map((line) => `  ${line}`),
    '',
  ].join('\n');
}

function showColumn({ year, column, kroner, unitSource }: AmountColumn): string {
  const unit = unitSource === '' ? 'ingen enhed, læst som kroner' : `${unitSource}, læst som ${formatUnit(kroner)}`;
  const factor = kroner === 1 ? '' : ` og ganget med ${kroner.toLocaleString('da-DK')}`;
  return `  ${year}: kolonne ${formatColumn(column)}, ${unit}${factor}`;
}

function showRow({ label, line, amounts }: SheetRow, outcome: string): string[] {
  return [String(line), label, ...(amounts?.map(formatAmount) ?? ['', '']), outcome];
}
