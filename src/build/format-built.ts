import { formatBytes, formatDecimal } from '../report/format.ts';
import type { BuiltPdf, BuiltSite } from './built-site.ts';

/** Said of a build that found everything as it was. */
export const UNCHANGED = 'Intet er ændret siden sidste bygning, så filerne er, som de var.';

/**
 * What was built, for the editor who built it.
 *
 * @param place where it lies, as the editor sees it: `dist/`
 */
export function formatBuilt(site: BuiltSite, place: string, seconds: number): string {
  return [
    '',
    'Netudgaven',
    ...formatTable([
      ...listPageCounts(site.pages).map(([name, count]) => [name, formatCount(count, 'side', 'sider')]),
      ...(site.searchable === undefined ? [] : [['søgning', formatCount(site.searchable, 'opslag', 'opslag')]]),
    ]),
    ...(site.pdfs.length === 0 ? [] : ['', 'PDF', ...formatTable(site.pdfs.map(describePdf).reverse())]),
    '',
    `Beretningen ligger i ${place}: ${formatCount(site.files, 'fil', 'filer')}, ${formatBytes(site.bytes)}. ${formatDuration(seconds)}`,
  ].join('\n');
}

/** The newest edition first, and last what belongs to none. */
function listPageCounts(pages: BuiltSite['pages']): [string, number][] {
  const years = [...pages.keys()].filter((year) => year !== undefined);
  const rest = pages.get(undefined);
  return [
    ...years
      .sort()
      .reverse()
      .map((year): [string, number] => [year, pages.get(year) ?? 0]),
    ...(rest === undefined ? [] : [['fælles', rest] satisfies [string, number]]),
  ];
}

function describePdf({ file, pages, bytes, excerpts }: BuiltPdf): string[] {
  const more = `og ${excerpts.count} uddrag, ${formatBytes(excerpts.bytes)}`;
  return [file, formatCount(pages, 'side', 'sider'), formatBytes(bytes), ...(excerpts.count > 0 ? [more] : [])];
}

/** Rows in columns: the first and the last are aligned left, the figures between them right. */
function formatTable(rows: string[][]): string[] {
  const widths = [0, 1, 2].map((column) => Math.max(0, ...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => {
    const cells = row.map((cell, column) =>
      column === 0 ? cell.padEnd(widths[0]!) : cell.padStart(widths[column] ?? 0),
    );
    return `  ${cells.join('   ')}`;
  });
}

function formatCount(count: number, one: string, many: string): string {
  return `${count} ${count === 1 ? one : many}`;
}

function formatDuration(seconds: number): string {
  return `Det tog ${seconds < 10 ? formatDecimal(seconds, 1) : Math.round(seconds)} sekunder.`;
}
