import { toMinutes } from '../../../programme/times.ts';
import { deriveEnd } from '../../../programme/programme.ts';
import type { ItemData } from '../../../schemas/programme.ts';
import { days } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listDays } from '../../programmes.ts';
import type { PlacedDay } from '../../programmes.ts';

const GROUPS = { start: 13.3, kind: 'meeting' };

/** Rooms that two items, or two groups, have at the same time. */
export const rooms: Rule = {
  id: 'lokale-optaget',
  reason: 'To møder i samme rum på samme tid sender den ene gruppe forgæves.',
  examples: {
    fails: {
      'programmes/2030/days.yaml': days([
        {
          ...GROUPS,
          rooms: [
            { group: 'Kystlisten', room: '1.01' },
            { group: 'Havlisten', room: '1.01' },
          ],
        },
      ]),
    },
    passes: {
      'programmes/2030/days.yaml': days([
        {
          ...GROUPS,
          rooms: [
            { group: 'Kystlisten', room: '1.01' },
            { group: 'Havlisten', room: '1.02' },
          ],
        },
      ]),
    },
  },
  subjects: (sources) => listDays(sources).flatMap(listUses),
  check: (sources) => listDays(sources).flatMap(checkDay),
};

/** A room in use: by whom, from when to when in minutes. */
interface Use {
  room: string;
  by: string;
  from: number;
  to: number;
  path: readonly PropertyKey[];
}

function listUses({ items }: PlacedDay): Use[] {
  const all = items.map(({ item }) => item);
  return items.flatMap(({ item, path }, index) => {
    const time = { from: toMinutes(item.start), to: endOf(all, index) };
    const own = item.place ? [{ ...time, room: item.place, by: item.title, path: [...path, 'place'] }] : [];
    const groups = item.rooms.map(({ group, room }, at) => ({
      ...time,
      room,
      by: group,
      path: [...path, 'rooms', at],
    }));
    return [...own, ...groups];
  });
}

/** Until the end that is given or follows; a minute where neither is. */
function endOf(items: ItemData[], index: number): number {
  const end = items[index]!.end ?? deriveEnd(items, index);
  return end === undefined ? toMinutes(items[index]!.start) + 1 : toMinutes(end);
}

function checkDay(day: PlacedDay): Problem[] {
  const uses = listUses(day);
  return uses.flatMap((use, index) => {
    const other = uses
      .slice(0, index)
      .find(({ room, from, to }) => room === use.room && from < use.to && use.from < to);
    if (!other) return [];
    const what = `»${use.by}« er i »${use.room}«, men der er »${other.by}« på samme tid.`;
    return [problem(day.source.file, day.source.fields.placeOf(use.path), what, 'ret rummet eller tiden.')];
  });
}
