/** Code as part of what kept work depends on: other code, or another version of a package, may do the work otherwise. */
import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';

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

/**
 * Name and version of an installed package: `pagedjs 0.4.3`. Looked for among the folders that Node looks in, because not
 * every package exports its manifest.
 */
export async function readVersion(name: string): Promise<string> {
  const places = require.resolve.paths(name) ?? [];
  const manifest = places.map((folder) => join(folder, name, 'package.json')).find((file) => existsSync(file));
  if (!manifest) throw new Error(`The package ${name} is not installed.`);
  const { version } = JSON.parse(await readFile(manifest, 'utf8')) as { version: string };
  return `${name} ${version}`;
}
