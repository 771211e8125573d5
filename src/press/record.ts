import { createHash } from 'node:crypto';
import { basename, dirname, relative } from 'node:path';
import { readVersion } from '../cache/code.ts';
import type { PrintJob } from './job.ts';
import type { PageMap } from './page-map.ts';
import type { PrintedPublication } from './paginate-and-print.ts';

/** A finished PDF. */
export interface FinishedFile {
  /** Absolute path. */
  output: string;
  pages: number;
  pdf: Uint8Array;
}

/** Where the record of a PDF lies: beside it, with `.json` in place of `.pdf`. */
export function recordPath(output: string): string {
  return output.replace(/\.pdf$/i, '') + '.json';
}

/**
 * What was printed and of what, for whoever wants to know later whether two copies are one: JSON with size, pages and
 * SHA-256 of the whole and its excerpts, how full each page is, on which page each anchor begins, the browser, and what the page said of itself. Without the clock.
 */
export async function formatRecord(
  job: PrintJob,
  { browser, map }: Pick<PrintedPublication, 'browser' | 'map'>,
  [whole, ...excerpts]: [FinishedFile, ...FinishedFile[]],
): Promise<string> {
  const describe = ({ pages, pdf }: FinishedFile) => ({
    pages,
    bytes: pdf.length,
    sha256: createHash('sha256').update(pdf).digest('hex'),
  });
  const folder = dirname(job.output);
  const record = {
    title: job.title,
    date: job.date,
    file: basename(job.output),
    ...describe(whole),
    engine: (await readVersion('pagedjs')).replace('pagedjs', 'Paged.js'),
    browser: browser.version,
    browserOrigin: browser.origin,
    ...job.about,
    filled: listFilledShares(map),
    anchors: listAnchorPages(map),
    excerpts: excerpts.map((file) => ({
      file: relative(folder, file.output).replaceAll('\\', '/'),
      ...describe(file),
    })),
  };
  return `${JSON.stringify(record, null, 2)}\n`;
}

/** The page on which each anchor of the source begins, from 1. */
function listAnchorPages({ anchors }: PageMap): Record<string, number> {
  const pages: Record<string, number> = {};
  for (const { id, page } of anchors) pages[id] ??= page;
  return pages;
}

/** Share of its text area that each page uses, white between its text and what stands at its foot left out. */
function listFilledShares({ pages, appearance }: PageMap): number[] {
  const shares = new Map(
    appearance.flatMap((measure) => (measure.kind === 'page' ? [[measure.page, measure.filledShare]] : [])),
  );
  return pages.map((_, index) => shares.get(index + 1) ?? 0);
}
