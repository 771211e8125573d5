import { toMinutes } from '../../../programme/times.ts';
import { days } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listDays } from '../../programmes.ts';

/** Items that stand behind one which begins later. */
export const itemOrder: Rule = {
  id: 'punkt-raekkefoelge',
  reason: 'Punkterne står i den orden, de begynder; løber tiden baglæns, er et klokkeslæt forkert.',
  examples: {
    fails: { 'programmes/2030/days.yaml': days([{ start: 10.0 }, { start: 9.3 }]) },
    passes: { 'programmes/2030/days.yaml': days([{ start: 10.0 }, { start: 10.3 }]) },
  },
  subjects: (sources) => listDays(sources).flatMap(({ items }) => items.slice(1)),
  check: (sources) =>
    listDays(sources).flatMap(({ source, items }) =>
      items.slice(1).flatMap(({ item, placeOf }, index) => {
        const before = items[index]!.item;
        if (toMinutes(item.start) >= toMinutes(before.start)) return [];
        const what = `»${item.title}« begynder kl. ${item.start}, men står efter »${before.title}« kl. ${before.start}.`;
        return [problem(source.file, placeOf('start'), what, 'ret klokkeslættet, eller flyt punktet op.')];
      }),
    ),
};
