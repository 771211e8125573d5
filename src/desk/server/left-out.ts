/** Chapters that were left out at the desk, kept in the desk's own folder so that they can be brought back. */
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { placeInOwn } from './own-place.ts';
import type { FileLeftOut } from './plan-leaving-out.ts';
import { writeWhole } from './write-file.ts';

const fileSchema = z.object({
  path: z.string(),
  title: z.string(),
  before: z.string(),
  after: z.string().optional(),
});
const keptSchema = z.object({
  path: z.string(),
  files: z.array(fileSchema),
  get before() {
    return keptSchema.optional();
  },
});

export interface LeftOut {
  /** Of the chapter that was left out; others went with it. */
  path: string;
  files: FileLeftOut[];
  /** Another one of the same name, that was left out earlier. */
  before?: LeftOut;
}

/**
 * Keeps a chapter. One of the same name that was left out before it stays kept behind it.
 *
 * @param folder the desk's own
 */
export async function keepLeftOut(folder: string, kept: LeftOut): Promise<void> {
  const before = await findLeftOut(folder, kept.path);
  await writeWhole(placeOf(folder, kept.path), Buffer.from(JSON.stringify({ ...kept, ...(before && { before }) })));
}

/** Lets go of the chapter that was left out last under a name; the one before it comes forward. */
export async function forgetLeftOut(folder: string, path: string): Promise<void> {
  const before = (await findLeftOut(folder, path))?.before;
  if (before) await writeWhole(placeOf(folder, path), Buffer.from(JSON.stringify(before)));
  else await rm(placeOf(folder, path), { force: true });
}

/** What went with a chapter; nothing when it was not left out here. */
export async function findLeftOut(folder: string, path: string): Promise<LeftOut | undefined> {
  return readKept(placeOf(folder, path));
}

/** The chapters that were left out, each with its title. */
export async function listLeftOut(
  folder: string,
): Promise<{ path: string; title: string; order: number | undefined }[]> {
  const names = await readdir(join(folder, 'left-out')).catch(() => []);
  const kept = await Promise.all(names.map((name) => readKept(join(folder, 'left-out', name))));
  return kept.flatMap((each) => {
    const own = each?.files.find(({ path }) => path === each.path);
    return own ? [{ path: own.path, title: own.title, order: orderIn(own.before) }] : [];
  });
}

/** Its place in the report, where its row stays. */
function orderIn(text: string): number | undefined {
  const [, order] = /^order:[ \t]*(\d+)[ \t]*\r?$/m.exec(text) ?? [];
  return order === undefined ? undefined : Number(order);
}

async function readKept(place: string): Promise<LeftOut | undefined> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(place, 'utf8')));
  } catch {
    return undefined;
  }
}

function placeOf(folder: string, path: string): string {
  return placeInOwn(folder, 'left-out', path);
}
