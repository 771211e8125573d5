import { readdir, readFile } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatWarning } from './errors.ts';
import { readJob } from './job.ts';
import type { PrintJob } from './job.ts';
import { runPress, runShard } from './press.ts';
import type { PressOptions, PrintedJob, Progress, ShardedJob } from './press.ts';
import { RestartableBrowser } from './restartable-browser.ts';
import type { Shard } from './shard.ts';

/**
 * Prints, when the site is built, every page whose head asks for a PDF (`<meta name="press-output">`). It looks at what
 * was built and not at routes, so a new publication needs no line here.
 */
export function press(): AstroIntegration {
  const browser = new RestartableBrowser();
  const { name, hooks } = onBuiltSite(async ({ logger, ...site }) => {
    if (site.jobs.length === 0) logger.warn('Ingen side beder om en PDF (<meta name="press-output">).');
    for (const printed of await runPress({ ...site, browser })) report(printed, site.root, logger);
    await browser.close();
  });
  return {
    name,
    hooks: {
      ...hooks,
      // A third of a second, which the other core has while pages are rendered. What goes wrong is reported when it is used.
      'astro:build:setup': ({ target }) => {
        if (target === 'server') browser.open().catch(() => undefined);
      },
    },
  };
}

/**
 * Does one shard's share of the same, into the cache, and writes no PDF.
 *
 * @param onDone is told what was done
 */
export function pressShard(shard: Shard, onDone: (jobs: ShardedJob[]) => void): AstroIntegration {
  return onBuiltSite(async (site) => onDone(await runShard(site, shard)));
}

/** A built site, and what is to be printed of it. */
type BuiltSite = Required<Pick<PressOptions, 'root' | 'jobs' | 'onProgress'>> & {
  cache: string;
  logger: AstroIntegrationLogger;
};

/** Does work when the site is built. */
function onBuiltSite(work: (site: BuiltSite) => Promise<void>): AstroIntegration {
  let cache: string;
  return {
    name: 'press',
    hooks: {
      'astro:config:done': ({ config }) => {
        cache = fileURLToPath(new URL('press/', config.cacheDir));
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        await work({ root, jobs: await findJobs(root), cache, onProgress: createReporter(logger), logger });
      },
    },
  };
}

/** Print jobs of all built pages, in order of their addresses. */
export async function findJobs(root: string): Promise<PrintJob[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const jobs: PrintJob[] = [];
  for (const file of files) {
    const path = `/${file
      .split(sep)
      .join('/')
      .replace(/(^|\/)index\.html$/, '$1')}`;
    const job = readJob(await readFile(`${root}/${file}`, 'utf8'), path, root);
    if (job) jobs.push(job);
  }
  return jobs;
}

/** Progress in long publications: which part is paginated, how long it took, how far the work is. */
function createReporter(logger: AstroIntegrationLogger) {
  return ({ job, title, pages, seconds, isFromCache, done, total }: Progress) => {
    if (isFromCache) return;
    logger.info(`${basename(job.output)} ${done}/${total} ${title}: ${countPages(pages)}, ${format(seconds)} s`);
  };
}

function report(
  { job, pages, bytes, excerpts, seconds, warnings, isKept }: PrintedJob,
  root: string,
  logger: AstroIntegrationLogger,
): void {
  const acts = isKept
    ? 'uændret'
    : `delt ${format(seconds.paginate)} s, trykt ${format(seconds.print)} s, bundet ${format(seconds.assemble)} s`;
  const parts = excerpts.length > 0 ? `, ${excerpts.length} uddrag` : '';
  logger.info(`${relative(root, job.output)}: ${countPages(pages)}, ${Math.round(bytes / 1024)} kB${parts} (${acts})`);
  for (const warning of warnings) logger.warn(formatWarning(warning));
}

function countPages(pages: number): string {
  return `${pages} ${pages === 1 ? 'side' : 'sider'}`;
}

function format(seconds: number): string {
  return seconds.toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
