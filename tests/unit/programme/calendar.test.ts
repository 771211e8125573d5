/** Calendar files, read back by a kept library (ical.js) as calendar programs do. */
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { formatCalendar, listCalendarFiles } from '../../../src/programme/calendar.ts';
import type { Programme } from '../../../src/programme/programme.ts';
import { loadProgrammes, makeProgramme } from '../../helpers/programme.ts';

const SITE = new URL('https://beretning.example');
const [summit] = loadProgrammes('content') as [Programme];

function read(programme: Programme, name = 'program') {
  const text = formatCalendar(
    programme,
    listCalendarFiles(programme).find((file) => file.name === name)!,
    SITE,
  );
  const calendar = new ICAL.Component(ICAL.parse(text) as string);
  ICAL.TimezoneService.reset();
  for (const zone of calendar.getAllSubcomponents('vtimezone')) ICAL.TimezoneService.register(zone);
  return { text, calendar, events: calendar.getAllSubcomponents('vevent').map((event) => new ICAL.Event(event)) };
}

test('the whole programme is both days, at the times of Copenhagen, with all that is known of each item', () => {
  const { events, calendar } = read(summit);
  expect(events).toHaveLength(22);
  expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
  const tale = events.find(({ summary }) => summary === 'Formandens tale')!;
  expect(tale.startDate.zone.tzid).toBe('Europe/Copenhagen');
  expect(tale.startDate.toJSDate().toISOString()).toBe('2024-03-21T08:25:00.000Z');
  expect(tale.endDate.toJSDate().toISOString()).toBe('2024-03-21T08:40:00.000Z');
  expect(tale.location).toBe('Aalborg Kongres & Kultur Center');
  const keynote = events.find(({ summary }) => summary.startsWith('Keynote'))!;
  expect(keynote.description).toContain('Michael Bang Petersen, professor og forskningsleder for Magtudredningen');
  expect(keynote.component.getFirstPropertyValue('url')).toBe(
    'https://beretning.example/topmoede/2024/#magt-tillid-og-legitimitet',
  );
});

test('each event has an id of its own, and a stamp that is not the clock’s', () => {
  const { events, text } = read(summit);
  expect(new Set(events.map(({ uid }) => uid)).size).toBe(22);
  expect(new Set(text.match(/^DTSTAMP:.*$/gm))).toEqual(new Set(['DTSTAMP:20240321T120000Z']));
  expect(read(summit).text).toBe(text);
});

test('an item without a known end has none', () => {
  const { text } = read(summit, 'delegeretmoede');
  expect(text).toContain('DTSTART;TZID=Europe/Copenhagen:20240321T160000');
  expect(text).not.toContain('DTEND');
});

test('a day has its items and no others; pauses have no file of their own', () => {
  expect(read(summit, 'fredag').events).toHaveLength(8);
  expect(listCalendarFiles(summit).map(({ name }) => name)).not.toContain('frokost');
});

test('across the change to summer time an item keeps its clock, and lasts as long as it does', () => {
  const programme = makeProgramme([{ start: 1.3, end: 3.3 }], { date: '2024-03-31', weekday: 'søndag' });
  const [event] = read(programme).events;
  expect(event!.startDate.toJSDate().toISOString()).toBe('2024-03-31T00:30:00.000Z');
  expect(event!.endDate.toJSDate().toISOString()).toBe('2024-03-31T01:30:00.000Z');
});

test('lines end as the format asks, and none is longer than 75 bytes', () => {
  const { text } = read(summit);
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  expect(text.endsWith('END:VCALENDAR\r\n')).toBe(true);
  expect(text.split('\r\n').filter((line) => Buffer.byteLength(line) > 75)).toEqual([]);
});
