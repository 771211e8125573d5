import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { MEDIA } from '../report/addresses.ts';
import { contentRoot } from './content-root.ts';

/** Files below an edition's `media/`, with `/` between folders; none when it has no such folder. */
export async function listEditionMedia(year: number): Promise<string[]> {
  const folder = join(contentRoot, String(year), MEDIA);
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return items
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort();
}
