import { replaceFile } from '../../files/replace-file.ts';

/**
 * Writes what an editor has written, whole or not at all; it has survived a power cut when this returns.
 *
 * @param requireStill is called when all is ready; the file stays as it is when it throws
 */
export function writeWhole(file: string, bytes: Uint8Array, requireStill?: () => Promise<void>): Promise<void> {
  return replaceFile(file, bytes, { isSynced: true, ...(requireStill && { requireStill }) });
}
