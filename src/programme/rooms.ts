/** Where groups meet. */
import { compareDanish } from '../report/format.ts';
import { listItems } from './programme.ts';
import type { Item, Programme } from './programme.ts';

/** The items that have rooms, with the rooms by group, as Danish sorts. A storey below the ground has a minus sign: `−1.02`. */
export function listRooms(programme: Pick<Programme, 'days'>): Item[] {
  return listItems(programme)
    .filter(({ rooms }) => rooms.length > 0)
    .map((item) => ({
      ...item,
      rooms: item.rooms
        .map(({ group, room }) => ({ group, room: room.replace(/^-/, '−') }))
        .sort((a, b) => compareDanish(a.group, b.group)),
    }));
}
