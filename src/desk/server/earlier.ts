/** Texts that gave way to another one at the desk, kept so that the editor can have them back. */
import { readFile, rm } from 'node:fs/promises';
import { z } from 'zod';
import type { EarlierRequest, EarlierText } from '../contract.ts';
import { placeInOwn } from './own-place.ts';
import { writeWhole } from './write-file.ts';

const whySchema = z.enum(['taken-back', 'imported', 'let-go', 'overwritten']);

export const earlierSchema = z.strictObject({
  path: z.string(),
  text: z.string().optional(),
  why: whySchema.optional(),
});
const keptSchema = z.object({ text: z.string(), why: whySchema, at: z.string() });

/**
 * Keeps the text that gave way last, or lets it go when there is none.
 *
 * @param folder the desk's own
 */
export async function keepEarlier(folder: string, { path, text, why = 'let-go' }: EarlierRequest): Promise<void> {
  const place = placeInOwn(folder, 'earlier', path);
  if (text === undefined) return rm(place, { force: true });
  await writeWhole(
    place,
    Buffer.from(JSON.stringify({ text, why, at: new Date().toISOString() } satisfies EarlierText)),
  );
}

/** The text of a file that gave way last; nothing when none did. */
export async function findEarlier(folder: string, path: string): Promise<EarlierText | undefined> {
  try {
    return keptSchema.parse(JSON.parse(await readFile(placeInOwn(folder, 'earlier', path), 'utf8')));
  } catch {
    return undefined;
  }
}
