/** Files in Kontrol's sentences, as editors know them at the desk: »Personer« for `content/people.yaml`. */
import type { Sources } from '../../sources/sources.ts';
import { titleOf } from './file-titles.ts';

/** A path to a text, with the line in it; between backticks too. */
const PATH = /`?((?:[\p{L}\p{N}_-]+\/)*[\p{L}\p{N}_-]+\.(?:mdx|yaml))(?::(\d+))?`?/gu;

/** Where a terminal sends the editor to read on. The desk's form has all the fields. */
const HANDBOOK = / ?Alle felter: content\/README\.md#\S+/g;

/**
 * Puts the title of each file in place of its path, with its edition where that is another one. A path that is none of the content
 * stays as it is.
 *
 * @param own path below the content folder of the file that the sentence is about
 */
export function nameFiles(sources: Sources, own: string, sentence: string): string {
  return sentence.replaceAll(HANDBOOK, '').replaceAll(PATH, (found: string, path: string, line: string | undefined) => {
    const known = findFile(sources, own, path);
    if (!known) return found;
    const year = yearOf(known);
    const edition = year && year !== yearOf(own) ? ` ${year}` : '';
    return `»${titleOf(sources, known)}«${edition}${line ? `, linje ${line}` : ''}`;
  });
}

/** The files of the content that a sentence names, as paths below the content folder. */
export function listFilesNamed(sources: Sources, own: string, sentence: string): string[] {
  return [...sentence.matchAll(PATH)].flatMap(([, path = '']) => findFile(sources, own, path) ?? []);
}

/** Kontrol writes a path from where the editor stands, from the content folder, or from the edition. */
function findFile({ folder, files }: Sources, own: string, path: string): string | undefined {
  const below = path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
  return [below, `${yearOf(own)}/${below}`].find((each) => files.some((file) => file.path === each));
}

function yearOf(path: string): string {
  return /^\d{4}(?=\/)/.exec(path)?.[0] ?? '';
}
