import { readdir, readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const pressFolder = fileURLToPath(new URL('../', import.meta.url));
const require = createRequire(import.meta.url);

/** Packages whose work is in what the cache keeps. */
const PACKAGES = ['pagedjs', '@cantoo/pdf-lib', 'hast-util-from-html', 'rolldown'];

/** Everything that decides what becomes of a part, apart from the part: the code of the press and its packages. */
export async function readEngine(): Promise<string[]> {
  const names = await readdir(pressFolder, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts')).sort();
  const code = await Promise.all(files.map((name) => readFile(join(pressFolder, name), 'utf8')));
  return [...code, ...(await Promise.all(PACKAGES.map(readVersion)))];
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
