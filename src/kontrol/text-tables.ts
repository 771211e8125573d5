/** Tables in the text of chapters, read from the lines that hold them, so that a finding can name its row. */
import type { Source, Sources } from '../sources/sources.ts';

export interface TextRow {
  line: number;
  cells: string[];
}

/** A table written with bars, its cells without Markdown's signs left out at the ends. */
export interface TextTable {
  source: Source;
  head: TextRow;
  rows: TextRow[];
}

/** Runs of lines that begin with a bar; the second one is the rule below the head. */
export function listTextTables({ files }: Sources): TextTable[] {
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

/** The most decimals that a number in one of the cells has. */
export function countDecimals(cells: readonly string[]): number {
  return Math.max(0, ...cells.map((cell) => /,(\d+)/.exec(cell)?.[1]?.length ?? 0));
}

/** A cell as a number, `undefined` when it holds anything else. */
export function toNumber(cell = ''): number | undefined {
  const text = cell
    .replace(/[*+%]|\s?(?:pct|kr|mio|mia)\./g, '')
    .replaceAll('−', '-')
    .trim();
  return /^-?\d+(?:\.\d{3})*(?:,\d+)?$/.test(text) ? Number(text.replaceAll('.', '').replace(',', '.')) : undefined;
}
