import { createHash } from 'node:crypto';
import { join, resolve } from 'node:path';

const PROJECT = resolve(import.meta.dirname, '..', '..', '..');

/** Folder in which the desk keeps what is nobody's content: texts that are not saved yet, begun revisions, its token. */
export function ownFolder(root: string): string {
  // Another content folder is another desk.
  const name = createHash('sha256').update(resolve(root)).digest('hex').slice(0, 12);
  return join(PROJECT, 'node_modules', '.cache', 'desk', name);
}
