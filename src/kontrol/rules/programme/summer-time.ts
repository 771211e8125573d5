import { isClockChange, toMinutes } from '../../../programme/times.ts';
import { days } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listDays } from '../../programmes.ts';

/** The hour that is left out in March and comes twice in October, in minutes. */
const [FROM, TO] = [toMinutes('02.00'), toMinutes('03.00')];

const night = (start: number) => days([{ start }], { date: '2030-03-31', weekday: 'søndag' });

/** Times in the hour that clocks leave out, or show twice. */
export const summerTime: Rule = {
  id: 'program-sommertid',
  reason: 'Den nat, urene stilles frem, findes tiden fra 2 til 3 ikke, og når de stilles tilbage, findes den to gange.',
  examples: {
    fails: { 'programmes/2030/days.yaml': night(2.3) },
    passes: { 'programmes/2030/days.yaml': night(3.3) },
  },
  subjects: (sources) => listDays(sources),
  check: (sources) =>
    listDays(sources)
      .filter(({ day }) => isClockChange(day.date))
      .flatMap(({ source, day, items }) =>
        items.flatMap(({ item, placeOf }) =>
          (['start', 'end'] as const)
            .filter((field) => item[field] !== undefined && isIn(item[field]))
            .map((field) => {
              const isSpring = day.date.slice(5, 7) === '03';
              const why = isSpring ? 'findes ikke: urene stilles frem' : 'findes to gange: urene stilles tilbage';
              const what = `Kl. ${item[field]} den nat (${day.date}) ${why}.`;
              return (isSpring ? problem : warning)(source.file, placeOf(field), what, 'vælg et andet klokkeslæt.');
            }),
        ),
      ),
};

function isIn(time: string): boolean {
  return toMinutes(time) >= FROM && toMinutes(time) < TO;
}
