import type { Finding } from '../../kontrol/finding.ts';
import type { Sources } from '../../sources/sources.ts';
import type { DeskFinding } from '../contract.ts';
import { nameFields } from './name-fields.ts';
import { nameFiles } from './name-files.ts';
import { toDeskText } from './text-form.ts';

/**
 * A finding as the desk shows it: its file below the content folder, and what a button puts in place of what stands there.
 * A place is that of the text as it was parsed, which may have been put together of pieces; where the words are not exactly
 * there, there is no button.
 */
export function toDeskFinding(sources: Sources, { mend, ...told }: Finding): DeskFinding {
  const { folder, files } = sources;
  const { file, line, column = 1 } = told;
  const path = file.startsWith(`${folder}/`) ? file.slice(folder.length + 1) : file;
  const named = nameFields(sources, path, told);
  const [what, fix] = [named.what, named.fix].map((sentence) => nameFiles(sources, path, sentence)) as [string, string];
  const finding = { ...told, what, fix };
  if (!mend) return { ...finding, file: path };
  const text = toDeskText(files.find((source) => source.file === file)?.text ?? '');
  const from = startOf(text, line) + column - 1;
  const isThere = text.startsWith(mend.of, from) && isSafe(mend, isBody(text, path, from));
  return { ...finding, file: path, ...(isThere && { mend: toChange(from, mend) }) };
}

/** Signs that a mend may not bring in where MDX, or YAML, would read them as its own. */
const SIGNS = { body: /["'{}]/g, fields: /["'{}[\]:#&*!|>%@`\\]/g };

/** Whether a mend leaves the form of the file as it is: it may stand in a tag's attribute or in a field. */
function isSafe({ of, write }: NonNullable<Finding['mend']>, isInBody: boolean): boolean {
  if (!isInBody && /['"]/.test(of)) return false;
  const brought = write.match(isInBody ? SIGNS.body : SIGNS.fields) ?? [];
  return brought.every((sign) => write.split(sign).length <= of.split(sign).length);
}

/** What is only added is put in where it is to stand: all before it stays as it is. */
function toChange(from: number, { of, write }: NonNullable<Finding['mend']>): NonNullable<DeskFinding['mend']> {
  const to = from + of.length;
  const place = { to, foundFrom: from };
  return write.startsWith(of) ? { ...place, from: to, text: write.slice(of.length) } : { ...place, from, text: write };
}

/** Whether a place is in an MDX text. In YAML a quotation mark may be one of YAML's own, or half of an escape. */
function isBody(text: string, path: string, offset: number): boolean {
  return path.endsWith('.mdx') && offset > text.indexOf('\n---', 3);
}

/** Offset of a line, counted from 1. */
function startOf(text: string, line: number): number {
  let start = 0;
  for (let at = 1; at < line; at += 1) start = text.indexOf('\n', start) + 1;
  return start;
}
