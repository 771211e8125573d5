import type { Source, Sources } from '../../../sources/sources.ts';
import { formatDecimal } from '../../../report/format.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

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
  check: (sources) => listTextTables(sources).flatMap((table) => [...checkTotal(table), ...checkChanges(table)]),
};

interface TextRow {
  line: number;
  cells: string[];
}

interface TextTable {
  source: Source;
  head: TextRow;
  rows: TextRow[];
}

/** Runs of lines that begin with a bar; the second one is the rule below the head. */
function listTextTables({ files }: Sources): TextTable[] {
  return files
    .filter(({ path }) => path.endsWith('.mdx'))
    .flatMap((source) => {
      const lines = source.text.split('\n').map((text, index) => ({ line: index + 1, text }));
      const runs = lines.reduce<(typeof lines)[]>((all, line) => {
        if (!line.text.startsWith('|')) return all;
        const last = all.at(-1);
        if (last?.at(-1)?.line === line.line - 1) last.push(line);
        else all.push([line]);
        return all;
      }, []);
      return runs
        .filter((run) => run.length > 2)
        .map((run): TextTable => {
          const [head, , ...rows] = run.map(({ line, text }) => ({
            line,
            cells: text
              .split('|')
              .slice(1, -1)
              .map((cell) => cell.trim()),
          }));
          return { source, head: head!, rows };
        });
    });
}

function checkTotal({ source, rows }: TextTable): Problem[] {
  const total = rows.at(-1);
  if (!total || !/^\**(?:i alt|total|sum)\b/i.test(total.cells[0] ?? '')) return [];
  return total.cells.flatMap((cell, column) => {
    const stated = toNumber(cell);
    const parts = rows.slice(0, -1).map(({ cells }) => toNumber(cells[column]));
    if (stated === undefined || parts.some((part) => part === undefined)) return [];
    const sum = parts.reduce<number>((all, part) => all + part!, 0);
    return report(source, total, `Summen i kolonne ${column + 1}`, sum, stated);
  });
}

function checkChanges({ source, head, rows }: TextTable): Problem[] {
  const column = head.cells.findIndex((cell) => /^(?:ændring|forskel|vækst)/i.test(cell));
  if (column < 2) return [];
  const isPercent = /pct|procent/i.test(head.cells[column]!);
  return rows.flatMap((row) => {
    const [before, after, stated] = [column - 2, column - 1, column].map((at) => toNumber(row.cells[at]));
    if (before === undefined || after === undefined || stated === undefined || before === 0) return [];
    const change = isPercent ? (after / before - 1) * 100 : after - before;
    return report(source, row, `Ændringen for »${row.cells[0]}«`, change, stated);
  });
}

function report({ file }: Source, { line, cells }: TextRow, name: string, computed: number, stated: number): Problem[] {
  const decimals = Math.max(...cells.map((cell) => /,(\d+)/.exec(cell)?.[1]?.length ?? 0));
  if (Math.abs(computed - stated) < 0.5 * 10 ** -decimals + 1e-9) return [];
  const what = `${name} er ${formatDecimal(computed, decimals)}, men der står ${formatDecimal(stated, decimals)}.`;
  return [problem(file, { line, column: 1 }, what, 'et af tallene i rækken eller kolonnen.')];
}

/** A cell as a number, `undefined` when it holds anything else. */
function toNumber(cell = ''): number | undefined {
  const text = cell
    .replace(/[*+%]|\s?(?:pct|kr|mio|mia)\./g, '')
    .replaceAll('−', '-')
    .trim();
  return /^-?\d+(?:\.\d{3})*(?:,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined;
}
