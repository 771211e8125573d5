import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { openBrowser } from './browser.ts';
import type { OpenBrowser } from './browser.ts';
import { PressError, toPressError } from './errors.ts';
import { finish } from './finish.ts';
import type { Proof } from './finish.ts';
import { checkPageMap } from './guard.ts';
import type { PrintJob } from './job.ts';
import { paginate } from './paginate.ts';
import type { Extract, PageMap } from './paged/page-map.ts';
import { print, printSheets } from './print.ts';
import { serveFolder } from './serve.ts';
import { findUntagged } from './untagged.ts';

/** Pages after which something must be repeating itself. */
const CEILING = 2000;
const DEADLINE_MS = 5 * 60_000;

export interface PressOptions {
  /** Folder with the built site. */
  root: string;
  jobs: PrintJob[];
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  ceiling?: number;
  /** Time for cutting one publication into pages. */
  deadlineMs?: number;
}

export interface Progress {
  job: PrintJob;
  /** Pages cut so far. */
  page: number;
  title: string;
}

/** What one publication became and what it cost. */
export interface Printed {
  job: PrintJob;
  pages: number;
  bytes: number;
  /** Parts that were printed as PDFs of their own. */
  extracts: { output: string; pages: number; bytes: number }[];
  seconds: { paginate: number; print: number; finish: number };
  map: PageMap;
}

/**
 * Prints publications, one after the other, in one browser. Each PDF is written beside its place and moved there when
 * it is whole, so a failed run leaves the last good one.
 *
 * @throws PressError on the first publication that fails
 */
export async function runPress(options: PressOptions): Promise<Printed[]> {
  if (options.jobs.length === 0) return [];
  const site = await serveFolder(options.root);
  let open: OpenBrowser | undefined;
  try {
    open = await openBrowser();
    const printed: Printed[] = [];
    for (const job of options.jobs) printed.push(await runJob(open.browser, site.origin, job, options));
    return printed;
  } finally {
    await open?.close();
    await site.close();
  }
}

async function runJob(browser: Browser, origin: string, job: PrintJob, options: PressOptions): Promise<Printed> {
  try {
    const { proofs, seconds } = await typeset(browser, origin + job.path, job, options);
    const started = performance.now();
    const files: { output: string; pages: number; pdf: Uint8Array }[] = [];
    for (const proof of proofs) files.push({ output: proof.job.output, pages: proof.map.sheets.length, pdf: await finish(proof) });
    // Only when every file is whole is the first one replaced.
    for (const { output, pdf } of files) await replaceFile(output, pdf);
    const [whole, ...extracts] = files.map(({ output, pages, pdf }) => ({ output, pages, bytes: pdf.length }));
    return { job, pages: whole?.pages ?? 0, bytes: whole?.bytes ?? 0, extracts, seconds: { ...seconds, finish: since(started) }, map: proofs[0].map };
  } catch (error) {
    const state = existsSync(job.output) ? 'Den tidligere PDF er uændret' : 'Der er ikke skrevet nogen PDF';
    throw toPressError(error, `${state}: ${job.output}`);
  }
}

/** The acts that need the browser; it is asked for everything at once and can then be forgotten. The whole comes first, then its parts. */
async function typeset(browser: Browser, url: string, job: PrintJob, options: PressOptions): Promise<{ proofs: [Proof, ...Proof[]]; seconds: { paginate: number; print: number } }> {
  const ceiling = options.ceiling ?? CEILING;
  const page = await browser.newPage();
  try {
    const started = performance.now();
    const onPage = (number: number, title: string) => options.onProgress?.({ job, page: number, title });
    const map = await paginate(page, url, { ceiling, deadlineMs: options.deadlineMs ?? DEADLINE_MS, signal: options.signal, onPage });
    const findings = [...checkPageMap(map, { ceiling }), ...(await findUntagged(page))];
    if (findings.length > 0) throw new PressError(findings);
    const paginated = since(started);
    const proofs: [Proof, ...Proof[]] = [{ job, map, printed: await print(page), firstPage: 1 }];
    for (const extract of map.extracts) proofs.push(await printExtract(page, extract, proofs[0], options.root));
    return { proofs, seconds: { paginate: paginated, print: since(started) - paginated } };
  } finally {
    // A page caught in a loop never answers; it goes with the browser.
    void page.close().catch(() => undefined);
  }
}

/** Prints some pages of the finished document again: they look as in the whole, folios included, and are tagged. */
async function printExtract(page: Page, { path, title, from, to }: Extract, { job, map }: Proof, root: string): Promise<Proof> {
  const printed = await printSheets(page, from, to);
  const part = <T extends { page: number }>(items: T[]) =>
    items.filter((item) => item.page >= from && item.page <= to).map((item) => ({ ...item, page: item.page - from + 1 }));
  const partMap = { ...map, sheets: map.sheets.slice(from - 1, to), outline: part(map.outline), links: part(map.links) };
  return { job: { ...job, output: join(root, path), title: `${title} · ${job.title}` }, map: partMap, printed, firstPage: from };
}

async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const temporary = `${file}.${process.pid}.tmp`;
  await mkdir(dirname(file), { recursive: true });
  try {
    await writeFile(temporary, bytes);
    await rename(temporary, file);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

function since(started: number): number {
  return (performance.now() - started) / 1000;
}
