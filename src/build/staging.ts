/** Where a site stands until it is whole. */
import { existsSync, rmSync } from 'node:fs';
import { resolve, sep } from 'node:path';

/** Time for what libuv's threads have in hand; no new work begins while this thread waits. */
const SETTLE_MS = 50;
const MOST_TRIES = 20;

/** The folders that a build makes: beside its place, and in the project, where Astro cannot build beside it. */
export function stagingOf(outDir: string): [beside: string, inProject: string] {
  return [`${outDir}.next`, resolve('.astro', 'next')];
}

/**
 * Whether Astro takes a folder for one of the project that is none: `…/beretning-ud` beside `…/beretning`. It runs there what it has
 * bundled, which finds no packages. Can go when `getOutDirWithinCwd` of Astro compares whole names of folders.
 */
export function isMistakenForProject(folder: string, project = process.cwd()): boolean {
  const full = resolve(folder);
  return full.startsWith(project) && full !== project && !full.startsWith(`${project}${sep}`);
}

/** Those that this process has begun to fill. */
const begun = new Set<string>();

/** Says that this process fills folders from now on. */
export function beginStaging(folders: readonly string[]): void {
  for (const folder of folders) begun.add(folder);
}

/** Removes what this process has begun, at its end: pages that were made when another one failed are still written. */
export function removeUnfinished(): void {
  begun.forEach(removeAtOnce);
}

/**
 * Removes a folder without giving the event loop a turn. A write that is under way in another thread can make the folder
 * again, so it is looked for once more until it stays away.
 */
export function removeAtOnce(folder: string): void {
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    rmSync(folder, { recursive: true, force: true });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE_MS);
    if (!existsSync(folder)) return;
  }
}
