/** Everything that decides what a build makes, as one hash. */
import { existsSync } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { hash } from '../cache/cache.ts';
import { listBrowserFiles } from '../press/index.ts';
import { contentRoot } from '../sources/content-root.ts';
import { readCommit } from '../sources/commit.ts';

/** Folders of the project whose files go into a build: code and style sheets, and what is served untouched. */
const FOLDERS = ['src', 'public'];

/** The command, and where npm writes which packages lie in `node_modules`. */
const FILES = ['scripts/build.ts', 'node_modules/.package-lock.json'];

/** Variables that the build, Astro or Node read. `CI` makes Kontrol repeat its findings as annotations. */
const VARIABLES = ['SITE', 'DRAFTS', 'NODE_ENV', 'NODE_OPTIONS', 'TZ', 'CI', 'PRESS_BROWSER'];

/**
 * Reads every file that a build reads: the content, the project's own files, and which packages are installed; beside them the commit
 * that the colophon names, the variables that are read, Node and the browser.
 *
 * @param env variables as they were when the command began; Astro sets some
 */
export async function hashBuildInputs(env: Record<string, string | undefined>): Promise<string> {
  const project = (await readdir('.', { withFileTypes: true })).filter((entry) => entry.isFile());
  const files = [
    ...project.map(({ name }) => resolve(name)),
    ...(await Promise.all([...FOLDERS, contentRoot].map(listFiles))).flat(),
    ...FILES.map((file) => resolve(file)),
  ];
  const browsers = await Promise.all(listBrowserFiles().map(describeProgram));
  return hash([
    process.version,
    `${process.platform} ${process.arch}`,
    contentRoot,
    (await readCommit()) ?? '',
    ...VARIABLES.map((name) => `${name}=${env[name] ?? ''}`),
    ...browsers,
    ...(await Promise.all(files.map(readInput))).flat(),
  ]);
}

async function listFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) => resolve(parentPath, name))
    .sort();
}

/** Name and content. What can't be read, such as a link to nowhere, has none. */
async function readInput(file: string): Promise<[string, Uint8Array]> {
  return [file, await readFile(file).catch(() => Buffer.alloc(0))];
}

/** A program that is installed: an update gives it another size or another time. */
async function describeProgram(file: string): Promise<string> {
  if (!existsSync(file)) return file;
  const { size, mtimeMs } = await stat(file);
  return `${await realpath(file)} ${size} ${mtimeMs}`;
}

/** Hashes of all files of a folder, by their paths in it. */
export async function hashFiles(folder: string): Promise<Record<string, string>> {
  const files = await listFiles(folder);
  const hashes = await Promise.all(files.map(async (file) => hash([await readFile(file)])));
  return Object.fromEntries(files.map((file, index) => [file.slice(join(folder, '/').length), hashes[index]!]));
}
