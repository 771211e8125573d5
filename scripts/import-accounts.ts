/** Takes the tables of a spreadsheet into an edition's accounts: `npm run import:accounts -- regnskab.xlsx 2026 [--replace]`. */
import { readInput } from '../src/cli/read-input.ts';
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { IMPORT_ACCOUNTS } from '../src/cli/usage.ts';
import { importAccounts } from '../src/imports/accounts/import-accounts.ts';
import { reportAccounts, writeAccounts } from '../src/imports/accounts/write-accounts.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';

await runCommand(IMPORT_ACCOUNTS, async ({ words: [name = '', text = ''], flags }) => {
  const bytes = await readInput(name);
  const year = readYear(text, IMPORT_ACCOUNTS);
  const sources = await loadSources(contentRoot);
  const imported = await importAccounts(sources, bytes, name, year, { replace: flags.has('replace') });
  await writeAccounts(contentRoot, sources.folder, imported);
  return reportAccounts(contentRoot, year, imported);
});
