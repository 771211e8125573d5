/** Looks at single files of the content folder as Kontrol does, while the preview runs. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Finding } from '../kontrol/finding.ts';
import { findFormMistakes } from '../kontrol/form-findings.ts';
import { bodyOf } from '../scaffold/body-of.ts';
import { danish } from '../sources/dictionary.ts';
import { showPath } from '../sources/from-disk.ts';
import { parseSource } from '../sources/parse-source.ts';
import { classify } from '../sources/source-kinds.ts';

/** A text with a mistake in its form. */
export interface BrokenText {
  findings: Finding[];
  /** What can be compiled of it: all below its fields, where only they are refused; else nothing. */
  body: string;
}

/**
 * Why a file of the content folder cannot be shown as it is.
 *
 * @param path below the content folder
 * @returns nothing when it can be, or when it is not one of the report's files
 */
export async function readBroken(root: string, path: string): Promise<BrokenText | undefined> {
  const what = classify(path);
  const bytes = await readFile(join(root, path)).catch(() => undefined);
  if (!what || !bytes) return undefined;
  const folder = showPath(root);
  const { source, faults } = parseSource(path, `${folder}/${path}`, what, bytes);
  if (faults.length === 0 && source.issues.length === 0) return undefined;
  const findings = await findFormMistakes({ folder, files: [source], others: [], faults, dictionary: danish });
  return { findings, body: faults.length === 0 ? bodyOf(source) : '' };
}
