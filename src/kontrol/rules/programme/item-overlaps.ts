import { toMinutes } from '../../../programme/times.ts';
import { days } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listDays } from '../../programmes.ts';
import type { PlacedDay, PlacedItem } from '../../programmes.ts';

/** Items for the same people at the same time. Those that are said to be parallel are for others. */
export const itemOverlaps: Rule = {
  id: 'punkt-samtidig',
  reason: 'Deltagerne kan kun være ét sted; to punkter på samme tid er en forkert tid, eller det ene er sideløbende.',
  examples: {
    fails: { 'programmes/2030/days.yaml': days([{ start: 10.0, end: 10.3 }, { start: 10.2 }]) },
    passes: {
      'programmes/2030/days.yaml': days([
        { start: 10.0, end: 10.3 },
        { start: 10.2, parallel: true },
      ]),
    },
  },
  subjects: (sources) => listDays(sources).flatMap(listFollowers),
  check: (sources) => listDays(sources).flatMap(checkDay),
};

/** Items of all, with the one of all before them. */
function listFollowers({ items }: PlacedDay): { before: PlacedItem; after: PlacedItem }[] {
  const shared = items.filter(({ item }) => !item.parallel);
  return shared.slice(1).map((after, index) => ({ before: shared[index]!, after }));
}

function checkDay(day: PlacedDay): Problem[] {
  return listFollowers(day).flatMap(({ before: { item: before }, after: { item, placeOf } }) => {
    const start = toMinutes(item.start);
    // An end before the beginning, and times that run backwards, have findings of their own.
    const isSound =
      start >= toMinutes(before.start) && (!before.end || toMinutes(before.end) > toMinutes(before.start));
    const isFree = before.end ? start >= toMinutes(before.end) : start > toMinutes(before.start);
    if (!isSound || isFree) return [];
    const until = before.end ? `slutter kl. ${before.end}` : `begynder kl. ${before.start}`;
    const what = `»${item.title}« begynder kl. ${item.start}, men »${before.title}« ${until}.`;
    const fix = 'ret tiderne, eller skriv `parallel: true` ved det punkt, der er for andre deltagere.';
    return [problem(day.source.file, placeOf('start'), what, fix)];
  });
}
