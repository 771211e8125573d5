import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { OpenBrowser } from './browser/browser.ts';
import { readServed } from './browser/serve.ts';
import { readTabScript } from './browser/tab-script.ts';
import { Cache } from '../cache/cache.ts';
import { KeptPublications } from './cache/kept-publications.ts';
import { listInputs } from './cache/resources.ts';
import type { FileHashes } from './cache/resources.ts';
import { assembleFiles, isForPrinting } from './assemble-files.ts';
import type { PrintingPrintJob } from './assemble-files.ts';
import { DEFAULT_WORDS } from './contract.ts';
import { PressError, toPressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import type { PrintJob } from './job.ts';
import type { PageMap } from './page-map.ts';
import type { PrintedPublication } from './paginate-and-print.ts';
import type { PartProgress } from './paginate.ts';
import { checkAppearance } from './preflight/appearance.ts';
import { RestartableBrowser } from './restartable-browser.ts';
import type { FinishedFile } from './record.ts';
import type { Shard, ShardWork } from './shard.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
import type { PublicationSettings } from './stages.ts';
import { markStage, secondsSince } from './timing.ts';
import { writeFiles } from './write-files.ts';

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
  /** A browser that may be started already; ended with the run. */
  browser?: RestartableBrowser;
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
  /** Whether all that it is made of is as it was when it was printed, so that its files were kept. */
  isKept: boolean;
}

/** What a shard did of one publication. */
export interface ShardedJob extends ShardWork {
  job: PrintJob;
}

/** One run of the press: a browser, a cache, and the publications that it prints one after the other. */
export class PressRun {
  readonly #origin: string;
  readonly #cache: Cache;
  readonly #options: PressOptions;
  /** Publications that are wanted as blocks, by the path of their page, until they have been. */
  readonly #blocks = new Map<string, PrintedPublication>();
  /** What each publication is made of, by the path of its page. */
  readonly #inputs = new Map<string, FileHashes>();
  readonly #kept: KeptPublications<Said>;
  readonly #browser: RestartableBrowser;

  constructor(origin: string, options: PressOptions) {
    const { cache, root, ceiling = CEILING, browser = new RestartableBrowser() } = options;
    this.#browser = browser;
    this.#origin = origin;
    this.#cache = new Cache(cache);
    this.#options = options;
    this.#kept = new KeptPublications({ cache: this.#cache, root, ceiling });
  }

