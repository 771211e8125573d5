import { isMap, isSeq, parseDocument } from 'yaml';
import type { Document, YAMLMap, YAMLSeq } from 'yaml';
import { formatAmount } from '../../report/format.ts';
import { slugify } from '../../report/slug.ts';
import type { Amount } from '../../schemas/accounts.ts';
import { isPlaceholder } from '../../scaffold/marks.ts';
import type { SheetProblem, SheetRow, SheetTable } from './sheet.ts';

export interface FilledTable {
  /** The whole file with the sheet's amounts. */
  text: string;
  problems: SheetProblem[];
  remarks: string[];
}

/**
 * Puts a sheet's amounts into the rows of the same name. Rows, sums and notes of the file stay; what a row says already is
 * only replaced when `replace` is set.
 */
export function fillTable(text: string, table: SheetTable, { replace = false } = {}): FilledTable {
  const [, frontmatter = '', body = ''] = /^---[ \t]*\r?\n([\s\S]*?\n)---([\s\S]*)$/.exec(text) ?? [];
  const document = parseDocument(frontmatter);
  const rows = document.get('rows') as YAMLSeq<YAMLMap>;
  const filled: FilledTable = { text: '', problems: [], remarks: [] };
  const left = rows.items.filter((row) => isMap(row) && row.has('id'));
  let at = -1;
  for (const row of table.rows) {
    if (!row.amounts) continue;
    const match = left.findIndex((item) => slugify(String(item.get('label'))) === slugify(row.label));
    const [item] = match === -1 ? [addRow(document, rows, at, row)] : left.splice(match, 1);
    at = rows.items.indexOf(item!);
    if (match === -1) {
      filled.remarks.push(
        `Rækken »${row.label}« (arket »${table.name}«, række ${row.line}) er ny i tabellen; føj den til en \`sum\`, hvis den skal tælles med.`,
      );
    } else filled.problems.push(...setAmounts(document, item!, row, table.name, replace));
  }
  filled.remarks.push(
    ...left.map(
      (item) => `Rækken »${String(item.get('label'))}« står ikke i arket »${table.name}«; dens beløb er uændrede.`,
    ),
  );
  if (!hasMissing(rows) && isPlaceholder(String(document.get('notGiven') ?? ''))) document.delete('notGiven');
  filled.text = `---\n${document.toString({ lineWidth: 0, flowCollectionPadding: false })}---${body}`;
  return filled;
}

function addRow(document: Document, rows: YAMLSeq<YAMLMap>, after: number, { label, amounts }: SheetRow): YAMLMap {
  const row = document.createNode({ id: slugify(label), label }) as YAMLMap;
  row.set('amounts', document.createNode(amounts, { flow: true }));
  rows.items.splice(after + 1, 0, row);
  return row;
}

function setAmounts(
  document: Document,
  item: YAMLMap,
  { label, line, amounts }: SheetRow,
  sheet: string,
  replace: boolean,
): SheetProblem[] {
  const old = item.get('amounts');
  const before = isSeq(old) ? (old.toJSON() as Amount[]) : [];
  const conflict = before.findIndex(
    (amount, index) => amount !== 'notGiven' && amounts![index] !== 'notGiven' && amount !== amounts![index],
  );
  if (conflict !== -1 && !replace) {
    const what = `»${label}« er ${formatAmount(amounts![conflict]!)} kr. i arket, men ${formatAmount(before[conflict]!)} kr. i tabellen, og intet bliver overskrevet.`;
    return [{ sheet, cell: `række ${line}`, what, fix: 'ret det forkerte tal, eller kør igen med `--replace`.' }];
  }
  // What the sheet leaves empty does not take away what is known.
  const next = amounts!.map((amount, index) => (amount === 'notGiven' ? (before[index] ?? amount) : amount));
  item.set('amounts', document.createNode(next, { flow: true }));
  return [];
}

function hasMissing(rows: YAMLSeq<YAMLMap>): boolean {
  return rows.items.some(
    (row) => isSeq(row.get('amounts')) && ((row.get('amounts') as YAMLSeq).toJSON() as Amount[]).includes('notGiven'),
  );
}
