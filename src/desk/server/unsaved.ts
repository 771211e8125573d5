/** Texts that are not saved yet, kept so that they outlive a crash of page, server or machine. */
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { FileState, KeepRequest } from '../contract.ts';
import { placeInOwn } from './own-place.ts';
import { writeWhole } from './write-file.ts';

const keptSchema = z.object({ path: z.string(), text: z.string(), base: z.string(), at: z.string() });

/**
 * Keeps a text, or lets it go when there is none.
 *
 * @param folder the desk's own
 */
export async function keepUnsaved(folder: string, { path, text, base }: KeepRequest): Promise<void> {
  const file = placeOf(folder, path);
  if (text === undefined) return rm(file, { force: true });
  const kept: z.infer<typeof keptSchema> = { path, text, base: base ?? '', at: new Date().toISOString() };
  await writeWhole(file, Buffer.from(JSON.stringify(kept)));
}

/** The text of a file that was kept and never saved. */
export async function findUnsaved(folder: string, path: string): Promise<FileState['unsaved']> {
  const json = await readFile(placeOf(folder, path), 'utf8').catch(() => undefined);
  if (json === undefined) return undefined;
  try {
    const { text, base, at } = keptSchema.parse(JSON.parse(json));
    return { text, base, at };
  } catch {
    return undefined;
  }
}

function placeOf(folder: string, path: string): string {
  return placeInOwn(folder, 'unsaved', path);
}
