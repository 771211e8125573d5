import { existsSync } from 'node:fs';
import { openBrowser, TabCrashed } from './browser/browser.ts';
import type { OpenBrowser } from './browser/browser.ts';
import { readServed, serveFolder } from './browser/serve.ts';
import { readTabScript } from './browser/tab-script.ts';
import { Cache } from '../cache/cache.ts';
import { DEFAULT_WORDS } from './contract.ts';
import { PressError, toPressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import type { PrintJob, PrintingJob } from './job.ts';
import { planOutputPdfs } from './output-pdfs.ts';
import type { PageMap } from './page-map.ts';
import type { PrintedPublication } from './paginate-and-print.ts';
import type { PartProgress } from './paginate.ts';
import { checkAppearance } from './preflight/appearance.ts';
import { formatRecord, recordPath } from './record.ts';
import type { FinishedFile } from './record.ts';
import { replaceFile } from '../cache/replace-file.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import { secondsSince } from './timing.ts';

/** Pages after which something must be repeating itself. */
const CEILING = 2000;
const DEADLINE_MS = 5 * 60_000;

export interface PressOptions {
  /** Folder with the built site. */
  root: string;
  jobs: PrintJob[];
  signal?: AbortSignal;
  onProgress?: (progress: Progress) => void;
  /** Most pages of one publication; 2,000 when left out. */
  ceiling?: number;
  /** Time for paginating and printing one publication; five minutes when left out. */
  deadlineMs?: number;
  /** Folder that keeps what was paginated and printed; without one each run does everything. */
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
  /** Sections that were also published as PDFs of their own. */
  excerpts: { output: string; pages: number; bytes: number }[];
  seconds: { paginate: number; print: number; assemble: number };
  map: PageMap;
  /** Pages that are right and do not look well set. */
  warnings: PrintProblem[];
}

/**
 * Prints publications, one after the other, in one browser. Each PDF is written beside its place and moved there when
 * it is whole, so a failed run leaves the last good one.
 *
 * @throws PressError on the first publication that fails
 */
export async function runPress(options: PressOptions): Promise<PrintedJob[]> {
  if (options.jobs.length === 0) return [];
  const site = await serveFolder(options.root);
  // Bundles while the browser starts. A failure is reported by the tab that asks for the script.
  readTabScript().catch(() => undefined);
  const press = new Press(site.origin, options);
  try {
    const printed: PrintedJob[] = [];
    for (const job of blocksFirst(options.jobs)) printed.push(await press.run(job));
    return printed;
  } finally {
    await press.close();
    await site.close();
  }
}

/** A block is printed before the file for a printing house that it stands in. */
function blocksFirst(jobs: PrintJob[]): PrintJob[] {
  return [...jobs.filter(({ printing }) => !printing), ...jobs.filter(({ printing }) => printing)];
}

class Press {
  readonly #origin: string;
  readonly #cache: Cache;
  readonly #options: PressOptions;
  /** Publications that are wanted as blocks, by the path of their page, until they have been. */
  readonly #blocks = new Map<string, PrintedPublication>();
  /** A promise, so that a browser that is still starting can be ended too. */
  #opening: Promise<OpenBrowser> | undefined;

  constructor(origin: string, options: PressOptions) {
    this.#origin = origin;
    this.#cache = new Cache(options.cache);
    this.#options = options;
  }

  async run(job: PrintJob): Promise<PrintedJob> {
    try {
      const publication = await this.#withOneRestart(() => this.#paginateAndPrint(job));
      const started = performance.now();
      const isBlock = this.#options.jobs.some(({ printing }) => printing?.block === job.path);
      if (isBlock) this.#blocks.set(job.path, publication);
      const { files, remarks } = await this.#assemble(job, publication);
      await writeFiles(job, publication, files);
      const [whole, ...excerpts] = files;
      const seconds = { ...publication.seconds, assemble: secondsSince(started) };
      const { map } = publication;
      // A cover is composed as a whole.
      const appearance = isForPrinting(job) ? [] : checkAppearance(map.appearance);
      const warnings = [...appearance, ...publication.remarks, ...remarks];
      const describe = ({ output, pages, pdf }: FinishedFile) => ({ output, pages, bytes: pdf.length });
      const { pages, bytes } = describe(whole);
      return { job, pages, bytes, excerpts: excerpts.map(describe), seconds, map, warnings };
    } catch (error) {
      const state = existsSync(job.output) ? 'Den tidligere PDF er uændret' : 'Der er ikke skrevet nogen PDF';
      throw toPressError(error, `${state}: ${job.output}`);
    }
  }

  async close(): Promise<void> {
    await this.#cache.prune();
    await this.#endBrowser();
  }

  /** Assembles every PDF of a publication, the whole first. */
  async #assemble(job: PrintJob, publication: PrintedPublication): Promise<Assembled> {
    if (isForPrinting(job)) return this.#assemblePrintFile(job, publication);
    const { printed, heads, map } = publication;
    const { assemble } = await import('./assemble/assemble.ts');
    const finish = async (file: (typeof plan)[number]): Promise<FinishedFile> => {
      const pdf = await assemble(file, { printed, heads, map, address: job.address });
      return { output: file.job.output, pages: file.to - file.from + 1, pdf };
    };
    const plan = planOutputPdfs(job, map, this.#options.root);
    const files: [FinishedFile, ...FinishedFile[]] = [await finish(plan[0])];
    for (const excerpt of plan.slice(1)) files.push(await finish(excerpt));
    return { files, remarks: [] };
  }

  async #assemblePrintFile(job: PrintingPrintJob, cover: PrintedPublication): Promise<Assembled> {
    const { block: path } = job.printing;
    const block = this.#blocks.get(path);
    if (!block) {
      throw new PressError({
        what: `Siden ${job.path} er et omslag om siderne fra ${path}, som ikke er trykt.`,
        fix: 'tryk den side med, eller ret adressen i <meta name="press-block">.',
      });
    }
    this.#blocks.delete(path);
    const { assemblePrintFile } = await import('./prepress/print-file.ts');
    const { pdf, pages, warnings } = await assemblePrintFile(job, cover, block);
    return { files: [{ output: job.output, pages, pdf }], remarks: warnings };
  }

  /**
   * Runs work once more when the browser or a tab died under it: the system may have ended one for its memory. Parts that
   * were done come from the cache.
   */
  async #withOneRestart<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      if (!(await this.#isDead(error))) throw error;
    }
    await this.#endBrowser();
    try {
      return await work();
    } catch (error) {
      if (!(await this.#isDead(error))) throw error;
      const problem = {
        what: 'Browseren blev lukket midt i trykningen, to gange.',
        fix: 'luk andre programmer, hvis maskinen mangler hukommelse, og kør igen.',
      };
      throw new PressError(problem, { cause: error });
    }
  }

  /** While the browser starts, the PDF code is loaded and the page parsed. Each takes a third of a second or more. */
  async #paginateAndPrint(job: PrintJob): Promise<PrintedPublication> {
    const { ceiling = CEILING, deadlineMs = DEADLINE_MS, signal, onProgress, tabs, root } = this.#options;
    const { words = DEFAULT_WORDS } = job;
    const address = this.#origin + job.path;
    this.#opening ??= openBrowser();
    const [open, { paginateAndPrint }, source] = await Promise.all([
      this.#opening,
      import('./paginate-and-print.ts'),
      sourceOf(root, address),
    ]);
    const onPart = (progress: PartProgress) => onProgress?.({ ...progress, job });
    const cache = this.#cache;
    return paginateAndPrint(open, { address, source, words, root, cache, ceiling, deadlineMs, signal, tabs, onPart });
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

/** The PDFs of a publication, the whole first, and what was noticed while they were made. */
interface Assembled {
  files: [FinishedFile, ...FinishedFile[]];
  remarks: PrintProblem[];
}

type PrintingPrintJob = PrintJob & { printing: PrintingJob };

function isForPrinting(job: PrintJob): job is PrintingPrintJob {
  return job.printing !== undefined;
}

/** Replaces the former files when all are whole. */
async function writeFiles(
  job: PrintJob,
  publication: PrintedPublication,
  files: [FinishedFile, ...FinishedFile[]],
): Promise<void> {
  for (const { output, pdf } of files) await replaceFile(output, pdf);
  await replaceFile(recordPath(job.output), await formatRecord(job, publication, files));
}

async function sourceOf(root: string, address: string): Promise<Source> {
  return readSource((await readServed(root, new URL(address).pathname)).toString(), address);
}
