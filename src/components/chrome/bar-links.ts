/** What the bar, the phone's menu and the footer lead to: on the pages of one edition, and on those of all. */
import { acrossPath, editionPath, parentOf, pdfPath } from '../../report/addresses.ts';
import type { AcrossKind, PageKind } from '../../report/addresses.ts';
import { FRONT_SECTIONS } from '../../report/page-anchors.ts';
import { acrossTitle, findPage, listPagesInTurn } from '../../report/pages.ts';
import type { Page } from '../../report/pages.ts';
import { editionName } from '../../report/publisher.ts';
import type { Report } from '../../report/report.ts';
import { FEED_PATH } from '../../sharing/feed.ts';

export interface BarLink {
  href: string;
  label: string;
  /** The kind of page that stands under this entry of the bar. */
  section?: PageKind;
  /** A sub-chapter, set in under its chapter. */
  isPart?: boolean;
  /** First of a group, with room above it. */
  opensGroup?: boolean;
}

const REGISTERS = (['persons', 'municipalities', 'compare'] as const).map(linkAcross);
const DOOR = linkAcross('door');
const ACCESSIBILITY = linkAcross('accessibility');

/** Words of the bar on the pages of an edition. */
export function listEditionBar(report: Report): BarLink[] {
  const { id, title } = FRONT_SECTIONS.themes;
  return [
    { href: `${editionPath(report.year)}#${id}`, label: title, section: 'chapter' },
    ...listBackPages(report).map((page) => ({ ...toLink(page), section: page.kind })),
  ];
}

/** Words of the bar on the pages that belong to no year. */
export function listArchiveBar([newest]: Report[]): BarLink[] {
  return [...(newest ? [{ href: editionPath(newest.year), label: `Beretning ${newest.year}` }] : []), ...REGISTERS];
}

/** The phone's menu on the pages of an edition: every page of it, then the pages that cover all years. */
export function listEditionMenu(report: Report): BarLink[] {
  const back = listBackPages(report).map((page, index) => ({ ...toLink(page), opensGroup: index === 0 }));
  const chapters = listPagesInTurn(report).filter(({ kind }) => kind === 'chapter');
  return [
    { href: editionPath(report.year), label: 'Forside og forord' },
    ...chapters.map((page) => ({ ...toLink(page), isPart: parentOf(page.slug) !== undefined })),
    ...back,
    { href: pdfPath(report), label: 'Hent som PDF' },
    ...listAcrossYears(),
    DOOR,
  ];
}

/** The phone's menu on the pages that belong to no year. */
export function listArchiveMenu(reports: Report[]): BarLink[] {
  return [
    DOOR,
    ...reports.map((report) => ({ href: editionPath(report.year), label: editionName(report), isPart: true })),
    ...listAcrossYears(),
    ACCESSIBILITY,
  ];
}

/** The foot of every page; with the colophon on those of an edition. */
export function listFooterLinks(report: Report | undefined): BarLink[] {
  return [
    ...(report ? [toLink(findPage(report, 'colophon'))] : []),
    ...REGISTERS,
    DOOR,
    ACCESSIBILITY,
    { href: FEED_PATH, label: 'Feed med nye udgaver' },
  ];
}

function listAcrossYears(): BarLink[] {
  return REGISTERS.map((link, index) => ({ ...link, opensGroup: index === 0 }));
}

/** The pages behind the chapters. */
function listBackPages(report: Report): Page[] {
  return listPagesInTurn(report).filter(({ kind }) => kind !== 'front' && kind !== 'chapter');
}

function linkAcross(kind: AcrossKind): BarLink {
  return { href: acrossPath(kind), label: acrossTitle(kind) };
}

function toLink({ path, title }: Page): BarLink {
  return { href: path, label: title };
}
