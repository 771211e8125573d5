import { formatList } from '../../report/format.ts';
import type { SheetProblem } from '../describe-problems.ts';
import {
  findCell,
  findMerge,
  formatAddress,
  formatColumn,
  isColumnHidden,
  listCells,
  listLines,
} from '../spreadsheet/cells.ts';
import type { Cell, Sheet } from '../spreadsheet/cells.ts';
import { findColumns } from './read-columns.ts';
import type { RosterColumns } from './read-columns.ts';
import type { ReadRoster, RosterField, RosterRow } from './roster.ts';

/**
 * Reads the people of every visible sheet that has a column of names.
 *
 * @param isBody whether a text is the name of a body, so that it may head the rows below it
 */
export function readRoster(sheets: Sheet[], isBody: (text: string) => boolean): ReadRoster {
  const read: ReadRoster = { rows: [], problems: [], remarks: [] };
  for (const sheet of sheets) readSheet(sheet, isBody, read);
  return read;
}

function readSheet(sheet: Sheet, isBody: (text: string) => boolean, read: ReadRoster): void {
  const found = sheet.isHidden ? undefined : findColumns(sheet);
  if (!found) {
    const reason = sheet.isHidden ? 'det er skjult' : 'det har ingen række med overskriften »Navn« og en til';
    read.remarks.push(`Arket »${sheet.name}« er sprunget over: ${reason}.`);
    return;
  }
  if (Array.isArray(found)) {
    read.problems.push(...found);
    return;
  }
  read.remarks.push(...describeColumns(sheet, found));
  let heading = '';
  for (const line of listLines(sheet).filter((other) => other > found.line)) {
    const cells = listCells(sheet, line).filter(({ column, text }) => text !== '' && !isColumnHidden(sheet, column));
    const [only] = cells;
    if (!only) continue;
    if (cells.length === 1 && isBody(only.text)) heading = only.text;
    else readRow(sheet, line, found, { heading, isAlone: cells.length === 1 }, read);
  }
}

function readRow(
  sheet: Sheet,
  line: number,
  { columns }: RosterColumns,
  { heading, isAlone }: { heading: string; isAlone: boolean },
  read: ReadRoster,
): void {
  const cell = formatAddress(line, columns.get('name') ?? columns.get('lastName') ?? 1);
  const refuse = (where: string, what: string, fix: string): SheetProblem[] => [
    { sheet: sheet.name, cell: where, what, fix },
  ];
  const fields: RosterRow['fields'] = {};
  for (const [field, column] of columns) {
    const found = findText(sheet, line, column, field);
    if ('what' in found) read.problems.push(...refuse(formatAddress(line, column), found.what, found.fix));
    else fields[field] = { text: found.text, cell: formatAddress(line, column) };
  }
  if (sheet.hiddenLines.has(line)) {
    read.problems.push(
      ...refuse(`række ${line}`, 'Rækken er skjult.', 'vis den, hvis personen skal med; ellers slet den.'),
    );
  }
  const name = fields.name?.text ?? [fields.firstName?.text, fields.lastName?.text].filter(Boolean).join(' ');
  if (name === '') {
    read.problems.push(...refuse(cell, 'Rækken har intet navn.', 'skriv navnet, eller slet rækken.'));
    return;
  }
  const body = fields.body?.text || heading || sheet.name;
  read.rows.push({ sheet: sheet.name, line, cell, name, isAlone, body, fields });
}

/** Fields that a cell merged over several rows may give to all of them. */
const SHARED: RosterField[] = ['body', 'municipality', 'party', 'title'];

function findText(
  sheet: Sheet,
  line: number,
  column: number,
  field: RosterField,
): { text: string } | { what: string; fix: string } {
  const area = findMerge(sheet, line, column);
  const isOfOthers = area !== undefined && (area.firstLine !== line || area.firstColumn !== column);
  if (isOfOthers && (area.firstColumn !== column || !SHARED.includes(field))) {
    return { what: 'Cellen er flettet med andre.', fix: 'ophæv fletningen, så hver række har sine egne celler.' };
  }
  const cell = area ? findCell(sheet, area.firstLine, area.firstColumn) : findCell(sheet, line, column);
  return readText(cell);
}

function readText(cell: Cell | undefined): { text: string } | { what: string; fix: string } {
  const { value = null, isFormula = false, text = '' } = cell ?? {};
  if (isFormula && value === null) {
    return { what: 'Formlen har intet gemt resultat.', fix: 'åbn arket i Excel, gem det, og kør igen.' };
  }
  if (typeof value === 'object' && value !== null && 'error' in value) {
    return { what: `Formlen giver fejlen ${value.error}.`, fix: 'ret formlen.' };
  }
  if (typeof value === 'string' && /[\r\n]./.test(value.trim())) {
    return { what: 'Cellen har flere linjer.', fix: 'skriv én person i hver række, på én linje.' };
  }
  return { text: /^[-–—]$/.test(text) ? '' : text };
}

function describeColumns(sheet: Sheet, { line, columns, unread }: RosterColumns): string[] {
  const hidden = listCells(sheet, line).filter(({ column }) => isColumnHidden(sheet, column));
  const parts = [...unread, ...hidden.map(({ column, text }) => `${formatColumn(column)} (»${text}«, skjult)`)];
  return [
    ...(parts.length > 0 ? [`Arket »${sheet.name}«: ikke læst: kolonne ${formatList(parts)}.`] : []),
    ...(columns.has('role')
      ? []
      : [`Arket »${sheet.name}« har ingen kolonne »Rolle«, så de, der bliver, beholder deres.`]),
  ];
}
