/** Lays the programme of a conference to be written: `npm run new:programme -- 2026-03-19 [2]`. */
import { runCommand } from '../src/cli/run-command.ts';
import { NEW_PROGRAMME } from '../src/cli/usage.ts';
import { writeNew } from '../src/cli/write-new.ts';
import { NEXT_STEPS } from '../src/scaffold/next-steps.ts';
import { planProgramme } from '../src/scaffold/new-programme.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { showPath } from '../src/sources/from-disk.ts';

await runCommand(NEW_PROGRAMME, async ({ words: [first = '', count] }) => {
  const files = planProgramme(first, count);
  const folder = showPath(contentRoot);
  await writeNew(contentRoot, folder, files);
  return `Programmet ligger i ${folder}/${files[0]!.path.replace(/[^/]*$/, '')}\n${NEXT_STEPS}`;
});
