/** Leaving a chapter out of a draft, and bringing it back. */
import { readFile, rm, rmdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { writeChanges } from '../../cli/write-changes.ts';
import type { FileChange } from '../../cli/write-changes.ts';
import { showPath } from '../../sources/from-disk.ts';
import type { BroughtBack, LeavingOut } from '../contract.ts';
import { listBegun } from './begun-revisions.ts';
import { undoFile } from './changes.ts';
import { listPublishedChapters } from './chapters-published.ts';
import { findText } from './content-path.ts';
import type { Desk } from './desk.ts';
import { requireWritable } from './frozen.ts';
import type { Answer, Call } from './http.ts';
import { findLeftOut, forgetLeftOut, keepLeftOut } from './left-out.ts';
import type { FileLeftOut, LeavingOutPlan } from './plan-leaving-out.ts';
import { explainDisk, Refusal } from './refusal.ts';
import { writeFiles } from './write-files.ts';

const pathSchema = z.strictObject({ path: z.string() });

/** `GET udelad?sti=` */
export async function getLeavingOut(desk: Desk, { query }: Call): Promise<Answer> {
  return { json: (await plan(desk, query.get('sti') ?? '')).told };
}

/** `POST udelad` */
export async function postLeavingOut(desk: Desk, call: Call): Promise<Answer> {
  const { path } = await call.readJson(pathSchema);
  return desk.inTurn(async () => {
    const { told, files } = await plan(desk, path);
    // Kept first: what is on the disk twice can be put right, what is nowhere cannot.
    await keepLeftOut(desk.folder, { path, files });
    await leaveOut(desk, files).catch(async (error: unknown) => {
      await forgetLeftOut(desk.folder, path);
      throw explainDisk(path, error);
    });
    return { json: told satisfies LeavingOut };
  });
}

/** `POST hent-tilbage` */
export async function postBringBack(desk: Desk, call: Call): Promise<Answer> {
  const { path } = await call.readJson(pathSchema);
  return desk.inTurn(async () => {
    await requireWritable(desk, path);
    const kept = await findLeftOut(desk.folder, path);
    if (!kept) {
      await undoFile(desk, { path });
      return { json: { changedMeanwhile: [] } satisfies BroughtBack };
    }
    const changed: Required<FileLeftOut>[] = [];
    const changedMeanwhile: string[] = [];
    for (const file of kept.files) {
      if (!hasStayed(file)) continue;
      const now = await readFile(join(desk.root, file.path), 'utf8').catch(() => undefined);
      if (now === file.after) changed.push(file);
      else changedMeanwhile.push(file.title);
    }
    await writeFiles(desk, [
      ...kept.files.filter((file) => !hasStayed(file)).map(({ path, before }) => ({ path, content: before })),
      ...changed.map(({ path, before, after }) => ({ path, before: after, content: before })),
    ]);
    await forgetLeftOut(desk.folder, path);
    return { json: { changedMeanwhile } satisfies BroughtBack };
  });
}

const hasStayed = (file: FileLeftOut): file is Required<FileLeftOut> => file.after !== undefined;

/** @throws Refusal when there is no such chapter, or when readers have its edition already */
async function plan(desk: Desk, path: string): Promise<LeavingOutPlan> {
  await findText(desk.root, path);
  await requireWritable(desk, path);
  const made = await desk.content.ask('planLeavingOut', path);
  if (!made) {
    throw new Refusal(404, `${path} er ikke et kapitel, så intet er udeladt.`, 'vælg et kapitel i oversigten.');
  }
  const published = await listReadersChapters(desk, Number(path.slice(0, 4)));
  const had = made.files.some((file) => !hasStayed(file) && (!published || published.has(file.path)));
  if (had) {
    throw new Refusal(
      423,
      `Beretningen ${path.slice(0, 4)} er udgivet, så intet er udeladt: læserne har adressen på kapitlet.`,
      'ret kapitlets tekst i stedet.',
    );
  }
  return made;
}

/** The chapters that readers have; none of a draft, and nothing when nobody knows. */
async function listReadersChapters(desk: Desk, year: number): Promise<ReadonlySet<string> | undefined> {
  const begun = await listBegun(desk.folder);
  if ((await desk.content.ask('editionState', { year, begun })) === 'draft') return new Set();
  const digest = new Map(await desk.content.ask('openDigests', begun)).get(year);
  return digest === undefined ? undefined : listPublishedChapters(desk.root, year, digest);
}

/** All or none: when a file cannot be taken away, those that are gone are written again. */
async function leaveOut({ root }: Desk, files: readonly FileLeftOut[]): Promise<void> {
  const folder = showPath(root);
  const going = files.filter((file) => !hasStayed(file));
  const changes = files.filter(hasStayed).map(({ path, before, after }): FileChange => ({ path, before, text: after }));
  await writeChanges(root, folder, changes);
  const gone: FileChange[] = [];
  try {
    for (const { path, before } of going) {
      await rm(join(root, path));
      gone.push({ path, before: undefined, text: before });
    }
  } catch (error) {
    const back = changes.map(({ path, before = '', text }) => ({ path, before: text, text: before }));
    await writeChanges(root, folder, [...gone, ...back]);
    throw error;
  }
  // A folder of sub-chapters is no content of its own; one that holds something else stays.
  for (const { path } of going) await rmdir(dirname(join(root, path))).catch(() => undefined);
}
