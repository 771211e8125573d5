import { describe, expect, test } from 'vitest';
import { listProgrammeAnchors } from '../../../src/programme/anchors.ts';
import { linkAmounts } from '../../../src/programme/bound-amounts.ts';
import { listItems } from '../../../src/programme/programme.ts';
import { isClockChange, toInstant } from '../../../src/programme/times.ts';
import { formatPeriod, formatWeekday, untilOf } from '../../../src/programme/when.ts';
import { listEverybody } from '../../../src/publications/register.ts';
import { locatePublication } from '../../../src/publications/kinds.ts';
import { timeSchema } from '../../../src/schemas/times.ts';
import { loadProgrammes, makeProgramme } from '../../helpers/programme.ts';

const [summit] = loadProgrammes('content');

test.each([
  ['9.15', '09.15'],
  [9.15, '09.15'],
  [13.3, '13.30'],
  [10, '10.00'],
  [0.05, '00.05'],
])('%j is the time %s, whether YAML read it as text or as a number', (written, time) => {
  expect(timeSchema.parse(written)).toBe(time);
});

test.each(['9:15', '24.00', '9.60', 9.6, 'kl. 9'])('%j is no time', (written) => {
  expect(timeSchema.safeParse(written).error?.issues[0]?.message).toBe('Skriv klokkeslættet som `9.15` eller `13.30`.');
});

test.each([
  ['2024-03-21', '09.15', '2024-03-21T09:15:00+01:00'],
  ['2024-03-31', '01.30', '2024-03-31T01:30:00+01:00'],
  ['2024-03-31', '03.30', '2024-03-31T03:30:00+02:00'],
  ['2024-07-01', '12.00', '2024-07-01T12:00:00+02:00'],
  ['2024-10-27', '12.00', '2024-10-27T12:00:00+01:00'],
])('%s at %s is an instant with the offset of Copenhagen', (day, time, instant) => {
  expect(toInstant(day, time)).toBe(instant);
});

test('clocks are changed on the last Sundays of March and October', () => {
  const days = ['2024-03-24', '2024-03-31', '2024-10-27', '2025-03-30', '2024-06-30'];
  expect(days.filter(isClockChange)).toEqual(['2024-03-31', '2024-10-27', '2025-03-30']);
});

describe('an item without an end', () => {
  const ends = (items: object[]) => listItems(makeProgramme(items)).map(({ end }) => end);

  test('ends where the next one begins, and the last one has none', () => {
    expect(ends([{ start: 9 }, { start: 9.3 }])).toEqual(['09.30', undefined]);
  });

  test('does not end where a parallel one begins, which is for others', () => {
    expect(ends([{ start: 9 }, { start: 9.1, parallel: true }, { start: 9.3 }])).toEqual([
      '09.30',
      undefined,
      undefined,
    ]);
  });

  test('has none where the source says so, though another follows', () => {
    expect(ends([{ start: 9, openEnd: true }, { start: 12 }])).toEqual([undefined, undefined]);
  });
});

test('what only marks a moment is over at once; what has an open end goes on until the next, or midnight', () => {
  const programme = makeProgramme([
    { start: 9, openEnd: true },
    { start: 12, kind: 'frame', openEnd: true },
    { start: 19, kind: 'social' },
  ]);
  const [day] = programme.days;
  expect(day!.items.map((item) => untilOf(day!, item).slice(11, 16))).toEqual(['12:00', '12:00', '23:59']);
});

test('days are named with their weekday, and the whole by its first and last', () => {
  expect(formatPeriod(summit!)).toBe('21.–22.\u00a0marts\u00a02024');
  expect(summit!.days.map(formatWeekday)).toEqual(['Torsdag den 21.\u00a0marts', 'Fredag den 22.\u00a0marts']);
});

test('the summit of 2024 has all that its source has: items, rooms, points, motions by eight, people', () => {
  const items = listItems(summit!);
  expect(summit!.days.map(({ items }) => items.length)).toEqual([14, 8]);
  expect(items.flatMap(({ rooms }) => rooms)).toHaveLength(15);
  expect(summit!.meeting?.agenda.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
  const movers = summit!.meeting!.motions.map((motion) => motion.movers);
  expect(movers.filter(({ length }) => length === 2)).toEqual([
    ['Aalborg', 'Syddjurs'],
    ['Helsingør', 'København'],
  ]);
  expect(movers.flat()).toHaveLength(8);
  expect(new Set(items.flatMap(({ people }) => people.map(({ id }) => id))).size).toBe(35);
  expect(summit!.exhibitors).toHaveLength(4);
});

test('an id that several parts of the page could have stands once', () => {
  const anchors = listProgrammeAnchors(summit!);
  expect(new Set(anchors).size).toBe(anchors.length);
});

test('a person of the editions and of a programme is one in the register', () => {
  const everybody = listEverybody([], loadProgrammes('content'));
  const juel = everybody.filter(({ name }) => name === 'Peter Rahbæk Juel');
  expect(juel).toMatchObject([{ id: 'peter-rahbaek-juel', publications: [{ parts: [{}, {}] }] }]);
});

test('an amount that the accounts have is a link to its row, once; without the edition it is text', () => {
  const amount = { says: '28,8 mio. kr.', edition: 2024, table: 'resultat', row: 'aarets-resultat', year: 2023 };
  expect(linkAmounts('Det gav 28,8 mio. kr. i alt.', [amount], [2024])).toEqual([
    { text: 'Det gav ' },
    { text: '28,8\u00a0mio.\u00a0kr.', href: '/2024/regnskab/#resultat-aarets-resultat' },
    { text: ' i alt.' },
  ]);
  expect(linkAmounts('Det gav 28,8 mio. kr.', [amount], [])).toHaveLength(1);
});

test.each([
  ['/topmoede/', { kind: 'programme', id: '' }],
  ['/topmoede/2024/', { kind: 'programme', id: '2024' }],
  ['/topmoede/2024', undefined],
  ['/topmoede/2024/folder/', undefined],
  ['/topmoede/i-aar/', undefined],
])('%s is located as %j', (path, location) => {
  expect(locatePublication(path)).toEqual(location);
});
