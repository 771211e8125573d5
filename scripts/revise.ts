/**
 * Records a revision of a published edition: `npm run revise -- 2024 "hvad er ændret" [--date 2026-11-21]`.
 *
 * Builds the site with the new revision in place, so that the record states the pages of what readers get. If that
 * fails, the record is as before.
 */
import { parseArgs } from 'node:util';
import { contentRoot } from '../src/sources/content-root.ts';
import { recordRevision } from './record-revision.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { date: { type: 'string' } } });
const [year, note] = positionals;
const date = values.date ?? new Date().toLocaleDateString('sv-SE', { timeZone: 'Europe/Copenhagen' });

if (!/^\d{4}$/.test(year ?? '') || !note?.trim() || !/^\d{4}-\d{2}-\d{2}$/.test(date)) {
  console.error(
    'Skriv udgavens år og en sætning om, hvad der er ændret: npm run revise -- 2024 "Rettet en slåfejl i Social."',
  );
  process.exit(2);
}
try {
  console.log(await recordRevision(contentRoot, Number(year), note.trim(), date));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
