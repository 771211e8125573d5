/**
 * Takes the tables of a spreadsheet into an edition's accounts, after showing how it was read:
 * `npm run import:accounts -- regnskab.xlsx 2026 [--replace] [--new] [--yes]`.
 */
import { confirm } from '../src/cli/confirm.ts';
import { readInput } from '../src/cli/read-input.ts';
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { IMPORT_ACCOUNTS } from '../src/cli/usage.ts';
import { writeChanges } from '../src/cli/write-changes.ts';
import { importAccounts, listChanges } from '../src/imports/accounts/import-accounts.ts';
import { reportAccounts } from '../src/imports/accounts/report-accounts.ts';
import { showReading } from '../src/imports/accounts/show-reading.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';

await runCommand(IMPORT_ACCOUNTS, async ({ words: [name = '', text = ''], flags }) => {
  const bytes = await readInput(name);
  const year = readYear(text, IMPORT_ACCOUNTS);
  const sources = await loadSources(contentRoot);
  const options = { replace: flags.has('replace'), isNewAllowed: flags.has('new') };
  const imported = await importAccounts(sources, bytes, name, year, options);
  console.log(showReading(imported, sources.folder));
  const changes = listChanges(imported);
  if (changes.length === 0) return 'Intet er skrevet.';
  if (!(await confirm('Er det rigtigt læst, og skal det skrives?', flags.has('yes')))) return 'Intet er skrevet.';
  await writeChanges(contentRoot, sources.folder, changes);
  return reportAccounts(contentRoot, year, imported);
});
