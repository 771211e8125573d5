import { isNotGiven } from '../../../schemas/common.ts';
import { letter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listEventDays, listLetters } from '../../letters.ts';
import type { LetterDay, PlacedLetter } from '../../letters.ts';

const meeting = (deadline: string) =>
  letter({ events: [{ title: 'Strandmøde', deadline: { date: deadline }, times: [{ date: '2030-06-14' }] }] });

/** A letter comes before what it calls to, and a deadline between the two. */
export const deadlines: Rule = {
  id: 'brev-frist',
  reason: 'En frist efter mødet, eller et møde før brevet, er en dato, der er tastet forkert.',
  examples: {
    fails: { 'letters/2030/strandrensning.mdx': meeting('2030-07-01') },
    passes: { 'letters/2030/strandrensning.mdx': meeting('2030-06-01') },
  },
  subjects: (sources) => listLetters(sources).flatMap(({ data }) => data.events),
  check: (sources) =>
    listLetters(sources).flatMap((one) =>
      one.data.events.flatMap((event, index) => checkEvent(one, listEventDays(event, index))),
    ),
};

function checkEvent({ source, data, placeOf }: PlacedLetter, days: readonly LetterDay[]): Problem[] {
  const held = days.filter(({ is }) => is === 'held').map(({ date }) => date);
  const first = held.sort()[0]!;
  const tell = (day: LetterDay, what: string) =>
    problem(source.file, placeOf([...day.path, 'date']), what, 'ret en af datoerne.');
  return days.flatMap((day) => {
    if (day.is === 'deadline' && day.date > first) {
      return [tell(day, `Fristen ${day.date} er efter »${day.title}«, som begynder ${first}.`)];
    }
    if (isNotGiven(data.date) || day.date >= data.date) return [];
    const what = day.is === 'deadline' ? `Fristen ${day.date}` : `»${day.title}« ${day.date}`;
    return [tell(day, `${what} er før brevet, som er fra ${data.date}.`)];
  });
}
