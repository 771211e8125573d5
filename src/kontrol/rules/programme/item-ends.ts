import { toMinutes } from '../../../programme/times.ts';
import { days } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listDays } from '../../programmes.ts';

/** Items that end when they begin, or before. */
export const itemEnds: Rule = {
  id: 'punkt-slutning',
  reason: 'Et punkt, der slutter, før det begynder, har fået de to tider byttet om eller en slåfejl i den ene.',
  examples: {
    fails: { 'programmes/2030/days.yaml': days([{ start: 10.2, end: 10.0 }]) },
    passes: { 'programmes/2030/days.yaml': days([{ start: 10.0, end: 10.2 }]) },
  },
  subjects: (sources) => listDays(sources).flatMap(({ items }) => items.filter(({ item }) => item.end)),
  check: (sources) =>
    listDays(sources).flatMap(({ source, items }) =>
      items.flatMap(({ item: { title, start, end }, placeOf }) => {
        if (end === undefined || toMinutes(end) > toMinutes(start)) return [];
        const what = `»${title}« begynder kl. ${start}, men slutter kl. ${end}.`;
        return [problem(source.file, placeOf('end'), what, 'ret `start` eller `end`, eller slet `end`.')];
      }),
    ),
};
