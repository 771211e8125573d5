/** The files of a content folder that may be read: regular ones, inside it. */
import { readdir, realpath, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { Dirent } from 'node:fs';
import type { FaultKind } from './sources.ts';

/** Something in the folder that is not read, and why. */
export interface Refused {
  /** Path below the content folder, with `/`. */
  path: string;
  kind: FaultKind;
  /** What the system said. */
  error?: unknown;
}

export interface Listing {
  /** Paths of all files below the folder, with `/`, in order of name. */
  paths: string[];
  refused: Refused[];
}

/** Files of the system and of editors’ programs. */
const HIDDEN = /^[.~]|^(?:Thumbs\.db|desktop\.ini)$/;

/** Names that only files have. */
const FILE_NAME = /\.(?:mdx|yaml)$/;

/**
 * Lists a content folder. A pipe or a device would be read for ever, and a link that leads out of the folder would
 * publish what nobody meant to publish; both are refused before anything is opened.
 */
export async function listFiles(root: string): Promise<Listing> {
  const home = await realpath(root).catch(() => root);
  const listing: Listing = { paths: [], refused: [] };
  await listFolder(root, home, '', listing);
  listing.paths.sort();
  return listing;
}

async function listFolder(root: string, home: string, below: string, listing: Listing): Promise<void> {
  const items = await readdir(join(root, below), { withFileTypes: true }).catch((error: unknown) => {
    listing.refused.push({ path: below, kind: below === '' ? 'no-folder' : 'unreadable', error });
    return [];
  });
  const visible = items.filter(({ name }) => !HIDDEN.test(name));
  await Promise.all(
    visible.map((item) => addItem(root, home, below ? `${below}/${item.name}` : item.name, item, listing)),
  );
}

async function addItem(root: string, home: string, path: string, item: Dirent, listing: Listing): Promise<void> {
  if (item.isFile()) listing.paths.push(path);
  else if (item.isSymbolicLink()) {
    const refused = await judgeLink(root, home, path);
    if (refused) listing.refused.push(refused);
    else listing.paths.push(path);
  } else if (!item.isDirectory()) listing.refused.push({ path, kind: 'not-a-file' });
  else if (FILE_NAME.test(item.name)) listing.refused.push({ path, kind: 'folder-as-file' });
  else await listFolder(root, home, path, listing);
}

/** A link to a file of the same content folder is as good as the file. */
async function judgeLink(root: string, home: string, path: string): Promise<Refused | undefined> {
  try {
    const target = await realpath(join(root, path));
    if (!target.startsWith(home + sep)) return { path, kind: 'outside' };
    return (await stat(target)).isFile() ? undefined : { path, kind: 'not-a-file' };
  } catch (error) {
    return { path, kind: 'unreadable', error };
  }
}
