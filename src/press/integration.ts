import { readdir, readFile } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { formatWarning } from './errors.ts';
import { readJob } from './job.ts';
import type { PrintJob } from './job.ts';
import { runPress } from './press.ts';
import type { PrintedJob, Progress } from './press.ts';

/**
 * Prints, when the site is built, every page whose head asks for a PDF (`<meta name="press-output">`). It looks at what
 * was built and not at routes, so a new publication needs no line here.
 */
export function press(): AstroIntegration {
  let cacheFolder: URL;
  return {
    name: 'press',
    hooks: {
      'astro:config:done': ({ config }) => {
        cacheFolder = config.cacheDir;
      },
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const jobs = await findJobs(root);
        if (jobs.length === 0) logger.warn('Ingen side beder om en PDF (<meta name="press-output">).');
        const cache = fileURLToPath(new URL('press/', cacheFolder));
        for (const printed of await runPress({ root, jobs, cache, onProgress: createReporter(logger) })) {
          report(printed, root, logger);
        }
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
