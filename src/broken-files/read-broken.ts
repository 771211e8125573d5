/** Looks at single files of the content folder as Kontrol does, while the preview runs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../kontrol/finding.ts';
import { findUnreadable } from '../kontrol/form-findings.ts';
import { danish } from '../sources/dictionary.ts';
import { showPath } from '../sources/from-disk.ts';
import { parseSource } from '../sources/parse-source.ts';
import { classify } from '../sources/source-kinds.ts';

/**
 * Why a file of the content folder cannot be compiled.
 *
 * @param path below the content folder
 * @returns nothing when it can be, or when it is not one of the report's files
 */
export async function readBroken(root: string, path: string): Promise<Finding[]> {
  const what = classify(path);
  const bytes = await readFile(join(root, path)).catch(() => undefined);
  if (!what || !bytes) return [];
  const folder = showPath(root);
  const { source, faults } = parseSource(path, `${folder}/${path}`, what, bytes);
  if (faults.length === 0) return [];
  return findUnreadable({ folder, files: [source], others: [], faults, dictionary: danish });
}