  /** The publication as it was kept, if nothing that it is made of has changed; else it is printed. */
  run(job: PrintJob): Promise<PrintedJob> {
    return tellingState(job, async () => {
      const browser = this.#cache.isOn ? await this.#browser.name() : '';
      const kept = this.#cache.isOn ? await this.#kept.find(job, browser) : undefined;
      return kept ? { job, ...this.#unpack(kept), seconds: NO_TIME, isKept: true } : this.#print(job, browser);
    });
  }

  runShare(job: PrintJob, shard: Shard): Promise<ShardedJob> {
    const share = async () => {
      const { paginateAndPrintShare } = await import('./shard.ts');
      return { job, ...(await paginateAndPrintShare(...(await this.#begin(job, Infinity)), shard)) };
    };
    return tellingState(job, () => this.#browser.withOneRestart(share));
  }

  async close(): Promise<void> {
    await Promise.all([this.#cache.prune(), this.#browser.close()]);
  }

  async #print(job: PrintJob, browser: string): Promise<PrintedJob> {
    const { jobs } = this.#options;
    // What was printed before has changed in a place or two.
    const preparedTabs = (await this.#kept.has(job)) ? 1 : Infinity;
    const publication = await this.#browser.withOneRestart(() => this.#paginateAndPrint(job, preparedTabs));
    const started = performance.now();
    const isBlock = jobs.some(({ printing }) => printing?.block === job.path);
    if (isBlock) this.#blocks.set(job.path, publication);
    // Its memory is free while the last PDF is assembled. What fails to end is reported when the run ends.
    const isLast = job === blocksFirst(jobs).at(-1);
    if (isLast && (!job.printing || this.#blocks.has(job.printing.block))) this.#browser.close().catch(() => undefined);
    const { files, remarks } = await assembleFiles(job, publication, {
      root: this.#options.root,
      takeBlock: (cover) => this.#takeBlock(cover),
    });
    markStage('assembled');
    const written = await writeFiles(job, publication, files);
    markStage('written');
    const [whole, ...excerpts] = files;
    const seconds = { ...publication.seconds, assemble: secondsSince(started) };
    const { map } = publication;
    // A cover is composed as a whole.
    const appearance = isForPrinting(job) ? [] : checkAppearance(map.appearance);
    const warnings = [...appearance, ...publication.remarks, ...remarks];
    const describe = ({ output, pages, pdf }: FinishedFile) => ({ output, pages, bytes: pdf.length });
    const { pages, bytes } = describe(whole);
    const said = { pages, bytes, excerpts: excerpts.map(describe), map, warnings };
    const inputs = { ...this.#inputs.get(job.path), ...(job.printing && this.#inputs.get(job.printing.block)) };
    await this.#kept.keep(job, browser, inputs, written, this.#pack(said));
    markStage('kept');
    return { job, ...said, seconds, isKept: false };
  }

  /** Places as they are kept: from the site, which another build has elsewhere. */
  #pack(said: Said): Said {
    const { root } = this.#options;
    return { ...said, excerpts: said.excerpts.map((file) => ({ ...file, output: relative(root, file.output) })) };
  }

  #unpack(said: Said): Said {
    const { root } = this.#options;
    return { ...said, excerpts: said.excerpts.map((file) => ({ ...file, output: resolve(root, file.output) })) };
  }

  /** Hands a block out once; its memory is free then. */
  async #takeBlock(job: PrintingPrintJob): Promise<PrintedPublication> {
    const { block: path } = job.printing;
    const block = this.#blocks.get(path) ?? (await this.#printKeptBlock(job, path));
    this.#blocks.delete(path);
    return block;
  }

  /** The pages of a block whose files were kept, from the cache where nothing has changed. */
  async #printKeptBlock({ path: cover }: PrintJob, path: string): Promise<PrintedPublication> {
    const job = this.#options.jobs.find((candidate) => candidate.path === path);
    if (job) return this.#browser.withOneRestart(() => this.#paginateAndPrint(job, 0));
    throw new PressError({
      what: `Siden ${cover} er et omslag om siderne fra ${path}, som ikke er trykt.`,
      fix: 'tryk den side med, eller ret adressen i <meta name="press-block">.',
    });
  }

  async #paginateAndPrint(job: PrintJob, preparedTabs: number): Promise<PrintedPublication> {
    // Loaded while the browser starts.
    const [{ paginateAndPrint }, begun] = await Promise.all([
      import('./paginate-and-print.ts'),
      this.#begin(job, preparedTabs),
    ]);
    return paginateAndPrint(...begun);
  }

  /** Opens the browser, and reads the page meanwhile. */
  async #begin(job: PrintJob, preparedTabs: number): Promise<[OpenBrowser, PublicationSettings]> {
    const { ceiling = CEILING, deadlineMs = DEADLINE_MS, signal, onProgress, tabs, root } = this.#options;
    const { words = DEFAULT_WORDS } = job;
    const address = this.#origin + job.path;
    const opening = this.#browser.open();
    // Bundles while the browser starts. A failure is reported by the tab that asks for the script.
    readTabScript().catch(() => undefined);
    const [open, page] = await Promise.all([opening, readServed(root, job.path)]);
    markStage('browser started');
    const readPage = () => this.#readSource(job, page.toString(), address);
    const onPart = (progress: PartProgress) => onProgress?.({ ...progress, job });
    const cache = this.#cache;
    const settings = {
      address,
      readSource: readPage,
      preparedTabs,
      words,
      root,
      cache,
      ceiling,
      deadlineMs,
      signal,
      tabs,
    };
    return [open, { ...settings, onPart }];
  }

  async #readSource(job: PrintJob, html: string, address: string): Promise<Source> {
    const source = readSource(html, address);
    if (this.#cache.isOn) this.#inputs.set(job.path, await listInputs(job, html, source, this.#options.root));
    return source;
  }
}

/** @throws PressError with what the work throws, and what became of the PDF */
async function tellingState<Result>({ output }: PrintJob, work: () => Promise<Result>): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const state = existsSync(output) ? 'Den tidligere PDF er uændret' : 'Der er ikke skrevet nogen PDF';
    throw toPressError(error, `${state}: ${output}`);
  }
}

/** What is told of a publication, whether it was printed now or kept. */
type Said = Omit<PrintedJob, 'job' | 'seconds' | 'isKept'>;

const NO_TIME = { paginate: 0, print: 0, assemble: 0 };

/** A block is printed before the file for a printing house that it stands in. */
export function blocksFirst(jobs: PrintJob[]): PrintJob[] {
  return [...jobs.filter(({ printing }) => !printing), ...jobs.filter(({ printing }) => printing)];
}
