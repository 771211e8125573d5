import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { contentRoot } from './content-root.ts';
import { parseSource } from './parse-source.ts';
import type { Source } from './sources.ts';

const NAME = 'municipalities.yaml';

/** Names of all municipalities, in the order of the file; none where there is no such file. Kontrol tells its mistakes. */
export async function readMunicipalities(): Promise<string[]> {
  const bytes = await readFile(join(contentRoot, NAME)).catch(() => undefined);
  if (!bytes) return [];
  const location = { kind: 'municipalities' as const, slug: 'municipalities', year: undefined };
  const { source } = parseSource(NAME, NAME, location, bytes);
  return (source as Source<'municipalities'>).data ?? [];
}
