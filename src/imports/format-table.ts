/** How a column of a table on the screen is set. */
export interface ScreenColumn {
  head: string;
  isRight?: boolean;
}

/** Longer texts are cut, on the screen only. */
const WIDEST = 44;

/** A table of plain text, two blanks between its columns; columns without anything in them are left out. */
export function formatTable(columns: ScreenColumn[], rows: string[][]): string[] {
  const cells = rows.map((row) => columns.map((_, index) => cut(row[index] ?? '')));
  const used = columns.map((_, index) => cells.some((row) => row[index] !== ''));
  const widths = columns.map(({ head }, index) =>
    Math.max(head.length, ...cells.map((row) => row[index]?.length ?? 0)),
  );
  const align = (text: string, index: number) =>
    columns[index]?.isRight ? text.padStart(widths[index] ?? 0) : text.padEnd(widths[index] ?? 0);
  return [columns.map(({ head }) => head), ...cells].map((row) =>
    row
      .map(align)
      .filter((_, index) => used[index])
      .join('  ')
      .trimEnd(),
  );
}

function cut(text: string): string {
  return text.length > WIDEST ? `${text.slice(0, WIDEST - 1)}…` : text;
}
