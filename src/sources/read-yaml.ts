import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';

/** Registers as they were last read, by path: the compiler asks for them once a text. */
const known = new Map<string, { text: string; schema: z.ZodType; data: unknown }>();

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
  const file = join(root, name);
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  const last = known.get(file);
  if (last?.text === text && last.schema === schema) return last.data as z.infer<Schema> | undefined;
  const data = parseYaml(text, schema);
  known.set(file, { text, schema, data });
  return data;
}

function parseYaml<Schema extends z.ZodType>(text: string, schema: Schema): z.infer<Schema> | undefined {
  try {
    return schema.safeParse(parse(text)).data;
  } catch {
    return undefined;
  }
}
