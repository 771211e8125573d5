/** The last build into a folder: when all that it was made of is as it was, and it lies there whole, there is nothing to build. */
import { buildCache } from '../cache/build-cache.ts';
import { hash } from '../cache/cache.ts';
import type { Cache } from '../cache/cache.ts';
import { hashFiles } from './build-inputs.ts';

/** What a build said to the editor, to be said again. */
export interface Said {
  /** What Kontrol wrote. It looks at the calendar, so it is asked again on another day. */
  kontrol: string;
  /** The day on which it was asked, ISO. */
  day: string;
  /** Warnings of the press and of Astro. */
  warnings: string[];
}

interface KeptBuild {
  inputs: string;
  /** Hash of each file, by its path. */
  files: Record<string, string>;
  said: Said;
}

/**
 * Compares a folder with the last build into it.
 *
 * @param inputs hash of all that a build would be made of
 * @returns what was said then; nothing when inputs have changed, or a file of the folder has, is missing or was added
 */
export async function findKeptBuild(
  outDir: string,
  inputs: string,
  cache: Cache = buildCache,
): Promise<Said | undefined> {
  const bytes = await cache.read(nameOf(outDir));
  if (!bytes) return undefined;
  const kept = JSON.parse(bytes.toString()) as KeptBuild;
  if (kept.inputs !== inputs) return undefined;
  const files = await hashFiles(outDir).catch(() => undefined);
  return files && isSame(files, kept.files) ? kept.said : undefined;
}

/** Remembers what a build left in a folder. */
export async function keepBuild(outDir: string, inputs: string, said: Said, cache: Cache = buildCache): Promise<void> {
  const kept: KeptBuild = { inputs, files: await hashFiles(outDir), said };
  await cache.write(nameOf(outDir), JSON.stringify(kept));
}

function nameOf(outDir: string): string {
  return `${hash([outDir])}.built.json`;
}

function isSame(files: Record<string, string>, before: Record<string, string>): boolean {
  const paths = Object.keys(files);
  return paths.length === Object.keys(before).length && paths.every((path) => files[path] === before[path]);
}
