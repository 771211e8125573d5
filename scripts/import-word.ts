/** Makes a chapter from a Word file: `npm run import:word -- kapitel.docx 2026 skove [--title "Skove og enge"]`. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readInput } from '../src/cli/read-input.ts';
import { readYear, runCommand } from '../src/cli/run-command.ts';
import { IMPORT_WORD } from '../src/cli/usage.ts';
import { writeNew } from '../src/cli/write-new.ts';
import { convertInTime } from '../src/imports/word/convert-in-time.ts';
import { formatImport } from '../src/imports/word/format-report.ts';
import { importChapter } from '../src/imports/word/import-chapter.ts';
import { contentRoot } from '../src/sources/content-root.ts';
import { loadSources } from '../src/sources/from-disk.ts';
import { requireSlug } from '../src/scaffold/plan-chapter.ts';

await runCommand(IMPORT_WORD, async ({ words: [file = '', text = '', name = ''], values }) => {
  const bytes = await readInput(file);
  const year = readYear(text, IMPORT_WORD);
  const slug = requireSlug(name);
  const sources = await loadSources(contentRoot);
  const order = { bytes, name: file, year, slug, title: values['title'] };
  const imported = await importChapter(sources, order, convertInTime);
  const { chapter, pictures, isFilledIn } = imported;
  await writeNew(contentRoot, sources.folder, isFilledIn ? pictures : [chapter, ...pictures]);
  if (isFilledIn) await writeFile(join(contentRoot, chapter.path), chapter.content);
  return formatImport(imported, sources.folder);
});
