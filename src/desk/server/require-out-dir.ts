/** The last step of publishing lays the pages in a folder, when nothing can be taken back any more: what can stop it is tried first. */
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { explainDisk, Refusal } from './refusal.ts';

const FIX = 'start redaktionen igen med en anden mappe efter `--outDir`, eller uden den.';

/**
 * @param outDir that a built site takes the place of, whole
 * @param kept folders that must outlive it: the project and its content
 * @throws Refusal when the folder holds something else, or cannot be replaced
 */
export async function requireOutDir(outDir: string, kept: readonly string[]): Promise<void> {
  const refuse = (why: string) =>
    new Refusal(409, `Siderne kan ikke lægges i ${outDir}: ${why} Intet er udgivet.`, FIX);
  const folder = await findReal(resolve(outDir));
  for (const each of kept) {
    if (isWithin(await findReal(resolve(each)), folder)) throw refuse('mappen rummer selve beretningen.');
  }
  const there = await stat(folder).catch(() => undefined);
  if (there && !there.isDirectory()) throw refuse('det er ikke en mappe.');
  const names = there ? await readdir(folder).catch(() => undefined) : [];
  if (!names) throw refuse('du har ikke adgang til mappen.');
  if (names.length > 0 && !names.includes('index.html')) {
    throw refuse('mappen rummer andet end en beretning, og det ville gå tabt.');
  }
  await tryRenaming(folder).catch((error: unknown) => {
    if (['EEXIST', 'ENOTDIR'].includes((error as NodeJS.ErrnoException).code ?? '')) throw refuse('en fil er i vejen.');
    const told = explainDisk(outDir, error);
    throw told instanceof Refusal ? new Refusal(409, `${told.what} Intet er udgivet.`, FIX) : error;
  });
}

/** Does beside the folder what a build will do. */
async function tryRenaming(folder: string): Promise<void> {
  await mkdir(dirname(folder), { recursive: true });
  const made = await mkdtemp(join(dirname(folder), `.${basename(folder)}-`));
  const renamed = `${made}.next`;
  try {
    await rename(made, renamed);
  } finally {
    for (const each of [made, renamed]) await rm(each, { recursive: true, force: true });
  }
}

/** The folder without links, as far as it is there. */
async function findReal(folder: string): Promise<string> {
  const real = await realpath(folder).catch(() => undefined);
  if (real !== undefined || dirname(folder) === folder) return real ?? folder;
  return join(await findReal(dirname(folder)), basename(folder));
}

const isWithin = (folder: string, other: string): boolean => folder === other || folder.startsWith(`${other}${sep}`);
