import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { formatAmount } from '../../report/format.ts';
import { slugify } from '../../report/slug.ts';
import type { Amount } from '../../schemas/accounts.ts';
import { isPlaceholder } from '../../scaffold/marks.ts';
import { splitMdx } from '../frontmatter.ts';
import { keepUntouched } from '../keep-untouched.ts';
import { findDoubles } from './doubles.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { SheetRow, SheetTable } from './sheet.ts';

export interface FilledTable {
  /** The whole file with the sheet's amounts. */
  text: string;
  problems: SheetProblem[];
  remarks: string[];
  /** What becomes of the sheet's rows, by their number: `ny række`, `udfyldt`. */
  outcomes: Map<number, string>;
}

/**
 * Puts a sheet's amounts into the rows of the same name. Rows, sums and notes of the file stay; what a row says already is
 * only replaced when `replace` is set.
 */
export function fillTable(text: string, table: SheetTable, { replace = false } = {}): FilledTable {
  const { open, yaml, rest } = splitMdx(text);
  const document = parseDocument(yaml);
  const rows = document.get('rows') as YAMLSeq<YAMLMap>;
  const filled: FilledTable = { text: '', problems: [], remarks: [], outcomes: new Map() };
  const left = rows.items.filter((row) => isMap(row) && row.has('id'));
  const known = left.map(labelOf);
  filled.problems.push(...findDoubles(table, known));
  let at = -1;
  for (const row of table.rows) {
    if (!row.amounts) continue;
    const match = left.findIndex((item) => slugify(labelOf(item)) === slugify(row.label));
    const [item] = match === -1 ? [addRow(document, rows, at, row)] : left.splice(match, 1);
    if (!item) continue;
    at = rows.items.indexOf(item);
    if (match === -1) announceNew(filled, table, row);
    else setAmounts({ document, item, filled, sheet: table.name, replace }, row);
  }
  const unseen = left.map(
    (item) => `Rækken »${labelOf(item)}« står ikke i arket »${table.name}«; dens beløb er uændrede.`,
  );
  filled.remarks.push(...unseen);
  const reason: unknown = document.get('notGiven');
  if (!hasMissing(rows) && typeof reason === 'string' && isPlaceholder(reason)) document.delete('notGiven');
  const after = document.toString({ lineWidth: 0, flowCollectionPadding: false });
  filled.text = `${open}${keepUntouched(yaml, after)}${rest}`;
  return filled;
}

function labelOf(item: YAMLMap): string {
  return String(item.get('label'));
}

function announceNew({ remarks, outcomes }: FilledTable, { name }: SheetTable, { label, line }: SheetRow): void {
  outcomes.set(line, 'ny række');
  remarks.push(
    `Rækken »${label}« (arket »${name}«, række ${line}) er ny i tabellen; føj den til en \`sum\`, hvis den skal tælles med.`,
  );
}

function addRow(document: Document, rows: YAMLSeq<YAMLMap>, after: number, { label, amounts }: SheetRow): YAMLMap {
  const row = document.createNode({ id: freeId(rows, label), label }) as YAMLMap;
  row.set('amounts', document.createNode(amounts, { flow: true }));
  rows.items.splice(after + 1, 0, row);
  return row;
}

/** An id that no row of the table has. */
function freeId(rows: YAMLSeq<YAMLMap>, label: string): string {
  const taken = rows.items.map((item) => item.get('id'));
  const id = slugify(label) || 'raekke';
  if (!taken.includes(id)) return id;
  let count = 2;
  while (taken.includes(`${id}-${count}`)) count += 1;
  return `${id}-${count}`;
}

interface Filling {
  document: Document;
  item: YAMLMap;
  filled: FilledTable;
  sheet: string;
  replace: boolean;
}

function setAmounts({ document, item, filled, sheet, replace }: Filling, { label, line, amounts }: SheetRow): void {
  const old = item.get('amounts');
  const before = isSeq(old) ? (old.toJSON() as Amount[]) : [];
  const read: Amount[] = amounts ?? [];
  const conflict = read.findIndex((amount, index) => isOther(before[index], amount));
  if (conflict !== -1 && !replace) {
    const what = `»${label}« er ${formatAmount(read[conflict] ?? 0)} kr. i arket, men ${formatAmount(before[conflict] ?? 0)} kr. i tabellen, og intet bliver overskrevet.`;
    filled.problems.push({
      sheet,
      cell: `række ${line}`,
      what,
      fix: 'ret det forkerte tal, eller kør igen med `--replace`.',
    });
    return;
  }
  // What the sheet leaves empty does not take away what is known.
  const next = read.map((amount, index) => (amount === 'notGiven' ? (before[index] ?? amount) : amount));
  item.set('amounts', document.createNode(next, { flow: true }));
  filled.outcomes.set(line, describeChange(before, next));
}

function isOther(before: Amount | undefined, amount: Amount): boolean {
  return before !== undefined && before !== 'notGiven' && amount !== 'notGiven' && before !== amount;
}

function describeChange(before: Amount[], next: Amount[]): string {
  const replaced = next.flatMap((amount, index) => (isOther(before[index], amount) ? (before[index] ?? []) : []));
  if (replaced.length > 0) return `i stedet for ${replaced.map(formatAmount).join(' og ')}`;
  return next.every((amount, index) => amount === before[index]) ? 'uændret' : 'udfyldt';
}

function hasMissing(rows: YAMLSeq<YAMLMap>): boolean {
  return rows.items.some(
    (row) => isSeq(row.get('amounts')) && ((row.get('amounts') as YAMLSeq).toJSON() as Amount[]).includes('notGiven'),
  );
}
