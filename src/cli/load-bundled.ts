/** Loads a module of the project with all that it imports from one file, which is made once and kept. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';

const SOURCES = resolve(import.meta.dirname, '..');
const PROJECT = resolve(SOURCES, '..');

/**
 * Loads a module as one file. Finding, stripping and linking the 700 modules of Kontrol one by one takes .4 s, which is a
 * sixth of its run. The file is made again when any source or installed package is another than it was.
 *
 * @param entry path below `src`: `kontrol/run-kontrol.ts`
 * @param folder where the file is kept; a folder that cannot be written costs time only
 */
export async function loadBundled<Module>(
  entry: string,
  folder = join(PROJECT, 'node_modules', '.cache', 'bundles'),
): Promise<Module> {
  const name = `${basename(entry, '.ts')}-`;
  const file = join(folder, `${name}${digestSources()}.mjs`);
  try {
    if (!statSync(file, { throwIfNoEntry: false })) await bundle(entry, folder, name, file);
    return (await import(pathToFileURL(file).href)) as Module;
  } catch {
    return (await import(pathToFileURL(join(SOURCES, entry)).href)) as Module;
  }
}

/** What the sources and the installed packages are known by: names, sizes and times of their last change. */
function digestSources(): string {
  const digest = createHash('sha256');
  const add = (path: string) => {
    const { size, mtimeMs } = statSync(path);
    digest.update(`${path} ${size} ${mtimeMs}\n`);
  };
  add(join(PROJECT, 'package-lock.json'));
  for (const path of readdirSync(SOURCES, { recursive: true, encoding: 'utf8' }).sort()) {
    if (path.endsWith('.ts')) add(join(SOURCES, path));
  }
  return digest.digest('hex').slice(0, 16);
}

async function bundle(entry: string, folder: string, name: string, file: string): Promise<void> {
  const { rolldown } = await import('rolldown');
  // Pictures are decoded by a library that is no JavaScript.
  const build = await rolldown({ input: join(SOURCES, entry), platform: 'node', external: ['sharp'] });
  mkdirSync(folder, { recursive: true });
  // Renamed when it is whole, so that a process beside this one never loads half of it.
  const part = `${file}.${process.pid}.mjs`;
  await build.write({ file: part, format: 'esm', codeSplitting: false, minify: { compress: false, mangle: false } });
  await build.close();
  const old = readdirSync(folder).filter((other) => other.startsWith(name) && !other.endsWith(`.${process.pid}.mjs`));
  renameSync(part, file);
  for (const other of old) rmSync(join(folder, other), { force: true });
}
