import type { PrintRow } from '../print/rows.ts';
import { formatNumber, formatTable } from './markdown.ts';

const HEAD = [
  'engine',
  'seconds',
  'times the floor',
  'peak MB',
  'pages',
  'kB',
  'kB a page, fonts apart',
  'words lost',
  'doubled',
  'tags',
];

/** Tables of all measures, one a size. */
export function formatPrintTables(rows: PrintRow[]): string {
  return listSizes(rows)
    .map((size) => formatSize(rows, size))
    .join('\n\n');
}

/** Sizes in the order measured. */
export function listSizes(rows: PrintRow[]): number[] {
  return [...new Set(rows.map(({ size }) => size))];
}

function formatSize(all: PrintRow[], size: number): string {
  const rows = all.filter((row) => row.size === size);
  const floor = rows.find(({ name }) => name === 'chromium')?.result;
  const floorSeconds = typeof floor === 'object' ? floor.seconds : NaN;
  return `**About ${formatNumber(size, 0)} pages**\n\n${formatTable(
    HEAD,
    rows.map((row) => formatRow(row, floorSeconds)),
  )}`;
}

function formatRow({ title, result }: PrintRow, floorSeconds: number): string[] {
  if (typeof result === 'string') return [title, result, ...HEAD.slice(2).map(() => '')];
  const { seconds, peakMb, pages, bytes, fontBytes, words, tags } = result;
  const perPage = (bytes - fontBytes) / pages / 1000;
  return [
    title,
    formatNumber(seconds, 1),
    formatNumber(seconds / floorSeconds, 2),
    formatNumber(peakMb, 0),
    formatNumber(pages, 0),
    formatNumber(bytes / 1000, 0),
    formatNumber(perPage, 1),
    formatNumber(words.lost, 0),
    formatNumber(words.doubled, 0),
    tags > 0 ? formatNumber(tags, 0) : 'none',
  ];
}
