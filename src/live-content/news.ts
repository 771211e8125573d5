import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';

/**
 * Tells whether a file has become another one since it was last asked about: of one save several may tell, and some systems
 * tell of one that only was touched.
 */
export function createNews(): (file: string) => Promise<boolean> {
  const known = new Map<string, string | undefined>();
  return async (file) => {
    const bytes = await readFile(file).catch(() => undefined);
    const digest = bytes && createHash('sha256').update(bytes).digest('base64');
    const isNew = !known.has(file) || known.get(file) !== digest;
    known.set(file, digest);
    return isNew;
  };
}
