import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

/** The part of the record beside a PDF (`press/record.ts`) that tells whether pages moved. */
const recordSchema = z.object({
  browser: z.string(),
  pages: z.int(),
  excerpts: z.array(z.object({ file: z.string(), pages: z.int() })),
});

/** Pages of every PDF of a built site, and the browsers that printed them. */
export interface PrintedPages {
  browsers: string[];
  /** By path from the site's root: `2025/kl-beretning-2025.pdf`. */
  pages: Map<string, number>;
}

/**
 * Reads the records of a built site.
 *
 * @throws Error when the site has no record, so that nothing would be compared
 */
export function readPrintedPages(folder: string): PrintedPages {
  const records = globSync('*/*.json', { cwd: folder }).flatMap((file) => {
    const { data } = recordSchema.safeParse(JSON.parse(readFileSync(join(folder, file), 'utf8')));
    return data ? [{ file: file.replaceAll('\\', '/'), ...data }] : [];
  });
  if (records.length === 0) throw new Error(`${folder} has no record of a print: build it first.`);
  const pages = records.flatMap(({ file, pages, excerpts }) => [
    [file.replace(/json$/, 'pdf'), pages] as const,
    ...excerpts.map((excerpt) => [join(file, '..', excerpt.file).replaceAll('\\', '/'), excerpt.pages] as const),
  ]);
  return { browsers: [...new Set(records.map(({ browser }) => browser))], pages: new Map(pages) };
}

/** A PDF that has not as many pages in both; `undefined` where it is missing. */
export interface MovedPdf {
  file: string;
  before: number | undefined;
  after: number | undefined;
}

/** @returns the PDFs whose pages moved, by name. */
export function compareRecords(before: PrintedPages, after: PrintedPages): MovedPdf[] {
  return [...new Set([...before.pages.keys(), ...after.pages.keys()])]
    .sort()
    .map((file) => ({ file, before: before.pages.get(file), after: after.pages.get(file) }))
    .filter((pdf) => pdf.before !== pdf.after);
}

/** What moved as Markdown, for a terminal and for the summary of a CI run. */
export function formatMoved(before: PrintedPages, after: PrintedPages): string {
  const moved = compareRecords(before, after);
  const browsers = `${before.browsers.join(', ')} → ${after.browsers.join(', ')}`;
  if (moved.length === 0) return `${browsers}: all ${before.pages.size} PDFs have as many pages as before.`;
  return [
    `${browsers}: ${moved.length} of ${before.pages.size} PDFs have other pages.`,
    '',
    '| PDF | pages before | pages now |',
    '|---|--:|--:|',
    ...moved.map(({ file, before = '–', after = '–' }) => `| ${file} | ${before} | ${after} |`),
  ].join('\n');
}
