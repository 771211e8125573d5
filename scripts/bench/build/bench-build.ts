/** How long `npm run build` takes: with nothing kept, with a sentence changed, and with nothing changed. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../measure/run-process.ts';
import { median } from '../measure/statistics.ts';
import { makeEditions, putSentence } from './make-editions.ts';

const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));
const CONTENT = join(PROJECT, 'content');
/** Where the sentence is put; of the newest edition, so that it is there however few are built. */
const CHAPTER = '2025/chapters/eu.mdx';

/** All that builds of other content than the project's own keep for each other, and that all builds keep. */
const KEPT = ['node_modules/.cache', ...['node_modules/.astro-other', 'node_modules/.vite', '.astro']].map((path) =>
  join(PROJECT, path),
);

const LIMIT_MS = 20 * 60_000;

/** What a build can find done already. */
export const SITUATIONS = ['cold', 'changed', 'unchanged'] as const;
type Situation = (typeof SITUATIONS)[number];

export interface BuildRow {
  editions: number;
  /** Medians, from the start of npm to its end; nothing where a build failed. */
  seconds: Record<Situation, number | undefined>;
  /** Highest peak of all runs; nothing where the system does not report it. */
  peakMb: number | undefined;
}

/** Measures builds of as many editions as are asked for. What the project keeps of builds before is removed. */
export async function benchBuild({ editions, runs }: { editions: number[]; runs: number }): Promise<BuildRow[]> {
  const rows: BuildRow[] = [];
  for (const count of editions) {
    const folder = await mkdtemp(join(tmpdir(), 'bench-build-'));
    try {
      rows.push(await measure(folder, count, runs));
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return rows;
}

async function measure(folder: string, count: number, runs: number): Promise<BuildRow> {
  const [content, site] = [join(folder, 'content'), join(folder, 'site')];
  await makeEditions(CONTENT, content, count);
  const times: Record<Situation, (number | undefined)[]> = { cold: [], changed: [], unchanged: [] };
  const peaks: number[] = [];
  const build = async (situation: Situation) => {
    console.error(`bench: building ${count} editions, ${situation}`);
    const command = { file: 'npm', args: ['run', 'build', '--', '--outDir', site], folder: PROJECT };
    const run = await runProcess({ ...command, env: { CONTENT_ROOT: content } }, LIMIT_MS);
    if (run.failure) console.error(`bench: ${run.failure}\n${run.log}`);
    times[situation].push(run.failure ? undefined : run.seconds);
    if (run.peakMb !== undefined) peaks.push(run.peakMb);
  };
  for (let index = 0; index < runs; index += 1) {
    for (const kept of [...KEPT, site]) await rm(kept, { recursive: true, force: true });
    await build('cold');
    await putSentence(CONTENT, content, CHAPTER, `Det er bygget ${index + 2} gange.`);
    await build('changed');
    await build('unchanged');
  }
  const middle = (list: (number | undefined)[]) => {
    const known = list.filter((seconds) => seconds !== undefined);
    return known.length === list.length ? median(known) : undefined;
  };
  const seconds = { cold: middle(times.cold), changed: middle(times.changed), unchanged: middle(times.unchanged) };
  return { editions: count, seconds, peakMb: peaks.length > 0 ? Math.max(...peaks) : undefined };
}
