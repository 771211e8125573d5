/** Whether a slip has its finding already, so that a later rule need not tell it again. */
import type { Finding, Problem } from './finding.ts';

/** What a finding names: words between »…«, and numbers with a comma or a stop in them. */
const NAMED = /»([^«]+)«|\d+(?:[.,]\d+)+/gu;

/**
 * Makes a test for problems that name something which an earlier finding at the same line names too.
 *
 * @param found findings of the rules before
 * @param rules ids of the rules that tell such a slip better
 */
export function createTold(found: readonly Finding[], rules: readonly string[]): (problem: Problem) => boolean {
  const byLine = Map.groupBy(
    found.filter(({ rule }) => rules.includes(rule)),
    ({ file, line }) => `${file}:${line}`,
  );
  return (problem) => {
    const { what } = problem;
    const others = listLines(problem)
      .flatMap((place) => byLine.get(place) ?? [])
      .flatMap((other) => listNamed(other.what));
    return others.length > 0 && listNamed(what).some((own) => others.some((other) => isPart(own, other)));
  };
}

/** The line of a problem and those of its file that it names: a slip between two places is told at either. */
export function listLines({ file, line, what }: Pick<Problem, 'file' | 'line' | 'what'>): string[] {
  return [line, ...[...what.matchAll(/ linje (\d+)/gu)].map(([, named]) => named)].map((one) => `${file}:${one}`);
}

/** Numbers with a stop for a comma are the same numbers. */
function listNamed(what: string): string[] {
  return [...what.matchAll(NAMED)].map(({ 0: all, 1: quoted }) =>
    (quoted ?? all)
      .toLowerCase()
      .replace(/\.$/u, '')
      .replaceAll(/(?<=\d)\.(?=\d)/gu, ','),
  );
}

/** Whether the shorter one stands in the longer one as whole words: `ravnkilde` in `anders ravnkildes`. */
function isPart(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const at = long.indexOf(short);
  const after = long.slice(at + short.length).replace(/^s(?!\p{sc=Latn})/u, '');
  return at !== -1 && !/[\p{sc=Latn}\d]$/u.test(long.slice(0, at)) && !/^[\p{sc=Latn}\d]/u.test(after);
}

/** Rules that know the right name; what they tell is no matter of spelling any more. */
export const NAME_RULES: readonly string[] = [
  'navn-i-tekst',
  'efternavn',
  'kommune-navn',
  'parti-navn',
  'organ-navn',
  'organisation-navn',
];

/** Rules that say what is wrong with a number by itself, or with a sum or a table; a number told otherwise elsewhere is less. */
export const NUMBER_RULES: readonly string[] = ['tal-form', 'interval', 'regnestykke', 'tabel-udsagn', 'tabel-tal'];

/** Rules that hold the texts of the accounts against the tables; they know more of an amount than the text beside it. */
export const ACCOUNTS_RULES: readonly string[] = [
  'regnskab-udsagn',
  'regnskab-retning',
  'regnskab-tekst',
  'kontingent-tekst',
];
