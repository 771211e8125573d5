/** Links of the bar and of the phone's menu, on the pages of one edition and on those that cover all years. */
import {
  ACCESSIBILITY_PATH,
  ACCOUNTS,
  COMPARE_PATH,
  editionPath,
  MUNICIPALITIES_PATH,
  ORGANISATION,
  pdfPath,
  PERSONS_PATH,
} from '../../report/contents.ts';
import { editionName } from '../../report/publisher.ts';
import type { Report } from '../../report/report.ts';

/** Entry of the bar that a page belongs to. */
export type Section = 'chapters' | 'organisation' | 'accounts';

export interface BarLink {
  href: string;
  label: string;
  /** The entry that a page of the edition belongs to. */
  section?: Section;
  /** A sub-chapter, set in under its chapter. */
  isPart?: boolean;
  /** First of a group, with room above it. */
  opensGroup?: boolean;
}

const REGISTERS: BarLink[] = [
  { href: PERSONS_PATH, label: 'Personer' },
  { href: MUNICIPALITIES_PATH, label: 'Kommuner' },
  { href: COMPARE_PATH, label: 'Sammenlign år' },
];

/** Words of the bar on the pages of an edition. */
export function listEditionBar({ year }: Report): BarLink[] {
  return [
    { href: `${editionPath(year)}#temaer`, label: 'Temaer', section: 'chapters' },
    { href: editionPath(year, ORGANISATION), label: 'Organisation', section: 'organisation' },
    { href: editionPath(year, ACCOUNTS), label: 'Regnskab', section: 'accounts' },
  ];
}

/** Words of the bar on the pages that belong to no year. */
export function listArchiveBar([newest]: Report[]): BarLink[] {
  return [...(newest ? [{ href: editionPath(newest.year), label: `Beretning ${newest.year}` }] : []), ...REGISTERS];
}

/** The phone's menu on the pages of an edition: every page of it, then the pages that cover all years. */
export function listEditionMenu(report: Report): BarLink[] {
  const { year, chapters } = report;
  return [
    { href: editionPath(year), label: 'Forside og forord' },
    ...chapters.map(({ slug, title, parent }) => ({
      href: editionPath(year, slug),
      label: title,
      isPart: parent !== undefined,
    })),
    { href: editionPath(year, ORGANISATION), label: 'Organisation', opensGroup: true },
    { href: editionPath(year, ACCOUNTS), label: 'Regnskab' },
    { href: pdfPath(report), label: 'Hent som PDF' },
    ...listAcrossYears(),
    { href: '/', label: 'Alle beretninger' },
  ];
}

/** The phone's menu on the pages that belong to no year. */
export function listArchiveMenu(reports: Report[]): BarLink[] {
  return [
    { href: '/', label: 'Alle beretninger' },
    ...reports.map((report) => ({ href: editionPath(report.year), label: editionName(report), isPart: true })),
    ...listAcrossYears(),
    { href: ACCESSIBILITY_PATH, label: 'Tilgængelighed' },
  ];
}

function listAcrossYears(): BarLink[] {
  return REGISTERS.map((link, index) => ({ ...link, opensGroup: index === 0 }));
}
