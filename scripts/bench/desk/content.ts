import { cp, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runProcess } from '../measure/run-process.ts';
import { makeWriter } from '../sample/prose.ts';
import type { Writer } from '../sample/prose.ts';
import { makeRandom } from '../sample/random.ts';

/** The project's folder. */
export const PROJECT = fileURLToPath(new URL('../../..', import.meta.url));

/** The chapter that is written in: below the content folder, and its pages. */
export interface MeasuredChapter {
  file: string;
  web: string;
  print: string;
}

/** Words in the chapter's first paragraph, behind which is written. */
export const PLACE = 'Her skrives der videre';

/** About 5,000 words. */
const SECTIONS = 12;
const PARAGRAPHS = 7;
const SENTENCES = 4;

const NEW_EDITION_LIMIT_MS = 60_000;

/**
 * Copies the project's own content and begins the next edition in it, with one long chapter.
 *
 * @throws Error when the edition cannot be made
 */
export async function writeContent(root: string): Promise<MeasuredChapter> {
  await cp(join(PROJECT, 'content'), root, { recursive: true });
  const years = (await readdir(root)).filter((name) => /^\d{4}$/.test(name)).map(Number);
  const year = Math.max(...years) + 1;
  const { failure, log } = await runProcess(
    {
      file: process.execPath,
      args: ['scripts/new-edition.ts', String(year)],
      env: { CONTENT_ROOT: root },
      folder: PROJECT,
    },
    NEW_EDITION_LIMIT_MS,
  );
  if (failure) throw new Error(`The edition ${year} could not be begun: ${failure}\n${log}`);
  const file = `${year}/chapters/langt.mdx`;
  await writeFile(join(root, file), makeChapter());
  return { file, web: `/${year}/langt/`, print: `/${year}/print/?kapitel=langt` };
}

function makeChapter(): string {
  const writer = makeWriter(makeRandom(1));
  const sections = Array.from({ length: SECTIONS }, (_, index) => section(writer, index));
  return `---
title: Langt
headline: Et langt kapitel
lead: Kapitlet er langt.
summary: Et langt kapitel
order: 5
---

${PLACE}

${sections.join('\n\n')}
`;
}

function section(writer: Writer, index: number): string {
  const paragraphs = Array.from({ length: PARAGRAPHS }, () => writer.text(SENTENCES));
  return [`## Om ${writer.topic()} (${index + 1})`, ...paragraphs].join('\n\n');
}
