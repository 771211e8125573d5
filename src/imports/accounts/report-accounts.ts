import { formatFindings } from '../../kontrol/format.ts';
import { runRules } from '../../kontrol/run.ts';
import { loadSources } from '../../sources/from-disk.ts';
import { listChanges } from './import-accounts.ts';
import type { ImportedAccounts } from './import-accounts.ts';

/** What was written, and what Kontrol says about the accounts of the edition. */
export async function reportAccounts(root: string, year: number, imported: ImportedAccounts): Promise<string> {
  const sources = await loadSources(root);
  const isSection = (file: string) => file.startsWith(`${sources.folder}/${year}/accounts/`);
  const files = sources.files.filter(({ file }) => isSection(file)).length;
  return [
    ...listChanges(imported).map(
      ({ path, before, sheet }) =>
        `Arket »${sheet.name}« er ${before === undefined ? 'blevet til' : 'ført ind i'} ${sources.folder}/${path}.`,
    ),
    '',
    formatFindings(
      (await runRules(sources)).filter(({ file }) => isSection(file)),
      files,
    ),
  ].join('\n');
}
