/** Reviewed exceptions: which findings they take away. The rule `undtagelse` judges the exceptions themselves. */
import type { Sources } from '../sources/sources.ts';
import type { Exception } from '../schemas/exception.ts';
import type { Finding } from './finding.ts';
import { listSources } from '../sources/select.ts';

/** Rules that allow no exception: their findings break the build, or the promise of a frozen edition. */
const FIRM = /^(?:fil-laesbar|yaml-form|mdx-form|mdx-kode|maerke-.*|.*-skema|udgave-frosset|undtagelse)$/;

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

/** Findings that an exception takes away: those of its rule, in its file, on lines that hold its text. */
export function listExcused(
  sources: Sources,
  { exception, target }: PlacedException,
  findings: readonly Finding[],
): Finding[] {
  if (isFirm(exception.rule)) return [];
  const lines = sources.files.find(({ file }) => file === target)?.text.split('\n') ?? [];
  return findings.filter(
    ({ rule, file, line }) => rule === exception.rule && file === target && lines[line - 1]?.includes(exception.text),
  );
}
