import { describe, expect, test } from 'vitest';
import { countSeats, describeLists, divideYears, formatSeats } from '../../../src/report/municipal-seats.ts';
import { listMunicipalities, listPersons } from '../../../src/report/register.ts';
import { buildReports } from '../../../src/report/report.ts';
import { loadLibrary } from '../../helpers/library.ts';
import { tinyReport } from '../../helpers/report.ts';

test('seats are counted in words that a list can show', () => {
  expect([0, 1, 12].map(formatSeats)).toEqual(['ingen plads', '1\u00a0plads', '12\u00a0pladser']);
});

describe('the editions of KL', () => {
  const reports = buildReports(loadLibrary('content'));
  const municipalities = listMunicipalities(listPersons(reports), reports[0]!.municipalities);

  test('all 98 municipalities are listed in Danish order, with seats or without', () => {
    expect(municipalities).toHaveLength(98);
    expect(municipalities[0]?.name).toBe('Albertslund');
    expect(municipalities.slice(-3).map(({ name }) => name)).toEqual(['Aabenraa', 'Aalborg', 'Aarhus']);
    expect(municipalities.find(({ id }) => id === 'laesoe')?.years).toEqual([]);
  });

  test('the seats of the municipalities are those of the rosters whose holders have one', () => {
    const report = reports.find(({ year }) => year === 2024)!;
    const seats = report.bodies.flatMap(({ seats }) => (Array.isArray(seats) ? seats : []));
    const placed = seats.filter(({ person }) => report.mandates[person]?.municipality);
    const counts = municipalities.map((municipality) => countSeats(municipality, 2024));
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(placed.length);
    expect(counts.filter((count) => count === 0)).toHaveLength(34);
    expect(
      countSeats(
        municipalities.find(({ id }) => id === 'silkeborg')!,
        2024,
      ),
    ).toBe(3);
  });

  test('2024 tells the municipalities, 2025 does not', () => {
    expect(divideYears(reports)).toEqual({ told: [2024], silent: [2025] });
  });

  test('the lists are named that the seats are counted in', () => {
    expect(describeLists(reports.find(({ year }) => year === 2024)!)).toBe(
      'bestyrelsen, de ni udvalg og formandskaberne i de fem KKR',
    );
  });
});

test('bodies without names are no lists', async () => {
  expect(describeLists(await tinyReport())).toBe('bestyrelsen og udvalget');
});

test('somebody who sits in twelve bodies gives a municipality twelve seats', async () => {
  const [klitby] = listMunicipalities(listPersons([await tinyReport()]));
  const [year] = klitby!.years;
  const [member] = year!.members;
  const seats = Array.from({ length: 12 }, () => member!.entry.seats[0]!);
  const crowded = { ...klitby!, years: [{ ...year!, members: [{ ...member!, entry: { ...member!.entry, seats } }] }] };
  expect(formatSeats(countSeats(crowded, year!.year))).toBe('12\u00a0pladser');
});
