import { existsSync } from 'node:fs';
import { cp, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildCache } from '../cache/build-cache.ts';
import { onInterrupt } from '../cli/on-interrupt.ts';
import { readBuiltSite } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { pressShard } from '../press/index.ts';
import type { Shard, ShardedJob } from '../press/index.ts';
import { showProgress } from './progress.ts';
import { beginStaging, isMistakenForProject, removeAtOnce, stagingOf } from './staging.ts';
import { replaceFolder } from './replace-folder.ts';
import { takeTurn } from './take-turns.ts';

const QUIET = { entrypoint: new URL('./build-log.ts', import.meta.url) };

/** Says which process builds this project. */
const TURN = resolve('node_modules', '.cache', 'build-turn');

/**
 * Builds the site and every PDF beside a folder and moves them there when they are whole, so a failed or interrupted
 * build leaves what lies in the folder as it was.
 *
 * @param isVerbose shows all that Astro, Vite and the integrations log, in place of progress
 * @param approved settles while Astro makes the pages; nothing is printed before it has, and nothing is kept when it rejects
 * @throws whatever stops Astro, the press or another integration
 */
export async function buildBeside(
  outDir: string,
  isVerbose = false,
  approved: Promise<unknown> = Promise.resolve(),
): Promise<BuiltSite> {
  return takeTurn(
    TURN,
    () => build(outDir, isVerbose, approved),
    () => showProgress('Venter på en anden bygning …'),
  );
}

/**
 * Makes the pages beside a folder, has one shard print its share of them into the cache, and removes the pages.
 *
 * @param outDir folder that stays as it is
 * @throws whatever stops Astro or the press
 */
export async function buildShard(
  outDir: string,
  shard: Shard,
  isVerbose = false,
  approved: Promise<unknown> = Promise.resolve(),
): Promise<ShardedJob[]> {
  let done: ShardedJob[] = [];
  const share = pressShard(shard, (jobs) => {
    done = jobs;
  });
  // Read by `astro.config.mjs`: what follows the pages and the press in a whole build needs PDFs.
  process.env['PAGES_ONLY'] = 'true';
  await takeTurn(TURN, () =>
    withStaging(outDir, (staging) => makeSite(staging, [waitFor(approved), share], isVerbose)),
  );
  return done;
}

function build(outDir: string, isVerbose: boolean, approved: Promise<unknown>): Promise<BuiltSite> {
  return withStaging(outDir, async (staging, beside) => {
    await makeSite(staging, [waitFor(approved)], isVerbose);
    const built = await readBuiltSite(staging);
    if (staging !== beside) await cp(staging, beside, { recursive: true });
    await replaceFolder(beside, outDir);
    await buildCache.prune();
    return built;
  });
}

/**
 * Gives work a folder for a site, and removes it whatever becomes of the work.
 *
 * @param work is told of the folder, and of the one that `outDir` can be replaced by, which may be the same
 */
async function withStaging<Result>(
  outDir: string,
  work: (staging: string, beside: string) => Promise<Result>,
): Promise<Result> {
  const [beside, inProject] = stagingOf(outDir);
  // Astro moves pictures by renaming, which no other disk than the project's can take.
  const staging = (await isOnProjectDisk(outDir)) && !isMistakenForProject(beside) ? beside : inProject;
  beginStaging([staging, beside]);
  const forget = onInterrupt(() => [staging, beside].forEach(removeAtOnce));
  try {
    await rm(staging, { recursive: true, force: true });
    return await work(staging, beside);
  } finally {
    forget();
    for (const folder of [staging, beside]) await rm(folder, { recursive: true, force: true });
  }
}

async function makeSite(outDir: string, integrations: AstroIntegration[], isVerbose: boolean): Promise<void> {
  // Loaded here, because it takes half a second that nobody should wait for who mistyped a command.
  const { build: buildSite } = await import('astro');
  // Astro's store of entries does not notice a changed schema, so it is read again; that costs a second.
  await buildSite({ outDir, force: true, integrations, ...(isVerbose ? {} : { logger: QUIET }) });
}

/** Has Astro wait when it has made the pages. */
function waitFor(approved: Promise<unknown>): AstroIntegration {
  return {
    name: 'approval',
    hooks: {
      'astro:build:generated': async () => {
        await approved;
      },
    },
  };
}

/** Whether a folder, which may not be there yet, lies on the disk that the project lies on. */
async function isOnProjectDisk(folder: string): Promise<boolean> {
  let at = resolve(folder);
  while (!existsSync(at) && dirname(at) !== at) at = dirname(at);
  const [there, here] = await Promise.all([stat(at), stat('.')]);
  return there.dev === here.dev;
}
