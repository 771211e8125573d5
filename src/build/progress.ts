/** One line at the foot of a terminal that says what is going on. A file, a pipe and a log get nothing of it. */
import { clearLine, cursorTo } from 'node:readline';

let shown = '';

/** Shows what is going on, in place of what was shown before. */
export function showProgress(text: string): void {
  const { isTTY, columns } = process.stderr;
  if (!isTTY || text === shown) return;
  clearProgress();
  shown = text;
  // A line that is broken by the terminal could not be cleared as one. Some terminals say that they have no columns.
  process.stderr.write(columns > 0 ? text.slice(0, columns - 1) : text);
}

/** Takes the line away, so that other output has its place. */
export function clearProgress(): void {
  if (!shown) return;
  shown = '';
  clearLine(process.stderr, 0);
  cursorTo(process.stderr, 0);
}
