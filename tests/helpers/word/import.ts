import { formatImport } from '../../../src/imports/word/format-report.ts';
import { importChapter } from '../../../src/imports/word/import-chapter.ts';
import type { ImportedChapter } from '../../../src/imports/word/import-chapter.ts';
import { loadTiny } from '../edition.ts';
import type { Overlay } from '../edition.ts';
import { makeDocx } from './docx.ts';
import type { DocxParts } from './docx.ts';

/** What became of a Word file, as the tests ask for it. */
export interface Import extends ImportedChapter {
  /** The chapter's file, with its fields. */
  text: string;
  /** The chapter's text, without its fields. */
  body: string;
  /** What the command prints. */
  report: string;
}

/** Imports a Word file into the tiny edition, without touching the disk. */
export async function importDocx(
  parts: DocxParts | Uint8Array,
  slug = 'skove',
  overlay: Overlay = {},
): Promise<Import> {
  const bytes = parts instanceof Uint8Array ? parts : await makeDocx(parts);
  const imported = await importChapter(await loadTiny(overlay), { bytes, name: 'kapitel.docx', year: 2030, slug });
  const text = String(imported.chapter.content);
  const body = text.replace(/^---[\s\S]*?\n---\n\n?/, '').trim();
  return { ...imported, text, body, report: formatImport(imported, 'content') };
}
