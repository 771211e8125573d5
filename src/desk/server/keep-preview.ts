/** What Astro writes for the preview and for a build into the same files of one folder. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The modules and pictures of all texts that are shown. A build leaves out those of drafts. */
const SHARED = ['content-modules.mjs', 'content-assets.mjs'];

/**
 * Does work that builds, and gives the preview its files back: the pages of drafts answer 500 without them.
 *
 * @param folder Astro's own, `.astro`
 */
export async function keepPreview<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const files = SHARED.map((name) => join(folder, name));
  const kept = await Promise.all(files.map((file) => readFile(file).catch(() => undefined)));
  try {
    return await work();
  } finally {
    for (const [index, file] of files.entries()) if (kept[index]) await writeFile(file, kept[index]);
  }
}
