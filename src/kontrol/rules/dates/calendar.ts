import { listBlocks, listProseSources } from '../../blocks.ts';
import { listDates, WEEKDAYS } from '../../dates.ts';
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
          const wrong = judge(date);
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
