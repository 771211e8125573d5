/** Reviewed exceptions: which findings they take away. The rule `undtagelse` judges the exceptions themselves. */
import type { Sources } from '../sources/sources.ts';
import type { Exception } from '../schemas/exception.ts';
import type { Finding } from './finding.ts';
import { listSources } from '../sources/select.ts';

/** Rules that allow no exception: their findings break the build, or the promise of a frozen edition. */
const FIRM =
  /^(?:fil-laesbar|yaml-form|mdx-form|mdx-kode|maerke-.*|medie-type|laengde|.*-skema|udgave-frosset|undtagelse)$/;

/** An exception, with the path of its file as findings give it. */
export interface PlacedException {
  exception: Exception;
  /** Position in its list. */
  index: number;
  /** The list that it stands in. */
  list: string;
  /** File that it is about. */
  target: string;
}

/** All exceptions of all editions. */
export function listExceptions(sources: Sources): PlacedException[] {
  return listSources(sources, 'exceptions').flatMap(({ file, data, year }) =>
    (data ?? []).map((exception, index) => ({
      exception,
      index,
      list: file,
      target: `${sources.folder}/${year}/${exception.file}`,
    })),
  );
}

/** Whether an exception may be made from a rule at all. */
export function isFirm(rule: string): boolean {
  return FIRM.test(rule);
}

/**
 * Findings that an exception takes away: those of its rule, in its file, that are about its text. A finding beside it on
 * the same line stands.
 */
export function listExcused(
  sources: Sources,
  { exception, target }: PlacedException,
  findings: readonly Finding[],
): Finding[] {
  if (isFirm(exception.rule)) return [];
  const lines = sources.files.find(({ file }) => file === target)?.text.split('\n') ?? [];
  return findings.filter(
    (finding) =>
      finding.rule === exception.rule &&
      finding.file === target &&
      covers(lines[finding.line - 1] ?? '', exception.text, finding),
  );
}

/** Whether the text of an exception holds the place of a finding, or the words that the finding is about. */
function covers(line: string, text: string, { column = 1, what }: Finding): boolean {
  const places = listPlaces(line, text);
  if (places.length === 0) return false;
  // A sign before or after the words is theirs: the bracket of a link, a full stop too many.
  if (places.some((start) => column - 1 >= start - 1 && column - 1 <= start + text.length)) return true;
  const words = [...what.matchAll(/»([^«]+)«|`([^`]+)`/g)].map(([, said, code]) =>
    (said ?? code)!.replace(/^…|…$/g, ''),
  );
  if (words.length > 0) return words.some((word) => holdsWords(text, word) || holdsWords(word, text));
  // What names no words and begins where the line does is about the whole of it: a paragraph, a field.
  return line.slice(0, column - 1).trim() === '';
}

/** Whether a text holds another one as whole words: `25 mio. kr.` does not hold `5 mio. kr.`. */
function holdsWords(text: string, words: string): boolean {
  return listPlaces(text, words).some(
    (start) =>
      !/[\p{sc=Latn}\d][.,]?$/u.test(text.slice(0, start)) &&
      !/^[\p{sc=Latn}\d]/u.test(text.slice(start + words.length)),
  );
}

/** Where a text stands in a line, from 0. */
function listPlaces(line: string, text: string): number[] {
  const places: number[] = [];
  for (let at = line.indexOf(text); at !== -1; at = line.indexOf(text, at + 1)) places.push(at);
  return places;
}
