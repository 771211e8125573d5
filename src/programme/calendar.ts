/** A programme as iCalendar (RFC 5545): the whole, a day, an item. The same content gives the same bytes. */
import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { slugify } from '../report/slug.ts';
import { WHOLE_CALENDAR } from './addresses.ts';
import { describeParticipant, listItems } from './programme.ts';
import type { Item, Programme } from './programme.ts';
import { TIME_ZONE, toIsoTime } from './times.ts';

/**
 * Rules of Danish time since 1996 (directive 2000/84/EC). They are written out, because a calendar that does not know the
 * zone by its name takes them from here.
 */
const COPENHAGEN = [
  'BEGIN:VTIMEZONE',
  `TZID:${TIME_ZONE}`,
  'BEGIN:DAYLIGHT',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'TZNAME:CEST',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'TZNAME:CET',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n');

export interface CalendarFile {
  /** Name of the file without extension. */
  name: string;
  title: string;
  items: Item[];
}

/** The files of a programme: the whole, each day by its weekday, each item by its id. Pauses have none of their own. */
export function listCalendarFiles(programme: Programme): CalendarFile[] {
  const items = listItems(programme);
  return [
    { name: WHOLE_CALENDAR, title: programme.title, items },
    ...programme.days.map(({ weekday, items: ofDay }) => ({ name: weekday, title: programme.title, items: ofDay })),
    ...items
      .filter(({ kind }) => kind !== 'break')
      .map((item) => ({ name: item.id, title: item.title, items: [item] })),
  ];
}

/**
 * A calendar file as text.
 *
 * @param site origin of the published site: addresses of items, and the part of their ids that makes them unique
 */
export function formatCalendar(programme: Programme, { title, items }: CalendarFile, site: URL): string {
  const calendar = ical({
    prodId: { company: site.host, product: slugify(programme.title), language: 'DA' },
    name: title,
    method: ICalCalendarMethod.PUBLISH,
    // Named at each event: with a zone of the whole, the library writes stamps in it, and RFC 5545 wants them in UTC.
    timezone: { name: null, generator: () => COPENHAGEN },
  });
  for (const item of items) {
    const url = new URL(`${programme.path}#${item.id}`, site).href;
    calendar.createEvent({
      id: `${programme.path.replaceAll('/', '-').replace(/^-|-$/g, '')}-${item.id}@${site.host}`,
      // The publication's day: the clock would make every build another file.
      stamp: new Date(`${programme.date}T12:00:00Z`),
      start: toLocal(item.date, item.start),
      end: item.end === undefined ? null : toLocal(item.date, item.end),
      timezone: TIME_ZONE,
      summary: item.title,
      location: item.place ?? programme.place,
      description: describe(item, url),
      url,
      status: ICalEventStatus.CONFIRMED,
    });
  }
  return `${calendar
    .toString()
    .replace(/\r?\n/g, '\r\n')
    .replace(/(?:\r\n)*$/, '')}\r\n`;
}

/** What calendars show of an item: what it is about, who takes part, rooms, and where to read on. */
function describe({ text, people, rooms }: Item, url: string): string {
  const names = people.map((one) => [one.name, describeParticipant(one)].filter(Boolean).join(', '));
  const places = rooms.map(({ group, room }) => `${group}: ${room}`);
  return [...text, names.join('\n'), places.join('\n'), url].filter(Boolean).join('\n\n');
}

function toLocal(date: string, time: string): string {
  return `${date}T${toIsoTime(time)}:00`;
}
