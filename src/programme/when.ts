/** When things happen, as readers write it and as clocks compare it. */
import { formatDay } from '../report/format.ts';
import type { Day, Item, Programme } from './programme.ts';
import { toInstant, toMinutes } from './times.ts';

const NBSP = '\u00a0';
const DAY = new Intl.DateTimeFormat('da-DK', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** `Torsdag den 21. marts`. */
export function formatWeekday({ date, weekday }: Pick<Day, 'date' | 'weekday'>): string {
  const day = DAY.format(new Date(`${date}T00:00:00Z`)).replaceAll(' ', NBSP);
  return `${weekday[0]!.toUpperCase()}${weekday.slice(1)} den ${day}`;
}

/** The days of the whole: `21.–22. marts 2024`, or from one month to another. */
export function formatPeriod({ days }: Pick<Programme, 'days'>): string {
  const [first, last] = [days[0]?.date, days.at(-1)?.date];
  if (!first || !last) return '';
  if (first === last) return formatDay(first);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  const start = isOneMonth ? `${Number(first.slice(8))}.` : DAY.format(new Date(`${first}T00:00:00Z`));
  return `${start.replaceAll(' ', NBSP)}–${formatDay(last)}`;
}

/** Instant at which an item begins. */
export function startOf({ date, start }: Pick<Item, 'date' | 'start'>): string {
  return toInstant(date, start);
}

/** Instant at which it ends; nothing where that is not known. */
export function endOf({ date, end }: Pick<Item, 'date' | 'end'>): string | undefined {
  return end === undefined ? undefined : toInstant(date, end);
}

/**
 * Until when an item is what happens now, for a clock that needs an answer: its end, else the next item's beginning, else
 * midnight. What only marks a moment (`frame`) without an end is over at once.
 */
export function untilOf(day: Pick<Day, 'items' | 'date'>, item: Item): string {
  const next = day.items
    .filter(({ isParallel, start }) => !isParallel && toMinutes(start) > toMinutes(item.start))
    .map(({ start }) => start)[0];
  const time = item.end ?? (item.kind === 'frame' ? item.start : (next ?? '23.59'));
  return toInstant(day.date, time);
}
