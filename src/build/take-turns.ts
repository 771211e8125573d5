/** One build of a project at a time: Astro keeps half-finished pages and its store of entries in folders of the project. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 200;

/**
 * Names a process, in the environment of those that it starts: they work in its turn. They would wait for it otherwise, and
 * it for them.
 */
export const TURN_LENT_BY = 'BUILD_TURN_LENT_BY';

/**
 * Runs a task when no other process has its turn. A process that ended without giving its turn back is passed over.
 *
 * @param file that says whose turn it is; a folder that cannot be written has no turns
 * @param onWait is called once, when another process is waited for
 */
export async function takeTurn<Result>(file: string, task: () => Promise<Result>, onWait = () => {}): Promise<Result> {
  const isTaken = await waitForTurn(file, onWait);
  try {
    return await task();
  } finally {
    if (isTaken) await rm(file, { force: true });
  }
}

async function waitForTurn(file: string, onWait: () => void): Promise<boolean> {
  try {
    await mkdir(dirname(file), { recursive: true });
  } catch {
    return false;
  }
  for (let isFirst = true; ; isFirst = false) {
    try {
      await writeFile(file, String(process.pid), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
    }
    const holder = await readHolder(file);
    if (holder && String(holder) === process.env[TURN_LENT_BY]) return false;
    if (holder && hasEnded(holder)) {
      await rm(file, { force: true });
      continue;
    }
    if (isFirst) onWait();
    await sleep(LOOK_AGAIN_MS);
  }
}

/** Number of the process whose turn it is. One that is just writing its number is not known yet. */
async function readHolder(file: string): Promise<number> {
  return Number(await readFile(file, 'utf8').catch(() => ''));
}

function hasEnded(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
