import ExcelJS from 'exceljs';
import type { Cell, Worksheet } from 'exceljs';
import { CommandError } from '../../cli/command-error.ts';
import type { Amount } from '../../schemas/accounts.ts';
import { requireOfficeFile } from '../office-file.ts';
import { readAmount } from './read-amount.ts';
import type { ReadAmount } from './read-amount.ts';
import { readHead } from './read-head.ts';
import type { TableHead } from './read-head.ts';
import type { ReadWorkbook, SheetRow } from './sheet.ts';
import { listSummedLines } from './summed-lines.ts';

const SAVE = 'åbn den i Excel, og gem den som Excel-projektmappe (*.xlsx).';

/**
 * Reads every sheet that has a column for this year and one for last year.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when the bytes are no workbook
 */
export async function readWorkbook(bytes: Uint8Array, name: string, year: number): Promise<ReadWorkbook> {
  const found: ReadWorkbook = { tables: [], problems: [], remarks: [] };
  for (const sheet of (await openWorkbook(bytes, name)).worksheets) readSheet(sheet, year, found);
  return found;
}

async function openWorkbook(bytes: Uint8Array, name: string): Promise<ExcelJS.Workbook> {
  requireOfficeFile(bytes, name, SAVE);
  const workbook = new ExcelJS.Workbook();
  // exceljs types its input as an older Buffer than Node's; it takes any bytes.
  const isRead = await workbook.xlsx.load(bytes as never).then(
    () => workbook.worksheets.length > 0,
    () => false,
  );
  if (!isRead) throw new CommandError(`${name} er ikke et regneark.`, SAVE);
  return workbook;
}

function readSheet(sheet: Worksheet, year: number, found: ReadWorkbook): void {
  const head = sheet.state === 'visible' ? readHead(sheet, year) : undefined;
  if (!head) {
    const reason = sheet.state === 'visible' ? 'det har ingen række med to årstal' : 'det er skjult';
    found.remarks.push(`Arket »${sheet.name}« er sprunget over: ${reason}.`);
    return;
  }
  if ('years' in head) {
    const what = `Arket har kolonner for ${head.years.join(' og ')}, men udgaven er ${year}.`;
    const fix = `skriv ${year} og ${year - 1} over kolonnerne, eller vælg den rigtige fil.`;
    found.problems.push({ sheet: sheet.name, cell: `A${head.line}`, what, fix });
    return;
  }
  const reading: Reading = { sheet, head, found, formulas: 0, rounded: 0 };
  const rows: SheetRow[] = [];
  for (let line = head.line + 1; line <= sheet.rowCount; line += 1) {
    const row = readRow(reading, line);
    if (row) rows.push(row);
  }
  found.tables.push({ name: sheet.name, rows });
  found.remarks.push(...describeSheet(reading));
}

/** A sheet on its way, with what is counted for the report. */
interface Reading {
  sheet: Worksheet;
  head: TableHead;
  found: ReadWorkbook;
  formulas: number;
  rounded: number;
}

function readRow(reading: Reading, line: number): SheetRow | undefined {
  const { sheet, head } = reading;
  const labelCell = findLabel(sheet, line, head);
  const label = labelCell?.text.trim() ?? '';
  if (labelCell && labelCell.master.address !== labelCell.address) {
    refuse(
      reading,
      labelCell,
      `Cellen er flettet med dem over sig (${labelCell.master.address}).`,
      'ophæv fletningen, så hver række har sin egen tekst.',
    );
  }
  const [now, before] = head.columns.map((column) => sheet.getRow(line).getCell(column)) as [Cell, Cell];
  const read = [readAmount(now, head.unitKroner), readAmount(before, head.unitKroner)] as const;
  if (read.every((item) => item === 'empty')) {
    return label ? { label, line, amounts: undefined, sums: [], isBold: false } : undefined;
  }
  if (!label) {
    refuse(
      reading,
      now,
      'Der står et beløb, men ingen tekst ud for det.',
      'skriv rækkens navn i samme række, eller slet beløbet.',
    );
  }
  const amounts: [Amount, Amount] = [takeAmount(reading, now, read[0]), takeAmount(reading, before, read[1])];
  return { label, line, amounts, sums: listSummedLines(now), isBold: labelCell?.font?.bold === true };
}

function refuse({ sheet, found }: Reading, { address }: Cell, what: string, fix: string): void {
  found.problems.push({ sheet: sheet.name, cell: address, what, fix });
}

function takeAmount(reading: Reading, cell: Cell, item: ReadAmount): Amount {
  if (item === 'empty') {
    reading.found.remarks.push(
      `Arket »${reading.sheet.name}«, celle ${cell.address}: tom, så beløbet står som ikke oplyst.`,
    );
    return 'notGiven';
  }
  if ('what' in item) {
    refuse(reading, cell, item.what, item.fix);
    return 'notGiven';
  }
  reading.formulas += item.isFormula ? 1 : 0;
  reading.rounded += item.isRounded ? 1 : 0;
  return item.amount;
}

/** The first text to the left of the amounts. */
function findLabel(sheet: Worksheet, line: number, { columns }: TableHead): Cell | undefined {
  for (let column = 1; column < Math.min(...columns); column += 1) {
    const cell = sheet.getRow(line).getCell(column);
    if (cell.text.trim()) return cell;
  }
  return undefined;
}

function describeSheet({ sheet, head: { unitKroner, isUnitGiven }, formulas, rounded }: Reading): string[] {
  const where = `Arket »${sheet.name}«: `;
  return [
    ...(isUnitGiven ? [] : [`${where}enheden er ikke angivet; beløbene er læst som hele kroner.`]),
    ...(unitKroner > 1
      ? [`${where}beløbene er ganget med ${unitKroner.toLocaleString('da-DK')}, så de står i kroner.`]
      : []),
    ...(formulas > 0 ? [`${where}${formulas} beløb er formler; deres gemte resultat er brugt.`] : []),
    ...(rounded > 0 ? [`${where}${rounded} beløb havde ører og er rundet af til hele kroner.`] : []),
  ];
}
