/** Which files the desk may touch: regular ones inside the content folder, with names that content has. */
import { lstat, realpath } from 'node:fs/promises';
import { dirname, join, sep } from 'node:path';
import { explainDisk, Refusal } from './refusal.ts';

/** Texts that editors write. */
const TEXT = /\.(?:mdx|yaml|vtt|txt)$/;

/** Whether a path has the name of a text that editors write. */
export function isText(path: string): boolean {
  return TEXT.test(path);
}

/** A part of a path: no dots and no spaces at its edges, and nothing that a system gives a meaning of its own. */
const PART = /^[\p{L}\p{N}_(](?:[\p{L}\p{N}_() .,+-]*[\p{L}\p{N}_)])?$/u;

const LONGEST = 200;

/**
 * The place on the disk of a text file of the content, whether it exists or not.
 *
 * @param path below the content folder, with `/`
 * @throws Refusal when the path leads elsewhere, or to what is no text or no regular file
 */
export async function findText(root: string, path: string): Promise<string> {
  if (!isText(path)) refuse(path, 'er ikke en tekst, der kan skrives her');
  return findFile(root, path);
}

/** The place on the disk of any file of the content, with the same care. */
export async function findFile(root: string, path: string): Promise<string> {
  const parts = path.split('/');
  if (path.length > LONGEST || !parts.every((part) => PART.test(part))) refuse(path, 'er ikke en fil i indholdet');
  const home = await realpath(root).catch((error: unknown) => {
    throw explainDisk('Indholdets mappe', error);
  });
  const place = join(home, ...parts);
  const real = await realpath(place).catch(() => undefined);
  const inside = real ?? (await findFolder(dirname(place)));
  if (inside !== home && !inside.startsWith(home + sep)) refuse(path, 'fører ud af indholdets mappe');
  if (real === undefined) {
    // A link whose target is missing is in the way: writing would make the target, wherever it is.
    if (await lstat(place).catch(() => undefined)) refuse(path, 'er en genvej til noget, der ikke findes');
    return place;
  }
  if (!(await lstat(real)).isFile()) refuse(path, 'er ikke en almindelig fil');
  return real;
}

/** The nearest folder above that exists, without links. */
async function findFolder(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => undefined);
  if (real !== undefined) return real;
  return dirname(folder) === folder ? folder : findFolder(dirname(folder));
}

function refuse(path: string, why: string): never {
  throw new Refusal(400, `»${path.slice(0, LONGEST)}« ${why}, så intet er gjort.`, 'vælg en fil i oversigten.');
}
