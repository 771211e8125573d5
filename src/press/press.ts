import { serveFolder } from './browser/serve.ts';
import type { PrintJob } from './job.ts';
import { blocksFirst, PressRun } from './press-run.ts';
import type { PressOptions, PrintedJob, ShardedJob } from './press-run.ts';
import type { Shard } from './shard.ts';

export type { PressOptions, PrintedJob, Progress, ShardedJob } from './press-run.ts';

/**
 * Prints publications, one after the other, in one browser. Each PDF is written beside its place and moved there when
 * it is whole, so a failed run leaves the last good one.
 *
 * @throws PressError on the first publication that fails
 */
export function runPress(options: PressOptions): Promise<PrintedJob[]> {
  return runJobs(options, (press, job) => press.run(job));
}

/**
 * Does one shard's share of all publications and leaves it in the cache; no PDF is written. When each shard has been here twice,
 * with the caches of all gathered in between, `runPress` finds everything and binds it.
 *
 * @param options with a cache, which carries the work
 * @throws PressError on the first publication that fails
 */
export function runShard(options: PressOptions & { cache: string }, shard: Shard): Promise<ShardedJob[]> {
  return runJobs(options, (press, job) => press.runShare(job, shard));
}

async function runJobs<Result>(
  options: PressOptions,
  run: (press: PressRun, job: PrintJob) => Promise<Result>,
): Promise<Result[]> {
  if (options.jobs.length === 0) return [];
  const site = await serveFolder(options.root);
  const press = new PressRun(site.origin, options);
  try {
    const results: Result[] = [];
    for (const job of blocksFirst(options.jobs)) results.push(await run(press, job));
    return results;
  } finally {
    await press.close();
    await site.close();
  }
}
