import { describe, expect, test } from 'vitest';
import { layOutOrganisation } from '../../../src/components/print/organisation-layout.ts';
import {
  chartOrganisation,
  describeCommittees,
  describeDrawing,
  describeMunicipalities,
} from '../../../src/report/organisation-chart.ts';
import type { ChartBody, OrganisationChart } from '../../../src/report/organisation-chart.ts';
import { groupBodies, listSilentGroups } from '../../../src/report/organisation.ts';
import { tinyReport } from '../../helpers/report.ts';

const BOARD = '2030/organisation/bestyrelsen.mdx';
const COMMITTEE = '2030/organisation/kystudvalget.mdx';
const MUNICIPALITIES = 'municipalities.yaml';

describe('the tiny edition', () => {
  test('every municipality has the seats that its people hold', async () => {
    expect(chartOrganisation(await tinyReport())?.municipalities).toEqual([
      { name: 'Klitby', seats: 2 },
      { name: 'Lysensund', seats: 3 },
      { name: 'Østermarke', seats: 2 },
    ]);
  });

  test('a municipality without a seat is there too, and the page counts the others', async () => {
    const report = await tinyReport({ [MUNICIPALITIES]: ['- Klitby', '- Havnsø\n- Klitby'] });
    const chart = chartOrganisation(report)!;
    expect(chart.municipalities[0]).toEqual({ name: 'Havnsø', seats: 0 });
    expect(describeMunicipalities(report, chart)).toBe(
      '4 kommuner. Hver prik ved et navn er en plads i bestyrelsen eller udvalget i 2030: 7 pladser fra 3 kommuner. Den sidste har ingen plads i beretningens lister.',
    );
  });

  test('a roster that is short has the seats that are missing', async () => {
    const chart = chartOrganisation(await tinyReport({ [BOARD]: ['expectedSeats: 3', 'expectedSeats: 5'] }));
    expect(chart?.board).toMatchObject({ known: 3, unknown: 2 });
  });

  test('without a roster there is no chart', async () => {
    const report = await tinyReport({
      [BOARD]: '---\ntitle: Bestyrelsen\nkind: board\norder: 20\nseats:\n  notGiven: Kilden viser et billede.\n---\n',
    });
    expect(chartOrganisation(report)).toBeUndefined();
  });

  test('without a committee there is none either', async () => {
    expect(chartOrganisation(await tinyReport({ [COMMITTEE]: null }))).toBeUndefined();
  });

  test('the drawing is told in words', async () => {
    const report = await tinyReport({ [BOARD]: ['expectedSeats: 3', 'expectedSeats: 4'] });
    const chart = chartOrganisation(report)!;
    expect(describeCommittees(chart)).toBe('Udvalget, fire pladser');
    expect(describeDrawing(report, chart)).toBe(
      'Vejen fra kommunerne går gennem generalforsamlingen og bestyrelsens 4 pladser og ender i udvalget; hver prik er en plads. Hvor beretningen ikke siger, hvem der har pladsen, er den kun tegnet i omrids.',
    );
  });

  test('everything stands on one page', async () => {
    const layout = layOutOrganisation(chartOrganisation(await tinyReport())!, 'Sådan er den sat sammen', false);
    expect(layout).toMatchObject({ isSpread: false, yard: { from: { municipalities: 3 } } });
  });
});

describe('bodies whose names the source does not give', () => {
  const silent = (title: string, kind: string, text = '') =>
    `---\ntitle: ${title}\nkind: ${kind}\norder: 30\nseats:\n  notGiven: Kilden viser et billede.\n---\n${text}`;
  const list = async (overlay: Record<string, string>) =>
    listSilentGroups(groupBodies(await tinyReport(overlay))).map(({ title }) => title);

  test('two of them are told together', async () => {
    expect(await list({ [COMMITTEE]: silent('Kystudvalget', 'committee', '\n## Medlemmer\n') })).toEqual([
      'Sekretariatet',
      'Udvalg',
    ]);
  });

  test('one is told in its place, and so is one of which there is more to say', async () => {
    expect(await list({})).toEqual([]);
    expect(await list({ [COMMITTEE]: silent('Kystudvalget', 'committee', '\nDer er fem.\n') })).toEqual([]);
  });
});

describe('the layout', () => {
  const body = (known: number): ChartBody => ({
    ...{ slug: 'et-udvalg', title: 'Et udvalg', known, unknown: 0, chairs: [], viceChairs: [] },
  });
  const chart = (places: number, committees: number, regional: number): OrganisationChart => ({
    municipalities: Array.from({ length: places }, (_, i) => ({ name: `Kommune ${i}`, seats: 1 })),
    board: body(17),
    committees: Array.from({ length: committees }, () => body(9)),
    regional: Array.from({ length: regional }, () => body(2)),
  });

  test.each([
    [98, 9, 5],
    [98, 11, 6],
    [98, 1, 0],
    [140, 9, 5],
    [20, 2, 0],
    [3, 11, 6],
  ])('%i municipalities, %i committees and %i regional bodies stand over each other without touching', (...counts) => {
    const { yard, lowerMm, regionalTopMm, committeeMm, rows, rowMm, headMm, isSpread, assemblyMm } = layOutOrganisation(
      chart(...counts),
      'Sådan er Fjordkommunerne sat sammen',
      true,
    );
    const last = yard.committees.at(-1)!;
    expect(lowerMm).toBeGreaterThan(last.y - 4.4 + Math.min(committeeMm, 11.9));
    expect(regionalTopMm).toBeGreaterThanOrEqual(0);
    for (const { y } of yard.regional) expect(y + 15).toBeLessThan(assemblyMm);
    expect(yard.baseY).toBeLessThan(yard.height);
    expect(headMm + rows * rowMm + (isSpread ? 0 : 10 + yard.height)).toBeLessThanOrEqual(242);
  });
});
