/** Seats by municipality: how many each has, in which editions, and what the lists are that they are counted in. */
import { formatCount, formatList } from './format.ts';
import type { RegisterMunicipality } from './register.ts';
import type { Report } from './report.ts';
import { listMembers } from './seats.ts';

/** Which editions say what municipality their people come from; both newest first. */
export interface ToldYears {
  told: number[];
  silent: number[];
}

/** Divides the editions by whether they tell the municipality of anybody who has a seat. */
export function divideYears(reports: readonly Report[]): ToldYears {
  const years = reports.map(({ year }) => year).sort((a, b) => b - a);
  const told = new Set(reports.filter(tellsMunicipalities).map(({ year }) => year));
  return { told: years.filter((year) => told.has(year)), silent: years.filter((year) => !told.has(year)) };
}

function tellsMunicipalities(report: Report): boolean {
  return report.bodies.some((body) => listMembers(report, body).some(({ municipality }) => municipality));
}

/** Seats of a municipality in one edition. Somebody who sits in three bodies has three. */
export function countSeats({ years }: RegisterMunicipality, year: number): number {
  const members = years.find((entry) => entry.year === year)?.members ?? [];
  return members.reduce((sum, { entry }) => sum + entry.seats.length, 0);
}

/** `ingen plads`, `1 plads`, `3 pladser`. */
export function formatSeats(count: number): string {
  if (count === 0) return 'ingen plads';
  return `${count}\u00a0${count === 1 ? 'plads' : 'pladser'}`;
}

/**
 * The lists that an edition counts its seats in: `bestyrelsen, de ni udvalg og formandskaberne i de fem KKR`. Bodies of
 * which the source gives no names are not among them.
 */
export function describeLists(report: Report): string {
  const count = (kind: string) =>
    report.bodies.filter((body) => body.kind === kind && listMembers(report, body).length > 0).length;
  const [boards, committees, regional] = [count('board'), count('committee'), count('regional')];
  return formatList([
    ...(boards > 0 ? ['bestyrelsen'] : []),
    ...(committees > 0 ? [committees === 1 ? 'udvalget' : `de ${formatCount(committees)} udvalg`] : []),
    ...(regional > 0
      ? [`formandskaberne i de ${formatCount(regional)} ${report.site.words.regional ?? 'regionale råd'}`]
      : []),
  ]);
}
