import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { readServed, serveFolder } from './browser/serve.ts';
import { readTabScript } from './browser/tab-script.ts';
import { Cache } from '../cache/cache.ts';
import { KeptPublications } from './cache/kept-publications.ts';
import { listInputs } from './cache/resources.ts';
import type { FileHashes } from './cache/resources.ts';
import { DEFAULT_WORDS } from './contract.ts';
import { PressError, toPressError } from './errors.ts';
import type { PrintProblem } from './errors.ts';
import type { PrintJob, PrintingJob } from './job.ts';
import { planOutputPdfs } from './output-pdfs.ts';
import type { PageMap } from './page-map.ts';
import type { PrintedPublication } from './paginate-and-print.ts';
import type { PartProgress } from './paginate.ts';
import { checkAppearance } from './preflight/appearance.ts';
import { RestartableBrowser } from './restartable-browser.ts';
import type { FinishedFile } from './record.ts';
import { readSource } from './source.ts';
import type { Source } from './source.ts';
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

/**
 * Prints publications, one after the other, in one browser. Each PDF is written beside its place and moved there when
 * it is whole, so a failed run leaves the last good one.
 *
 * @throws PressError on the first publication that fails
 */
export async function runPress(options: PressOptions): Promise<PrintedJob[]> {
  if (options.jobs.length === 0) return [];
  const site = await serveFolder(options.root);
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
  /** What each publication is made of, by the path of its page. */
  readonly #inputs = new Map<string, FileHashes>();
  readonly #kept: KeptPublications<Said>;
  readonly #browser = new RestartableBrowser();

  constructor(origin: string, options: PressOptions) {
    const { cache, root, ceiling = CEILING } = options;
    this.#origin = origin;
    this.#cache = new Cache(cache);
    this.#options = options;
    this.#kept = new KeptPublications({ cache: this.#cache, root, ceiling });
  }

  /** The publication as it was kept, if nothing that it is made of has changed; else it is printed. */
  async run(job: PrintJob): Promise<PrintedJob> {
    try {
      const browser = this.#cache.isOn ? await this.#browser.name() : '';
      const kept = this.#cache.isOn ? await this.#kept.find(job, browser) : undefined;
      return kept ? { job, ...this.#unpack(kept), seconds: NO_TIME, isKept: true } : await this.#print(job, browser);
    } catch (error) {
      const state = existsSync(job.output) ? 'Den tidligere PDF er uændret' : 'Der er ikke skrevet nogen PDF';
      throw toPressError(error, `${state}: ${job.output}`);
    }
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
    const { files, remarks } = await this.#assemble(job, publication);
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
    const block = this.#blocks.get(path) ?? (await this.#printKeptBlock(job, path));
    this.#blocks.delete(path);
    const { assemblePrintFile } = await import('./prepress/print-file.ts');
    const { pdf, pages, warnings } = await assemblePrintFile(job, cover, block);
    return { files: [{ output: job.output, pages, pdf }], remarks: warnings };
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

  /** While the browser starts, the PDF code is loaded and the page parsed. Each takes a third of a second or more. */
  async #paginateAndPrint(job: PrintJob, preparedTabs: number): Promise<PrintedPublication> {
    const { ceiling = CEILING, deadlineMs = DEADLINE_MS, signal, onProgress, tabs, root } = this.#options;
    const { words = DEFAULT_WORDS } = job;
    const address = this.#origin + job.path;
    const opening = this.#browser.open();
    // Bundles while the browser starts. A failure is reported by the tab that asks for the script.
    readTabScript().catch(() => undefined);
    const [open, { paginateAndPrint }, page] = await Promise.all([
      opening,
      import('./paginate-and-print.ts'),
      readServed(root, job.path),
    ]);
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
    return paginateAndPrint(open, { ...settings, onPart });
  }

  async #readSource(job: PrintJob, html: string, address: string): Promise<Source> {
    const source = readSource(html, address);
    if (this.#cache.isOn) this.#inputs.set(job.path, await listInputs(job, html, source, this.#options.root));
    return source;
  }
}

/** What is told of a publication, whether it was printed now or kept. */
type Said = Omit<PrintedJob, 'job' | 'seconds' | 'isKept'>;

const NO_TIME = { paginate: 0, print: 0, assemble: 0 };

/** The PDFs of a publication, the whole first, and what was noticed while they were made. */
interface Assembled {
  files: [FinishedFile, ...FinishedFile[]];
  remarks: PrintProblem[];
}

type PrintingPrintJob = PrintJob & { printing: PrintingJob };

function isForPrinting(job: PrintJob): job is PrintingPrintJob {
  return job.printing !== undefined;
}
