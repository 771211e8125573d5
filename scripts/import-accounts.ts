/** Takes the tables of a spreadsheet into an edition's accounts: `npm run import:accounts -- regnskab.xlsx 2026 [--replace]`. */
import { readInput } from '../src/cli/read-input.ts';
import { demand, readYear, runCommand } from '../src/cli/run-command.ts';
import { importAccounts } from '../src/imports/accounts/import-accounts.ts';
import { reportAccounts, writeAccounts } from '../src/imports/accounts/write-accounts.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';

const usage = 'npm run import:accounts -- regnskab.xlsx 2026';

await runCommand({ usage, flags: ['replace'] }, async ({ positionals: [file, text], flags }) => {
  const name = demand(file, 'Regnearket', usage);
  const bytes = await readInput(name);
  const year = readYear(text, usage);
  const sources = await loadSources(contentRoot);
  const imported = await importAccounts(sources, bytes, name, year, { replace: flags.has('replace') });
  await writeAccounts(contentRoot, sources.folder, imported);
  return reportAccounts(contentRoot, year, imported);
});
