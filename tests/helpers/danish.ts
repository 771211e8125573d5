/** Correct Danish beside the real content: whatever Kontrol finds in it is a false alarm. */
import { fileURLToPath } from 'node:url';
import { listBlocks, listProseSources } from '../../src/kontrol/blocks.ts';
import type { Finding } from '../../src/kontrol/finding.ts';
import { runRules } from '../../src/kontrol/run.ts';
import { loadSources } from '../../src/sources/from-disk.ts';
import type { Sources } from '../../src/sources/sources.ts';

const load = (relative: string) => loadSources(fileURLToPath(new URL(relative, import.meta.url)), 'content');

/** The findings that the texts of `tests/fixtures/danish` cause, and how many words they have. */
export async function readDanish(): Promise<{ alarms: Finding[]; words: number }> {
  const danish = await load('../fixtures/danish');
  const years = new Set(danish.files.map(({ year }) => year));
  const content = withoutYears(await load('../../content'), years);
  const known = new Set((await runRules(content)).map(keyOf));
  const both: Sources = { ...content, files: [...content.files, ...danish.files], faults: danish.faults };
  const alarms = (await runRules(both)).filter((finding) => !known.has(keyOf(finding)));
  return { alarms, words: countWords(danish) };
}

/** The content without the editions whose place the texts take. */
function withoutYears(content: Sources, years: Set<number | undefined>): Sources {
  return { ...content, files: content.files.filter(({ year }) => year === undefined || !years.has(year)) };
}

function keyOf({ file, line, what }: Finding): string {
  return `${file}:${line} ${what}`;
}

function countWords(sources: Sources): number {
  const texts = listProseSources(sources).flatMap(listBlocks);
  return texts.reduce((count, { text }) => count + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
}
