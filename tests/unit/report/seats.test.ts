import { expect, test } from 'vitest';
import { findPerson, formatMandate, listChairs, listMembers, listParties } from '../../../src/report/seats.ts';
import { tinyReport } from '../../helpers/report.ts';

test('a seat has name, title, party and municipality from where each stands once', async () => {
  const report = await tinyReport();
  const board = report.bodies.find(({ slug }) => slug === 'bestyrelsen')!;
  expect(listMembers(report, board)[1]).toEqual({
    person: 'birk-sandager',
    name: 'Birk Sandager',
    portrait: undefined,
    title: '1. viceborgmester',
    party: 'M',
    municipality: 'Lysensund',
    role: 'Næstformand',
  });
});

test('a chair with a split resort is named with it', async () => {
  const report = await tinyReport();
  expect(listChairs(report, 'kystudvalget').map(({ name, role }) => `${name}: ${role}`)).toEqual([
    'Carla Østermark: Formand med resortansvar for strandene',
    'Birk Sandager: Formand med resortansvar for vejene',
  ]);
});

test('a body whose seats the source does not give has no members', async () => {
  const report = await tinyReport();
  expect(
    listMembers(
      report,
      report.bodies.find(({ slug }) => slug === 'sekretariatet')!,
    ),
  ).toEqual([]);
});

test('a committee that does not exist has no chairs', async () => {
  expect(listChairs(await tinyReport(), 'gone')).toEqual([]);
});

test('a mandate is written with what is known', async () => {
  const report = await tinyReport();
  expect(formatMandate(findPerson(report, 'asta-lyngbo'))).toBe('Borgmester, Klitby');
  expect(formatMandate(findPerson(report, 'frode-aaby'))).toBe('Direktør');
});

test('an unknown person is an error that says what to do', async () => {
  const report = await tinyReport();
  expect(() => findPerson(report, 'nobody')).toThrow('Unknown person "nobody": add it to content/people.yaml.');
});

test('only parties that hold seats are explained', async () => {
  const report = await tinyReport({ 'parties.yaml': ['M: Marklisten', 'M: Marklisten\nN: Nordlisten'] });
  expect(listParties(report).map(({ letter }) => letter)).toEqual(['K', 'M', 'Ø']);
});
