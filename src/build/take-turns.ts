/** One build of a project at a time: Astro keeps half-finished pages and its store of entries in folders of the project. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

const LOOK_AGAIN_MS = 200;

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
    if (await isForsaken(file)) {
      await rm(file, { force: true });
      continue;
    }
    if (isFirst) onWait();
    await sleep(LOOK_AGAIN_MS);
  }
}

/** Whether the process whose turn it is has ended. One that is just writing its number is not known yet, and has not. */
async function isForsaken(file: string): Promise<boolean> {
  const pid = Number(await readFile(file, 'utf8').catch(() => ''));
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
