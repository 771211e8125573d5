import type { Source, Sources } from '../../../sources/sources.ts';
import { findSource } from '../../../sources/select.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import { listDates, listYearsIn, WEEKDAYS } from '../../dates.ts';
import type { TextDate } from '../../dates.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

/** A leap year: a date without a year may be the 29th of February. */
const ANY_YEAR = 2024;

/** Dates that no calendar has, and weekdays that are not those of their dates. */
export const calendar: Rule = {
  id: 'dato-kalender',
  reason: 'En ugedag, der ikke passer til datoen, er som regel sidste års.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter('Stranden åbnede mandag den 14. juni 2030 og lukker den 31. september.'),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter('Stranden åbnede fredag den 14. juni 2030 og lukker den 30. september.'),
    },
  },
  subjects: (sources) =>
    listProseSources(sources)
      .flatMap(listBlocks)
      .flatMap(({ text }) => listDates(text)),
  check: (sources) =>
    listProseSources(sources).flatMap((source) =>
      listBlocks(source).flatMap(({ text, placeOf }) =>
        listDates(text).flatMap((date) => {
          const wrong = judge(date) ?? judgeWeekday(date, listYearsOf(sources, source, text));
          return wrong ? [problem(source.file, placeOf(date.index), wrong, 'datoen eller ugedagen.')] : [];
        }),
      ),
    ),
};

function judge({ text, weekday, day, month, year }: TextDate): string | undefined {
  const date = new Date(Date.UTC(year ?? ANY_YEAR, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || day === 0) return `Datoen »${text}« findes ikke i kalenderen.`;
  const right = WEEKDAYS[date.getUTCDay()];
  if (year === undefined || weekday === undefined || weekday === right) return undefined;
  return `»${text}« er en ${right}.`;
}

/** The years that a date without one can be of: those that its text names, the edition's, and the next until its own day. */
function listYearsOf(sources: Sources, { year, slug }: Source, text: string): number[] {
  const named = listYearsIn(text).map((found) => found.year);
  // Another publication is filed under its year: a letter of 2023 that writes »tirsdag den 11. april« means that year's.
  if (year === undefined) return /^\d{4}\b/.test(slug) ? [...named, Number(slug.slice(0, 4))] : [];
  const today = findSource(sources, 'edition', year)?.data?.date;
  return [...named, year, ...(today?.startsWith(String(year + 1)) ? [year + 1] : [])];
}

/** A weekday before a date without a year, when it fits none of the years that the date can be of. */
function judgeWeekday({ text, weekday, day, month, year }: TextDate, years: readonly number[]): string | undefined {
  if (!weekday || year !== undefined || years.length === 0) return undefined;
  const dayIn = (one: number) => WEEKDAYS[new Date(Date.UTC(one, month - 1, day)).getUTCDay()];
  if (years.some((one) => dayIn(one) === weekday)) return undefined;
  return `»${text}« er en ${dayIn(years[0]!)} i ${years[0]}.`;
}
