import { existsSync } from 'node:fs';
import { openBrowser, TabCrashed } from './browser/browser.ts';
import type { OpenBrowser } from './browser/browser.ts';
import { Cache } from './cache/cache.ts';
import { checkAppearance } from './preflight/appearance.ts';
import { PressError, toPressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import type { PrintJob } from './job.ts';
import type { PageMap } from './page-map.ts';
import type { PartProgress } from './paginate.ts';
import { formatRecord, recordPath } from './record.ts';
import type { FinishedFile } from './record.ts';
import { replaceFile } from './replace-file.ts';
import { listScripts, readServed, serveFolder } from './browser/serve.ts';
import { secondsSince } from './timing.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import type { PrintedPublication } from './paginate-and-print.ts';
import { planOutputPdfs } from './output-pdfs.ts';

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
  /** Time for cutting and printing one publication. */
  deadlineMs?: number;
  /** Folder that keeps what was cut and printed; without one each run does everything. */
  cache?: string | undefined;
  /** Tabs that work side by side; as many as the machine has cores, four at most, when left out. */
  tabs?: number;
}

export interface Progress extends PartProgress {
  job: PrintJob;
}

/** What one publication became and what it cost. */
export interface PrintedJob {
  job: PrintJob;
  pages: number;
  bytes: number;
  /** Parts that were printed as PDFs of their own. */
  excerpts: { output: string; pages: number; bytes: number }[];
  seconds: { paginate: number; print: number; assemble: number };
  map: PageMap;
  /** Pages that are right and do not look professionally set. */
  warnings: PrintProblem[];
}

/**
 * Prints publications, one after the other, in one browser. Each PDF is written beside its place and moved there when
 * it is whole, so a failed run printed the last good one.
 *
 * @throws PressError on the first publication that fails
 */
export async function runPress(options: PressOptions): Promise<PrintedJob[]> {
  if (options.jobs.length === 0) return [];
  const site = await serveFolder(options.root);
  // While the browser starts.
  listScripts().catch(() => undefined);
  const press = new Press(site.origin, options);
  try {
    const printed: PrintedJob[] = [];
    for (const job of options.jobs) printed.push(await press.run(job));
    return printed;
  } finally {
    await press.close();
    await site.close();
  }
}

class Press {
  readonly #origin: string;
  readonly #cache: Cache;
  readonly #options: PressOptions;
  /** A promise, so that a browser that is still starting can be ended too. */
  #opening: Promise<OpenBrowser> | undefined;

  constructor(origin: string, options: PressOptions) {
    this.#origin = origin;
    this.#cache = new Cache(options.cache);
    this.#options = options;
  }

  async run(job: PrintJob): Promise<PrintedJob> {
    try {
      const { printed, map, browser, seconds } = await this.#withOneRestart(job);
      const started = performance.now();
      const { assemble } = await import('./assemble/assemble.ts');
      const files: FinishedFile[] = [];
      for (const output of planOutputPdfs(job, map, this.#options.root)) {
        files.push({
          output: output.job.output,
          pages: output.to - output.from + 1,
          pdf: await assemble(output, { printed, map, address: job.address }),
        });
      }
      // Only when every file is whole is the first one replaced.
      for (const { output, pdf } of files) await replaceFile(output, pdf);
      await replaceFile(recordPath(job.output), formatRecord(job, browser, files as [FinishedFile, ...FinishedFile[]]));
      const [whole, ...excerpts] = files.map(({ output, pages, pdf }) => ({ output, pages, bytes: pdf.length }));
      return {
        job,
        pages: whole?.pages ?? 0,
        bytes: whole?.bytes ?? 0,
        excerpts,
        seconds: { ...seconds, assemble: secondsSince(started) },
        map,
        warnings: checkAppearance(map.appearance),
      };
    } catch (error) {
      const state = existsSync(job.output) ? 'Den tidligere PDF er uændret' : 'Der er ikke skrevet nogen PDF';
      throw toPressError(error, `${state}: ${job.output}`);
    }
  }

  async close(): Promise<void> {
    await this.#cache.prune();
    await this.#endBrowser();
  }

  /** A browser that dies under the work, or loses a tab (killed by the system for its memory, say), is started once more; what was done is kept. */
  async #withOneRestart(job: PrintJob): Promise<PrintedPublication> {
    try {
      return await this.#paginate(job);
    } catch (error) {
      if (!(await this.#isDead(error))) throw error;
      await this.#endBrowser();
      return await this.#paginate(job).catch(async (second: unknown) => {
        if (!(await this.#isDead(second))) throw second;
        throw new PressError(
          {
            what: 'Browseren blev lukket midt i trykningen, to gange.',
            fix: 'luk andre programmer, hvis maskinen mangler hukommelse, og kør igen.',
          },
          { cause: second },
        );
      });
    }
  }

  /** While the browser starts, the code that handles PDFs is loaded and the page taken apart: each takes a third of a second and more. */
  async #paginate(job: PrintJob): Promise<PrintedPublication> {
    const { ceiling = CEILING, deadlineMs = DEADLINE_MS, signal, onProgress, tabs, root } = this.#options;
    const onPart = (progress: PartProgress) => onProgress?.({ ...progress, job });
    const address = this.#origin + job.path;
    this.#opening ??= openBrowser();
    const [open, { paginateAndPrint }, source] = await Promise.all([
      this.#opening,
      import('./paginate-and-print.ts'),
      sourceOf(root, address),
    ]);
    return paginateAndPrint(open, {
      address,
      source,
      root,
      cache: this.#cache,
      ceiling,
      deadlineMs,
      signal,
      tabs,
      onPart,
    });
  }

  async #isDead(error: unknown): Promise<boolean> {
    if (error instanceof TabCrashed) return true;
    return !(error instanceof PressError) && (await this.#opened())?.browser.connected === false;
  }

  async #endBrowser(): Promise<void> {
    const open = await this.#opened();
    this.#opening = undefined;
    await open?.close();
  }

  /** The browser, if one was started and did start. */
  async #opened(): Promise<OpenBrowser | undefined> {
    return this.#opening?.catch(() => undefined);
  }
}

async function sourceOf(root: string, address: string): Promise<Source> {
  return readSource((await readServed(root, new URL(address).pathname)).toString(), address);
}
