import { expect, test } from 'vitest';
import { listYearGroups, listYearsToChoose } from '../../../src/report/compare-years.ts';
import { makeReports, makeTable } from '../../helpers/years.ts';
import type { Year } from '../../helpers/years.ts';

const given = (year: number): Year => ({ accounts: { resultat: makeTable(year, { loen: [year, year - 1] }) } });
const notGiven = (year: number): Year => ({
  accounts: { resultat: makeTable(year, { loen: ['notGiven', 'notGiven'] }, 'Kilden giver det ikke.') },
});
const shownOf = (years: Record<number, Year>) =>
  listYearsToChoose(makeReports(years)).flatMap(({ year, isShown }) => (isShown ? [year] : []));

test('of many years the three newest are shown, and all can be chosen', () => {
  const reports = makeReports({ 2026: given(2026), 2027: given(2027), 2028: given(2028), 2029: given(2029) });
  expect(listYearsToChoose(reports).map(({ year }) => year)).toEqual([2029, 2028, 2027, 2026, 2025]);
  expect(shownOf({ 2026: given(2026), 2027: given(2027), 2028: given(2028), 2029: given(2029) })).toEqual([
    2029, 2028, 2027,
  ]);
});

test('a year without a column takes none of the three', () => {
  expect(
    shownOf({ 2026: given(2026), 2027: given(2027), 2028: given(2028), 2029: notGiven(2029), 2030: given(2030) }),
  ).toEqual([2030, 2029, 2028, 2027]);
});

test('with no more years than stand side by side all are shown', () => {
  expect(shownOf({ 2029: given(2029), 2030: given(2030) })).toEqual([2030, 2029, 2028]);
});

test('a key figure of several years is told while any of them is shown', () => {
  const text = '<KeyFigure id="tal" value="9" series="skoler">skoler ligger ved vandet</KeyFigure>';
  expect(listYearGroups(makeReports({ 2028: { text }, 2029: {}, 2030: { text } }))).toEqual([[2030, 2028]]);
});
