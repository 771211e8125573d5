import { createHash } from 'node:crypto';
import { join } from 'node:path';

/**
 * Where the desk keeps something about a file of the content.
 *
 * @param folder the desk's own
 * @param shelf what is kept: `unsaved`
 * @param path below the content folder
 */
export function placeInOwn(folder: string, shelf: string, path: string): string {
  return join(folder, shelf, `${createHash('sha256').update(path).digest('hex')}.json`);
}
