import { growthExponent } from '../measure/statistics.ts';
import type { Figures, PrintRow } from '../print/rows.ts';
import { formatNumber, formatTable } from './markdown.ts';

/** A ratio that the press should reach. */
interface Goal {
  measure: string;
  /** The target, in words. */
  reach: string;
  value: number | undefined;
  decimals: number;
}

/** The ratios that the press should reach, beside those of this run; a dash where the run did not measure one. */
export function formatGoals(rows: PrintRow[]): string {
  return formatTable(
    ['measure', 'to reach', 'this run'],
    listGoals(rows).map(({ measure, reach, value, decimals }) => [measure, reach, formatNumber(value, decimals)]),
  );
}

function listGoals(rows: PrintRow[]): Goal[] {
  const press = (size: number) => find(rows, 'press', size);
  const slower = (name: string, other: string, size: number) =>
    ratio(find(rows, name, size)?.seconds, find(rows, other, size)?.seconds);
  const floor = (what: string, name: string, size: number, reach: number): Goal => ({
    measure: `${what}, ${formatNumber(size, 0)} pages, times plain Chromium printing`,
    reach: `${reach.toFixed(2)} or below`,
    value: slower(name, 'chromium', size),
    decimals: 2,
  });
  return [
    floor('cold', 'press', 40, 1.5),
    floor('cold', 'press', 200, 1.6),
    floor('cold', 'press', 1000, 1.8),
    floor('nothing changed', 'press:warm', 40, 0.25),
    floor('nothing changed', 'press:warm', 200, 0.15),
    floor('nothing changed', 'press:warm', 1000, 0.08),
    floor('one word changed', 'press:changed', 200, 0.5),
    floor('one word changed', 'press:changed', 1000, 0.25),
    {
      measure: 'growth from 200 to 2,000 pages, exponent',
      reach: '1.1 or below',
      value: growth(press(200), press(2000)),
      decimals: 2,
    },
    {
      measure: 'faster than pagedjs-cli, 200 pages, times',
      reach: '2.0 or above',
      value: slower('pagedjs-cli', 'press', 200),
      decimals: 2,
    },
    { measure: 'peak memory, 1,000 pages, MB', reach: '900 or below', value: press(1000)?.peakMb, decimals: 0 },
    { measure: 'kB a page, fonts apart, largest report', reach: '8 or below', value: bytesPerPage(rows), decimals: 1 },
    { measure: 'words lost or doubled, all PDFs of the press', reach: '0', value: countWrongWords(rows), decimals: 0 },
  ];
}

function find(rows: PrintRow[], name: string, size: number): Figures | undefined {
  const result = rows.find((row) => row.name === name && row.size === size)?.result;
  return typeof result === 'object' ? result : undefined;
}

function ratio(value: number | undefined, base: number | undefined): number | undefined {
  return value === undefined || base === undefined ? undefined : value / base;
}

function growth(small: Figures | undefined, large: Figures | undefined): number | undefined {
  return small && large ? growthExponent(small, large) : undefined;
}

/** kB a page of the press's longest PDF, where what stands once in a file weighs least. */
function bytesPerPage(rows: PrintRow[]): number | undefined {
  const [largest] = listPressFigures(rows).sort((a, b) => b.pages - a.pages);
  return largest && (largest.bytes - largest.fontBytes) / largest.pages / 1000;
}

function countWrongWords(rows: PrintRow[]): number | undefined {
  const figures = listPressFigures(rows);
  return figures.length > 0 ? figures.reduce((sum, { words }) => sum + words.lost + words.doubled, 0) : undefined;
}

function listPressFigures(rows: PrintRow[]): Figures[] {
  return rows
    .filter(({ name }) => name.startsWith('press'))
    .flatMap(({ result }) => (typeof result === 'object' ? result : []));
}
