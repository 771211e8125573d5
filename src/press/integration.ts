import { readdir, readFile } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { readJob } from './job.ts';
import type { PrintJob } from './job.ts';
import { runPress } from './press.ts';
import type { Printed } from './press.ts';

/**
 * Prints, when the site is built, every page whose head asks for a PDF (`<meta name="press-output">`). It looks at what
 * was built and not at routes, so a new publication needs no line here.
 */
export function press(): AstroIntegration {
  return {
    name: 'press',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const root = fileURLToPath(dir);
        const jobs = await findJobs(root);
        if (jobs.length === 0) logger.warn('ingen side beder om en PDF (<meta name="press-output">).');
        for (const printed of await runPress({ root, jobs, onProgress: createReporter(logger) })) report(printed, root, logger);
      },
    },
  };
}

/** Print jobs of all built pages, in order of their addresses. */
export async function findJobs(root: string): Promise<PrintJob[]> {
  const files = (await readdir(root, { recursive: true })).filter((file) => file.endsWith('.html')).sort();
  const jobs: PrintJob[] = [];
  for (const file of files) {
    const path = `/${file.split(sep).join('/').replace(/(^|\/)index\.html$/, '$1')}`;
    const job = readJob(await readFile(`${root}/${file}`, 'utf8'), path, root);
    if (job) jobs.push(job);
  }
  return jobs;
}

/** A sign of life in long publications, every fifty pages. */
function createReporter(logger: AstroIntegrationLogger) {
  return ({ page, title }: { page: number; title: string }) => {
    if (page % 50 === 0) logger.info(`side ${page}${title ? `, ${title}` : ''} …`);
  };
}

function report({ job, pages, bytes, extracts, seconds }: Printed, root: string, logger: AstroIntegrationLogger): void {
  const acts = `delt ${format(seconds.paginate)} s, trykt ${format(seconds.print)} s, gjort færdig ${format(seconds.finish)} s`;
  const parts = extracts.length > 0 ? `, ${extracts.length} uddrag` : '';
  logger.info(`${relative(root, job.output)}: ${pages} sider, ${Math.round(bytes / 1024)} kB${parts} (${acts})`);
}

function format(seconds: number): string {
  return seconds.toLocaleString('da-DK', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
}
