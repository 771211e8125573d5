import { WEEKDAYS } from '../../dates.ts';
import { letter } from '../../example.ts';
import { problem, withMend } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listLetterDays, listLetters } from '../../letters.ts';

const meeting = (weekday: string) =>
  letter({ events: [{ title: 'Strandmøde', times: [{ date: '2030-06-14', weekday }] }] });

/** Weekdays in the fields that are not those of their dates; `dato-kalender` reads the text. */
export const weekdays: Rule = {
  id: 'brev-ugedag',
  reason: 'En ugedag, der ikke passer til datoen, er som regel sidste års, og folk kommer på den forkerte dag.',
  examples: {
    fails: { 'letters/2030/strandrensning.mdx': meeting('torsdag') },
    passes: { 'letters/2030/strandrensning.mdx': meeting('fredag') },
  },
  subjects: (sources) => listLetters(sources).flatMap(({ data }) => listLetterDays(data)),
  check: (sources) =>
    listLetters(sources).flatMap(({ source, data, placeOf }) =>
      listLetterDays(data).flatMap(({ date, weekday, path }) => {
        const is = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()]!;
        if (weekday === undefined || weekday === is) return [];
        const what = `Dagen ${date} er en ${is}, men der står »${weekday}«.`;
        const fix = `skriv \`weekday: ${is}\`, eller ret datoen.`;
        return [withMend(problem(source.file, placeOf([...path, 'weekday']), what, fix), weekday, is)];
      }),
    ),
};
