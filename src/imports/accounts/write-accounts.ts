import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { formatFindings } from '../../kontrol/format.ts';
import { runRules } from '../../kontrol/run.ts';
import { writeNew } from '../../cli/write-new.ts';
import { loadSources } from '../../sources/from-disk.ts';
import type { ImportedAccounts } from './import-accounts.ts';

/** Writes the tables: new ones only where there is no file yet. */
export async function writeAccounts(root: string, folder: string, { tables }: ImportedAccounts): Promise<void> {
  await writeNew(
    root,
    folder,
    tables.filter(({ isNew }) => isNew).map(({ path, text }) => ({ path, content: text })),
  );
  for (const { path, text } of tables.filter(({ isNew }) => !isNew)) await writeFile(join(root, path), text);
}

/** What was imported, and what Kontrol says about the accounts of the edition. */
export async function reportAccounts(
  root: string,
  year: number,
  { tables, remarks }: ImportedAccounts,
): Promise<string> {
  const sources = await loadSources(root);
  const isSection = (file: string) => file.startsWith(`${sources.folder}/${year}/accounts/`);
  const files = sources.files.filter(({ file }) => isSection(file)).length;
  return [
    ...tables.map(
      ({ path, isNew, sheet }) =>
        `Arket »${sheet}« er ${isNew ? 'blevet til' : 'ført ind i'} ${sources.folder}/${path}.`,
    ),
    ...remarks.map((remark) => `- ${remark}`),
    '',
    formatFindings(
      (await runRules(sources)).filter(({ file }) => isSection(file)),
      files,
    ),
  ].join('\n');
}
