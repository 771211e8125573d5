/** Code as part of what kept work depends on: other code, or another version of a package, may do the work otherwise. */
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';

const require = createRequire(import.meta.url);

/**
 * The text of all TypeScript files of a folder, and the versions of packages that they use.
 *
 * @param packages names of those whose work is in what is kept
 */
export async function readCode(folder: string, packages: readonly string[]): Promise<string[]> {
  const names = await readdir(folder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  const code = await Promise.all(files.map((name) => readFile(join(folder, name), 'utf8')));
  return [...code, ...(await Promise.all(packages.map(readVersion)))];
}

/** Name and version of an installed package: `pagedjs 0.4.3`. */
export async function readVersion(name: string): Promise<string> {
  const file = findManifest(require.resolve(name), name);
  const { version } = JSON.parse(await readFile(file, 'utf8')) as { version: string };
  return `${name} ${version}`;
}

/** The manifest of the package that a file belongs to. Not every package exports its own. */
function findManifest(file: string, name: string): string {
  const folder = join('node_modules', ...name.split('/'));
  const at = file.lastIndexOf(folder + sep);
  return at < 0 ? join(dirname(file), 'package.json') : join(file.slice(0, at + folder.length), 'package.json');
}
