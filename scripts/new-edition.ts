/** Creates next year's edition from the structure of the newest one: `npm run new:edition -- 2026`. */
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { NEW_EDITION } from '../src/cli/usage.ts';
import { writeNew } from '../src/cli/write-new.ts';
import { NEXT_STEPS } from '../src/scaffold/next-steps.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';
import { findOrganisation, planEdition } from '../src/scaffold/plan-edition.ts';

await runCommand(NEW_EDITION, async ({ words: [text = ''] }) => {
  const year = readYear(text, NEW_EDITION);
  const sources = await loadSources(contentRoot);
  const files = planEdition(sources, year);
  await writeNew(contentRoot, sources.folder, files);
  const { seats } = findOrganisation(sources, year - 1);
  const origin = seats === year - 1 ? '' : ` Organisationen er ført over fra ${seats}, den nyeste udgave med navne.`;
  return `Udgaven ${year} ligger i ${sources.folder}/${year}/ som udkast, ${files.length} filer.${origin}\n${NEXT_STEPS}`;
});
