/** Office files read into content, with the imports of the commands. Nothing is written here. */
import { importAccounts, listChanges } from '../../imports/accounts/import-accounts.ts';
import { showReading } from '../../imports/accounts/show-reading.ts';
import { importRoster } from '../../imports/roster/import-roster.ts';
import { showRoster } from '../../imports/roster/show-roster.ts';
import { convertInTime } from '../../imports/word/convert-in-time.ts';
import { describeReading } from '../../imports/word/format-report.ts';
import { importChapter } from '../../imports/word/import-chapter.ts';
import { requireSlug } from '../../scaffold/plan-chapter.ts';
import type { Sources } from '../../sources/sources.ts';

/** An Office file, and where it is to go. */
export type ImportOrder = { bytes: Uint8Array; name: string; year: number } & (
  | { kind: 'word'; slug: string; title?: string | undefined }
  /** `replace` and `isNewAllowed` as the options of the command. */
  | { kind: 'regnskab'; replace: boolean; isNewAllowed: boolean }
  | { kind: 'organ' }
);

/** A file as an import would leave it. */
export interface ImportedFile {
  path: string;
  /** The text that it was made from; none for a new file. */
  before?: string | undefined;
  content: string | Uint8Array;
}

export interface ReadImport {
  /** How the file was read, as the command says it before it asks. */
  report: string;
  files: ImportedFile[];
}

/** @throws CommandError in the import's own words */
export async function readImport(sources: Sources, order: ImportOrder): Promise<ReadImport> {
  const { bytes, name, year } = order;
  switch (order.kind) {
    case 'word':
      return readWord(sources, { ...order, slug: requireSlug(order.slug) });
    case 'regnskab': {
      const imported = await importAccounts(sources, bytes, name, year, order);
      return { report: showReading(imported, sources.folder), files: toFiles(listChanges(imported)) };
    }
    case 'organ': {
      const imported = await importRoster(sources, bytes, name, year);
      return { report: showRoster(sources, imported), files: toFiles(imported.changes) };
    }
  }
}

async function readWord(sources: Sources, order: Extract<ImportOrder, { kind: 'word' }>): Promise<ReadImport> {
  const imported = await importChapter(sources, order, convertInTime);
  const { chapter, pictures, isFilledIn } = imported;
  const before = isFilledIn ? sources.files.find(({ path }) => path === chapter.path)?.text : undefined;
  return {
    report: describeReading(imported, sources.folder).join('\n'),
    files: [{ path: chapter.path, before, content: chapter.content }, ...toFiles(pictures)],
  };
}

function toFiles(
  changes: { path: string; before?: string | undefined; text?: string; content?: string | Uint8Array }[],
): ImportedFile[] {
  return changes.map(({ path, before, text, content }) => ({ path, before, content: text ?? content ?? '' }));
}
