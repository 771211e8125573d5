/** Imports of accounts into the tiny edition, whose year is 2030, with a table »Balance« to be filled in. */
import { importAccounts as importInto } from '../../src/imports/accounts/import-accounts.ts';
import type { ImportedAccounts, ImportOptions } from '../../src/imports/accounts/import-accounts.ts';
import { loadTiny } from './edition.ts';
import { makeXlsx } from './xlsx.ts';
import type { CellInput, SheetSpec } from './xlsx.ts';

export const FRAME = `---
title: Balance
kind: table
order: 60
period: Pr. 31. december
columns: [2030, 2029]
rows:
  - heading: AKTIVER
  - id: huse
    label: Huse
    amounts: [notGiven, 500]
  - id: baade
    label: Både
    amounts: [notGiven, notGiven]
  - id: aktiver
    label: Aktiver i alt
    amounts: [notGiven, notGiven]
    sum: [huse, baade]
    level: total
# Et langt afsnit, som redaktøren har delt.
note: >-
  Husene er vurderet
  i 2029.
notGiven: "SKRIV: årets beløb."
---

Tekst.
`;

/** Cells of a sheet; a text stands for a row, its cells between `|` as an editor would type them. */
export type Row = string | CellInput[];

/** `Løn | 12.5 | '2029` is a name, a number and, as in Excel, a text that looks like one. */
function readRow(row: Row): CellInput[] {
  if (typeof row !== 'string') return row;
  return row.split('|').map((cell) => {
    const text = cell.trim();
    if (text.startsWith("'")) return text.slice(1);
    return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text || undefined;
  });
}

export interface ImportCase extends Partial<Omit<SheetSpec, 'name' | 'rows'>> {
  options?: ImportOptions;
  /** The table »Balance« in place of `FRAME`. */
  frame?: string;
}

export async function importSheets(
  sheets: (Omit<SheetSpec, 'rows'> & { rows: Row[] })[],
  { options = {}, frame = FRAME }: ImportCase = {},
): Promise<ImportedAccounts> {
  const sources = await loadTiny({ '2030/accounts/balance.mdx': frame });
  const bytes = await makeXlsx(sheets.map((sheet) => ({ ...sheet, rows: sheet.rows.map(readRow) })));
  return importInto(sources, bytes, 'regnskab.xlsx', 2030, options);
}

/** One sheet, which goes into the frame. */
export async function intoBalance(rows: Row[], { options, frame, ...more }: ImportCase = {}) {
  return importSheets([{ name: 'Balance', rows, ...more }], { options, frame });
}

/** One sheet, which becomes a table of its own. */
export async function intoNew(rows: Row[], { options, ...more }: ImportCase = {}) {
  return importSheets([{ name: 'Drift', rows, ...more }], { options: { isNewAllowed: true, ...options } });
}

/** The message that an import stops with. */
export async function messageOf(attempt: Promise<unknown>): Promise<string> {
  return attempt.then(
    () => 'It did not stop.',
    (error: unknown) => (error instanceof Error ? error.message : String(error)),
  );
}

/** Name and amounts of each row, as they were read. */
export function amountsOf({ tables }: ImportedAccounts): unknown[] {
  return (tables[0]?.sheet.rows ?? []).flatMap(({ label, amounts }) => (amounts ? [[label, ...amounts]] : []));
}
