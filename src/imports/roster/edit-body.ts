import { isMap, isSeq, parseDocument } from 'yaml';
import type { YAMLMap, YAMLSeq } from 'yaml';
import { splitMdx } from '../frontmatter.ts';
import { keepUntouched } from '../keep-untouched.ts';
import type { RosterSeat } from './roster.ts';

/** The mark of `new:edition` on seats that nobody has gone through yet. */
const CARRIED_OVER = /^# SKRIV:[^\n]*\r?\n(?=seats:)/m;

/**
 * A body's file with the seats of the sheet, in its order. Seats of people who stay keep their comments; a role or resort
 * that the sheet has no column for stays too.
 */
export function setSeats(text: string, seats: RosterSeat[]): string {
  const { open, yaml, rest } = splitMdx(text);
  const before = yaml.replace(CARRIED_OVER, '');
  const document = parseDocument(before);
  const old = document.get('seats');
  const items = isSeq(old) ? old.items.filter((item): item is YAMLMap => isMap(item)) : [];
  const list = document.createNode([]) as YAMLSeq;
  list.items = seats.map((seat) => {
    const added = document.createNode({ person: seat.person.id }, { flow: items[0]?.flow === true }) as YAMLMap;
    return updateSeat(items.find((item) => item.get('person') === seat.person.id) ?? added, seat);
  });
  document.set('seats', list);
  const chairs = list.items.filter((item) => isMap(item) && item.get('role') === 'chair').length;
  if (chairs > 1) document.set('chairs', chairs);
  else if (chairs === 1) document.delete('chairs');
  return `${open}${keepUntouched(before, document.toString({ lineWidth: 0 }))}${rest}`;
}

function updateSeat(item: YAMLMap, { role, portfolio, row }: RosterSeat): YAMLMap {
  if (role === 'member') item.delete('role');
  else if (role) item.set('role', role);
  if (portfolio) item.set('portfolio', portfolio);
  // Only chairs have one; a chair's goes when the sheet has a column for it and says none.
  else if ((role && role !== 'chair') || row.fields.portfolio) item.delete('portfolio');
  return item;
}
