/**
 * A content folder as sources for Kontrol. Whatever is wrong with the content becomes a fault with its place, and
 * nothing here throws because of content. Of media it reads the heads of pictures only, so a film of 500 MB costs
 * nothing.
 */
import { access, constants, readdir, readFile, stat } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import sharp from 'sharp';
import { danish } from './dictionary.ts';
import { blankSource, parseSource } from './parse-source.ts';
import type { ParsedSource } from './parse-source.ts';
import { START } from './positions.ts';
import { classify } from './source-kinds.ts';
import type { Fault, OtherFile, Pixels, Sources } from './sources.ts';

// libvips keeps the head of a WebP file under its path, so a picture that an editor replaces would keep its old size.
sharp.cache(false);

/** Pictures made of pixels. A drawing (SVG) is sharp at any size. */
const PICTURE = /\.(?:png|jpe?g|webp|avif|gif|tiff?)$/i;

/** Reads a content folder. `folder` is how editors see its path; by default from where they stand. */
export async function loadSources(root: string, folder = showPath(root)): Promise<Sources> {
  const sources: Sources = { folder, files: [], others: [], faults: [], dictionary: danish };
  const paths = await listFiles(root, '', (path, error) =>
    sources.faults.push(unreadable(join(folder, path), error, path === '')),
  );
  const parts = await Promise.all(paths.map((path) => readPart(root, folder, path)));
  for (const { source, faults, other } of parts) {
    if (source) sources.files.push(source);
    if (other) sources.others.push(other);
    sources.faults.push(...(faults ?? []));
  }
  return sources;
}

type ReadFile = Partial<ParsedSource> & { other?: OtherFile };

async function readPart(root: string, folder: string, path: string): Promise<ReadFile> {
  const file = `${folder}/${path}`;
  const what = classify(path);
  try {
    if (what) return parseSource(path, file, what, await readFile(join(root, path)));
    await access(join(root, path), constants.R_OK);
    const pixels = PICTURE.test(path) ? await readPixels(join(root, path)) : undefined;
    return { other: { path, file, bytes: (await stat(join(root, path))).size, pixels } };
  } catch (error) {
    const faults = [unreadable(file, error)];
    return what ? { faults, source: blankSource(path, file, what) } : { faults };
  }
}

/** Width and height as a reader sees them, turned as the camera says; `undefined` for a file that is no picture. */
async function readPixels(path: string): Promise<Pixels | undefined> {
  try {
    return (await sharp(path).metadata()).autoOrient;
  } catch {
    // The build says what is wrong with the file.
    return undefined;
  }
}

/** Paths of all files below a folder, with `/`, in order of name. Hidden files are the system's, not the editor's. */
async function listFiles(
  root: string,
  below: string,
  onError: (path: string, error: unknown) => void,
): Promise<string[]> {
  const items = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    onError(below, error);
    return [];
  });
  const visible = items.filter(({ name }) => !/^[.~]|^(?:Thumbs\.db|desktop\.ini)$/.test(name));
  const lists = await Promise.all(
    visible.map(async (item) => {
      const path = below ? `${below}/${item.name}` : item.name;
      return item.isDirectory() ? listFiles(root, path, onError) : [path];
    }),
  );
  return lists.flat().sort();
}

function unreadable(file: string, error: unknown, isRoot = false): Fault {
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined;
  return { kind: isRoot ? 'no-folder' : 'unreadable', file, place: START, code, detail: String(error) };
}

/** A path as an editor would type it: below the working folder when it lies there. */
export function showPath(root: string): string {
  const path = relative(process.cwd(), resolve(root)).split(sep).join('/');
  return path === '' || path.startsWith('..') ? resolve(root) : path;
}
