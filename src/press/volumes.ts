import { join } from 'node:path';
import type { PrintJob } from './job.ts';
import type { PageMap } from './paged/page-map.ts';

/** A run of pages of one part, which is printed by itself. */
export interface Run {
  /** Index of the part. */
  part: number;
  /** First page of the part, counted from 0, and the one after the last. */
  from: number;
  to: number;
  /** Number of the first page in the publication. */
  first: number;
}

/** A PDF to make: a whole publication, or a part of it that is wanted by itself. */
export interface VolumePlan {
  job: PrintJob;
  /** First and last page, as the publication counts them. */
  from: number;
  to: number;
  runs: Run[];
}

/**
 * The PDFs that a publication asks for, the whole first, each with the runs of pages it is bound of. A part that several
 * of them hold is one run, and printed once.
 *
 * @param lengths pages of each part
 */
export function planVolumes(job: PrintJob, map: PageMap, lengths: number[], root: string): [VolumePlan, ...VolumePlan[]] {
  const total = map.sheets.length;
  const whole = { job, from: 1, to: total, runs: runsBetween(1, total, lengths) };
  const extracts = map.extracts.map(({ path, title, from, to }) => ({
    job: { ...job, output: join(root, path), title: `${title} · ${job.title}` },
    from,
    to,
    runs: runsBetween(from, to, lengths),
  }));
  return [whole, ...extracts];
}

/** Every run that the plans need, once. */
export function uniqueRuns(plans: VolumePlan[]): Run[] {
  return [...new Map(plans.flatMap(({ runs }) => runs).map((run) => [nameOf(run), run])).values()];
}

/** Tells runs apart. */
export function nameOf({ part, from, to }: Run): string {
  return `${part}:${from}-${to}`;
}

function runsBetween(from: number, to: number, lengths: number[]): Run[] {
  let before = 0;
  return lengths.flatMap((length, part) => {
    const run = { part, from: Math.max(0, from - 1 - before), to: Math.min(length, to - before), first: 0 };
    run.first = before + run.from + 1;
    before += length;
    return run.from < run.to ? [run] : [];
  });
}
