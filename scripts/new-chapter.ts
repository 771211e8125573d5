/** Lays a chapter to be written: `npm run new:chapter -- 2026 skove [--title "Skove og enge"]`. */
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { NEW_CHAPTER } from '../src/cli/usage.ts';
import { writeNew } from '../src/cli/write-new.ts';
import { NEXT_STEPS } from '../src/scaffold/next-steps.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';
import { planChapter, requireSlug } from '../src/scaffold/plan-chapter.ts';

await runCommand(NEW_CHAPTER, async ({ words: [text = '', name = ''], values }) => {
  const year = readYear(text, NEW_CHAPTER);
  const slug = requireSlug(name);
  const sources = await loadSources(contentRoot);
  const file = planChapter(sources, year, slug, values['title']);
  await writeNew(contentRoot, sources.folder, [file]);
  return `Kapitlet ligger i ${sources.folder}/${file.path}.\n${NEXT_STEPS}`;
});
