import type { DayData } from '../../../schemas/programme.ts';
import { WEEKDAYS } from '../../dates.ts';
import { days, programme } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listDays } from '../../programmes.ts';
import type { PlacedDay } from '../../programmes.ts';

const PROGRAMME = { 'programmes/2030/programme.mdx': programme() };

/** Days that are no such weekday, stand behind a later one, or belong to another year than the programme. */
export const weekdays: Rule = {
  id: 'program-dag',
  reason: 'En ugedag, der ikke passer til datoen, er som regel sidste års, og folk kommer på den forkerte dag.',
  examples: {
    fails: { ...PROGRAMME, 'programmes/2030/days.yaml': days([{ start: 9.0 }], { weekday: 'torsdag' }) },
    passes: { ...PROGRAMME, 'programmes/2030/days.yaml': days([{ start: 9.0 }], { weekday: 'fredag' }) },
  },
  subjects: listDays,
  check: (sources) => {
    const all = listDays(sources);
    return all.flatMap((day, index) => {
      const before = all[index - 1];
      return [...checkDay(day), ...(before?.source === day.source ? checkOrder(day, before.day) : [])];
    });
  },
};

function checkDay({ source, day: { date, weekday }, path }: PlacedDay): Problem[] {
  const is = WEEKDAYS[new Date(`${date}T00:00:00Z`).getUTCDay()];
  const wrongDay =
    is === weekday
      ? []
      : [
          problem(
            source.file,
            source.fields.placeOf([...path, 'weekday']),
            `Dagen ${date} er en ${is}, men der står »${weekday}«.`,
            `skriv \`weekday: ${is}\`, eller ret datoen.`,
          ),
        ];
  if (date.startsWith(source.slug)) return wrongDay;
  const what = `Dagen ${date} er ikke i ${source.slug}, som mappen hedder.`;
  return [...wrongDay, problem(source.file, source.fields.placeOf([...path, 'date']), what, 'ret datoen.')];
}

function checkOrder({ source, day, path }: PlacedDay, before: DayData): Problem[] {
  if (day.date > before.date) return [];
  const what = `Dagen ${day.date} står efter ${before.date}.`;
  return [problem(source.file, source.fields.placeOf([...path, 'date']), what, 'ret datoen, eller byt dagene om.')];
}
