import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/**
 * Reads a register of a content folder for the compiler of texts, which knows no collections.
 *
 * @returns nothing when there is no such file or it is not as it must be: Kontrol says what is wrong with it
 */
export async function readYaml<Schema extends z.ZodType>(
  root: string,
  name: string,
  schema: Schema,
): Promise<z.infer<Schema> | undefined> {
  const text = await readFile(join(root, name), 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return schema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}
