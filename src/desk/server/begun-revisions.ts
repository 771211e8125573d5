/** Revisions of frozen editions that have been begun at this desk, and not published yet. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { writeWhole } from './write-file.ts';

const yearsSchema = z.array(z.number().int());

/** @param folder the desk's own */
export async function listBegun(folder: string): Promise<number[]> {
  try {
    return yearsSchema.parse(JSON.parse(await readFile(placeOf(folder), 'utf8')));
  } catch {
    return [];
  }
}

export async function setBegun(folder: string, year: number, isBegun: boolean): Promise<void> {
  const others = (await listBegun(folder)).filter((other) => other !== year);
  const years = isBegun ? [...others, year].sort() : others;
  await writeWhole(placeOf(folder), Buffer.from(JSON.stringify(years)));
}

function placeOf(folder: string): string {
  return join(folder, 'begun.json');
}
