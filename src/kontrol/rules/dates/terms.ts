import type { Source, Sources } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { listAccounts } from '../../accounts.ts';
import { listDates } from '../../dates.ts';
import type { TextDate } from '../../dates.ts';
import { body, table } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Periods of accounts and of office: a whole year, and a term that the edition's year lies in and that is as long as others. */
export const terms: Rule = {
  id: 'periode',
  reason:
    'En periode, der er kopieret eller tastet forkert, får et helt regnskab eller et helt udvalg til at gælde en anden tid.',
  examples: {
    fails: {
      '2030/organisation/udvalget.mdx': body([], { term: '2024–2028' }),
      '2030/accounts/resultat.mdx': table([{ id: 'a', amounts: [1, 2] }], { period: '1. januar – 30. november' }),
    },
    passes: {
      '2030/organisation/udvalget.mdx': body([], { term: '2028–2032' }),
      '2030/accounts/resultat.mdx': table([{ id: 'a', amounts: [1, 2] }], { period: '1. januar – 31. december' }),
    },
  },
  subjects: (sources) => [...listSources(sources, 'body'), ...listAccounts(sources, 'table')],
  check: (sources) => [...checkPeriods(sources), ...checkTerms(sources)],
};

function checkPeriods(sources: Sources): Problem[] {
  const tables = listAccounts(sources, 'table');
  return tables.flatMap(({ source, data: { period } }) => {
    const wrong = judgePeriod(sources, source, period);
    return wrong
      ? [warning(source.file, source.fields.placeOf(['period']), `Perioden »${period}« ${wrong}`, 'dagene i `period`.')]
      : [];
  });
}

function judgePeriod(sources: Sources, source: Source, period: string): string | undefined {
  const [first, last] = listDates(period);
  if (first && last) return isWholeYear(first, last) ? undefined : 'er ikke et helt år.';
  // What a balance is made up on is the last day of the year's accounts.
  const ends = listAccounts(sources, 'table', source.year).flatMap(({ data }) => {
    const [begin, end] = listDates(data.period);
    return begin && end && isWholeYear(begin, end) ? [end] : [];
  });
  const [end] = ends;
  if (!first || !end || (end.month === first.month && end.day === first.day)) return undefined;
  return `er ikke den dag, regnskabets periode slutter, ${end.text}.`;
}

/** Whether the day after the last one is the first one again. The year is any that is no leap year. */
function isWholeYear(first: TextDate, last: TextDate): boolean {
  const after = new Date(Date.UTC(2023, last.month - 1, last.day + 1));
  return after.getUTCMonth() + 1 === first.month && after.getUTCDate() === first.day;
}

interface Term {
  source: Source<'body'>;
  from: number;
  to: number;
}

function listTerms(sources: Sources): Term[] {
  return listSources(sources, 'body').flatMap((source) => {
    const [, from, to] = /^((?:19|20)\d{2})\s?[–-]\s?((?:19|20)\d{2})$/.exec(source.data?.term ?? '') ?? [];
    return from ? [{ source, from: Number(from), to: Number(to) }] : [];
  });
}

/** Years that people are elected for in Danish local government, when nothing else says so. */
const USUAL = 4;

function checkTerms(sources: Sources): Problem[] {
  const all = listTerms(sources);
  return all.flatMap((term) => {
    const wrong = judgeTerm(term, all);
    const { file, fields } = term.source;
    return wrong
      ? [warning(file, fields.placeOf(['term']), `Perioden ${term.from}–${term.to} ${wrong}`, 'årstallene i `term`.')]
      : [];
  });
}

function judgeTerm({ source, from, to }: Term, all: readonly Term[]): string | undefined {
  const year = source.year ?? from;
  if (to <= from) return 'slutter, før den begynder.';
  if (year < from || year > to) return `rummer ikke udgavens år, ${year}.`;
  const lengths = all.filter((other) => other.source !== source).map((other) => other.to - other.from);
  const isAlone = !lengths.includes(to - from) && to - from !== USUAL;
  if (isAlone && to - from > 2 * USUAL) return `er på ${to - from} år.`;
  if (isAlone && lengths.length > 0) return `er på ${to - from} år; andre perioder er på ${lengths[0]}.`;
  const twin = all.find((other) => other.source.slug === source.slug && other.source !== source);
  const isCut = twin && twin.from !== from && twin.from < to && from < twin.to;
  return isCut ? `overlapper ${twin.from}–${twin.to} i ${twin.source.file}.` : undefined;
}
