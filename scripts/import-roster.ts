/**
 * Takes boards and committees from a spreadsheet into an edition's organisation, after showing how it was read:
 * `npm run import:roster -- udvalg.xlsx 2026 [--yes]`.
 */
import { confirm } from '../src/cli/confirm.ts';
import { readInput } from '../src/cli/read-input.ts';
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { IMPORT_ROSTER } from '../src/cli/usage.ts';
import { writeChanges } from '../src/cli/write-changes.ts';
import { importRoster } from '../src/imports/roster/import-roster.ts';
import { reportRoster } from '../src/imports/roster/report-roster.ts';
import { showRoster } from '../src/imports/roster/show-roster.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';

await runCommand(IMPORT_ROSTER, async ({ words: [name = '', text = ''], flags }) => {
  const bytes = await readInput(name);
  const year = readYear(text, IMPORT_ROSTER);
  const sources = await loadSources(contentRoot);
  const imported = await importRoster(sources, bytes, name, year);
  console.log(showRoster(sources, imported));
  if (imported.changes.length === 0) return 'Intet er skrevet.';
  if (!(await confirm('Er det rigtigt læst, og skal det skrives?', flags.has('yes')))) return 'Intet er skrevet.';
  await writeChanges(contentRoot, sources.folder, imported.changes);
  return reportRoster(contentRoot, year, imported);
});
