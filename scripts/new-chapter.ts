/** Creates the file of a new chapter: `npm run new:chapter -- 2026 skove [--title "Skove og enge"]`. */
import { demand, readYear, runCommand } from '../src/cli/run-command.ts';
import { writeNew } from '../src/cli/write-new.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';
import { planChapter, requireSlug } from '../src/scaffold/plan-chapter.ts';

const usage = 'npm run new:chapter -- 2026 skove --title "Skove og enge"';

await runCommand({ usage, texts: ['title'] }, async ({ positionals: [text, name], values }) => {
  const year = readYear(text, usage);
  const slug = requireSlug(demand(name, 'Kapitlets navn i adressen', usage));
  const sources = await loadSources(contentRoot);
  const file = planChapter(sources, year, slug, values['title']);
  await writeNew(contentRoot, sources.folder, [file]);
  return `Kapitlet ligger i ${sources.folder}/${file.path}. Kør \`npm run check\`: den viser, hvad der skal skrives.`;
});
