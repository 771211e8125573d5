/**
 * Records a revision of a published edition, or of several that changed together:
 * `npm run revise -- 2024,2025 "hvad er ændret" [--date 2026-11-21]`.
 *
 * Builds the site with the new revision in place, so that the record states the pages of what readers get. If that
 * fails, the record is as before.
 */
import { CommandError } from '../src/cli/command-error.ts';
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { REVISE } from '../src/cli/usage.ts';
import { daySchema } from '../src/schemas/common.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { recordRevision } from '../src/build/record-revision.ts';

await runCommand(REVISE, async ({ words: [year = '', note = ''], values }) => {
  const today = new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });
  const date = requireDay(values['date'] ?? today);
  // Editions that changed together are recorded together: `2024,2025`.
  const years = [...new Set(year.split(',').map((item) => readYear(item.trim(), REVISE)))].sort();
  return recordRevision(contentRoot, years, note.trim(), date);
});

/** @throws CommandError when the text is no day of the calendar */
function requireDay(text: string): string {
  if (daySchema.safeParse(text).success) return text;
  throw new CommandError(`»${text}« er ikke en dag.`, 'skriv den som 2026-11-21: år, måned og dag.');
}
