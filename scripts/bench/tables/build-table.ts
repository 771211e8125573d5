import type { BuildRow } from '../build/bench-build.ts';
import { formatNumber, formatTable } from './markdown.ts';

/** What the issue asks of a build of two editions, in seconds. */
const GOALS = { editions: 2, cold: 10, changed: 5, unchanged: 3 };

/**
 * Builds as a Markdown table: seconds, and in brackets how many times those of the first row. Few decimals: a build is read
 * in tenths.
 */
export function formatBuilds(rows: BuildRow[]): string {
  const [first] = rows;
  const cell = ({ seconds }: BuildRow, name: keyof BuildRow['seconds']) => {
    const ratio = first && (seconds[name] ?? NaN) / (first.seconds[name] ?? NaN);
    return `${formatNumber(seconds[name], 1)} (${formatNumber(ratio, 1)})`;
  };
  const { editions, ...goals } = GOALS;
  return formatTable(
    [
      '`npm run build`, seconds (times the first row)',
      'nothing kept',
      'one sentence changed',
      'nothing changed',
      'peak MB',
    ],
    [
      ...rows.map((row) => [
        `${row.editions} editions`,
        ...(['cold', 'changed', 'unchanged'] as const).map((name) => cell(row, name)),
        formatNumber(row.peakMb, 0),
      ]),
      [`to reach, ${editions} editions`, ...Object.values(goals).map(String), ''],
    ],
  );
}
