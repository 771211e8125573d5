/** Lays a letter to be written: `npm run new:letter -- 2026 stormoede [--title "Indbydelse til stormøde"]`. */
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { NEW_LETTER } from '../src/cli/usage.ts';
import { writeNew } from '../src/cli/write-new.ts';
import { planLetter } from '../src/scaffold/new-letter.ts';
import { NEXT_STEPS } from '../src/scaffold/next-steps.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';

await runCommand(NEW_LETTER, async ({ words: [text = '', name = ''], values }) => {
  const year = readYear(text, NEW_LETTER);
  const sources = await loadSources(contentRoot);
  const file = planLetter(sources, year, name, values['title']);
  await writeNew(contentRoot, sources.folder, [file]);
  return `Brevet ligger i ${sources.folder}/${file.path}.\n${NEXT_STEPS}`;
});
