import type { Source } from '../../../sources/sources.ts';
import { formatDecimal } from '../../../report/format.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { countDecimals, listTextTables, toNumber } from '../../text-tables.ts';
import type { TextRow, TextTable } from '../../text-tables.ts';

const towns = (total: number) =>
  [
    '| Kommune | Før | Efter | Ændring |',
    '|---|---|---|---|',
    '| Klitby | 310 | 702 | 392 |',
    '| Lysensund | 288 | 640 | 352 |',
    `| I alt | 598 | ${total} | 744 |`,
  ].join('\n');

/** Tables in the text: `I alt` is the sum of the rows above it, and `Ændring` what lies between the two columns before. */
export const textTables: Rule = {
  id: 'tabel-tal',
  reason: 'En tabel i teksten har ingen, der regner den efter, før læserne gør det.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter(towns(1324)) },
    passes: { '2030/chapters/natur.mdx': chapter(towns(1342)) },
  },
  subjects: (sources) => listTextTables(sources),
  check: (sources) =>
    listTextTables(sources).flatMap((table) => [...checkTotal(table), ...checkShares(table), ...checkChanges(table)]),
};

/** Rows that are part of the row before them, and columns that nobody adds up. */
const WITHIN = /^\**(?:heraf|deraf|herunder|inkl\.?|inklusive|ekskl\.?|eksklusive)(?!\p{sc=Latn})/iu;
const LARGE_UNIT = /mio|mia|1\.000|t\.?\s?kr|tusind/i;
const NOT_ADDED = /vækst|udvikling|gennemsnit|indeks|(?:^|\s)pris|pr\.|ændring.*(?:pct|procent)/i;
const SHARE = /pct|procent|andel/i;

function checkTotal(table: TextTable): Problem[] {
  const { source, head, rows } = table;
  const total = rows.at(-1);
  if (!total || !isTotal(total)) return [];
  const added = rows.slice(0, -1).filter(({ cells }) => !WITHIN.test(cells[0] ?? ''));
  return total.cells.flatMap((cell, column) => {
    const stated = toNumber(cell);
    const parts = added.map(({ cells }) => toNumber(cells[column]));
    const name = head.cells[column] ?? '';
    if (
      stated === undefined ||
      parts.length === 0 ||
      parts.some((part) => part === undefined) ||
      NOT_ADDED.test(name)
    ) {
      return [];
    }
    const sum = parts.reduce<number>((all, part) => all + part!, 0);
    // Rounded terms may miss the rounded total by half of the last digit each.
    const decimals = countDecimals(rows.map(({ cells }) => cells[column] ?? ''));
    const isRounded = SHARE.test(name) || LARGE_UNIT.test(name) || decimals > 0;
    const slack = isRounded ? parts.length / 2 : 0;
    const row = findOddRow(table, added, column, stated - sum) ?? total;
    return report(source, row, `Summen i kolonne ${column + 1}`, sum, stated, { decimals, slack });
  });
}

function isTotal({ cells }: TextRow): boolean {
  return /^\**(?:i alt|total|sum)\b/i.test(cells[0] ?? '');
}

/** The one row that a swap of digits, or its own share in the next column, shows to be wrong. */
function findOddRow(table: TextTable, rows: TextRow[], column: number, missing: number): TextRow | undefined {
  const digitsOf = (value: number) => [...String(Math.abs(value))].sort().join('');
  const swapped = rows.filter(({ cells }) => {
    const value = toNumber(cells[column])!;
    return value + missing > 0 && digitsOf(value) === digitsOf(Math.round((value + missing) * 1e6) / 1e6);
  });
  const odd = swapped.length === 1 ? swapped : listOddShares(table, rows);
  return odd.length === 1 ? odd[0] : undefined;
}

/** Rows whose share is not what their number is of the total. */
function listOddShares({ head, rows: all }: TextTable, rows: TextRow[]): TextRow[] {
  const share = head.cells.findIndex((cell) => SHARE.test(cell));
  const whole = toNumber(all.at(-1)?.cells[share - 1]);
  if (share < 2 || !whole || toNumber(all.at(-1)?.cells[share]) !== 100) return [];
  return rows.filter(({ cells }) => {
    const [part, stated] = [toNumber(cells[share - 1]), toNumber(cells[share])];
    const step = cells[share]?.includes(',') ? 0.1 : 1;
    return part !== undefined && stated !== undefined && Math.abs((part / whole) * 100 - stated) > step;
  });
}

/** Shares beside the numbers that they are shares of, where the total is right. */
function checkShares(table: TextTable): Problem[] {
  const total = table.rows.at(-1);
  if (!total || !isTotal(total) || checkTotal(table).length > 0) return [];
  const odd = listOddShares(table, table.rows.slice(0, -1));
  if (odd.length * 2 > table.rows.length) return [];
  return odd.map(({ line, cells }) =>
    problem(
      table.source.file,
      { line, column: 1 },
      `Andelen for »${cells[0]}« passer ikke med tallet ved siden af.`,
      'regn efter, og ret det, der er forkert.',
    ),
  );
}

function checkChanges({ source, head, rows }: TextTable): Problem[] {
  const column = head.cells.findIndex((cell) => /^(?:ændring|forskel|vækst)/i.test(cell));
  if (column < 2) return [];
  // A share beside a number is no earlier year of it.
  if (SHARE.test(head.cells[column - 2]!) !== SHARE.test(head.cells[column - 1]!)) return [];
  const isPercent = /pct|procent/i.test(head.cells[column]!);
  const [first, second] = [column - 2, column - 1].map((at) =>
    Number(/(?<!\d)(?:19|20|21)\d\d(?!\d)/.exec(head.cells[at] ?? '')?.[0]),
  );
  const [from, to] = first! > second! ? [column - 1, column - 2] : [column - 2, column - 1];
  const changes = rows.flatMap((row) => {
    const [before, after, stated] = [from, to, column].map((at) => toNumber(row.cells[at]));
    if (before === undefined || after === undefined || stated === undefined || before === 0) return [];
    return { row, stated, change: isPercent ? (after / before - 1) * 100 : after - before };
  });
  const isTurned =
    changes.length > 1 && changes.every(({ change, stated }) => change !== 0 && Math.abs(change + stated) < 1e-6);
  if (isTurned) {
    const what = 'Ændringerne passer kun, hvis de to kolonner før dem bytter plads.';
    return [
      problem(
        source.file,
        { line: head.line, column: 1 },
        what,
        'byt om på kolonnernes overskrifter, eller ret fortegnene.',
      ),
    ];
  }
  return changes.flatMap(({ row, stated, change }) =>
    report(source, row, `Ændringen for »${row.cells[0]}«`, change, stated),
  );
}

/** @param precision how many decimals the numbers have, and how many units of the last one they may miss each other by. */
function report(
  { file }: Source,
  { line, cells }: TextRow,
  name: string,
  computed: number,
  stated: number,
  { decimals, slack } = { decimals: countDecimals(cells), slack: 0 },
): Problem[] {
  if (Math.abs(computed - stated) < (0.5 + slack) * 10 ** -decimals + 1e-9) return [];
  const what = `${name} er ${formatDecimal(computed, decimals)}, men der står ${formatDecimal(stated, decimals)}.`;
  return [problem(file, { line, column: 1 }, what, 'et af tallene i rækken eller kolonnen.')];
}
