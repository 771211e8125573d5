import { existsSync } from 'node:fs';
import { cp, rm, stat } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import type { AstroIntegration } from 'astro';
import { buildCache } from '../cache/build-cache.ts';
import { onInterrupt } from '../cli/on-interrupt.ts';
import { readBuiltSite } from './built-site.ts';
import type { BuiltSite } from './built-site.ts';
import { showProgress } from './progress.ts';
import { beginStaging, removeAtOnce, stagingOf } from './staging.ts';
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

async function build(outDir: string, isVerbose: boolean, approved: Promise<unknown>): Promise<BuiltSite> {
  const [beside, ownDisk] = stagingOf(outDir);
  // Astro moves pictures by renaming, which no other disk than the project's can take.
  const staging = (await isOnProjectDisk(outDir)) ? beside : ownDisk;
  beginStaging([staging, beside]);
  const forget = onInterrupt(() => [staging, beside].forEach(removeAtOnce));
  try {
    await rm(staging, { recursive: true, force: true });
    // Loaded here, because it takes half a second that nobody should wait for who mistyped a command.
    const { build: buildSite } = await import('astro');
    // Astro's store of entries does not notice a changed schema, so it is read again; that costs a second.
    const integrations = [waitFor(approved)];
    await buildSite({ outDir: staging, force: true, integrations, ...(isVerbose ? {} : { logger: QUIET }) });
    const built = await readBuiltSite(staging);
    if (staging !== beside) await cp(staging, beside, { recursive: true });
    await replaceFolder(beside, outDir);
    await buildCache.prune();
    return built;
  } finally {
    forget();
    for (const folder of [staging, beside]) await rm(folder, { recursive: true, force: true });
  }
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
