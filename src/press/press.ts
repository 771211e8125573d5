import { existsSync } from 'node:fs';
import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { openBrowser } from './browser.ts';
import type { OpenBrowser } from './browser.ts';
import { PressError, toPressError } from './errors.ts';
import { finish } from './finish.ts';
import { checkPageMap } from './guard.ts';
import type { PrintJob } from './job.ts';
import { paginate } from './paginate.ts';
import type { PageMap } from './paged/page-map.ts';
import { print } from './print.ts';
import { serveFolder } from './serve.ts';

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
    const { map, printed, seconds } = await typeset(browser, origin + job.path, job, options);
    const started = performance.now();
    const pdf = await finish(printed, map, job);
    await replaceFile(job.output, pdf);
    return { job, pages: map.sheets.length, bytes: pdf.length, seconds: { ...seconds, finish: since(started) }, map };
  } catch (error) {
    const state = existsSync(job.output) ? 'Den tidligere PDF er uændret' : 'Der er ikke skrevet nogen PDF';
    throw toPressError(error, `${state}: ${job.output}`);
  }
}

/** The acts that need the browser; it is asked for everything at once and can then be forgotten. */
async function typeset(browser: Browser, url: string, job: PrintJob, options: PressOptions) {
  const ceiling = options.ceiling ?? CEILING;
  const page = await browser.newPage();
  try {
    // The site's policy forbids the style sheets that Paged.js writes into the page; this page is never published.
    await page.setBypassCSP(true);
    const started = performance.now();
    const onPage = (number: number, title: string) => options.onProgress?.({ job, page: number, title });
    const map = await paginate(page, url, { ceiling, deadlineMs: options.deadlineMs ?? DEADLINE_MS, signal: options.signal, onPage });
    const findings = checkPageMap(map, { ceiling });
    if (findings.length > 0) throw new PressError(findings);
    const paginated = since(started);
    const printed = await print(page);
    return { map, printed, seconds: { paginate: paginated, print: since(started) - paginated } };
  } finally {
    // A page caught in a loop never answers; it goes with the browser.
    void page.close().catch(() => undefined);
  }
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
