/** What the bar, its list of pages and the footer lead to: the same on every page, but for the edition. */
import { acrossPath, parentOf, pdfPath } from '../../report/addresses.ts';
import type { AcrossKind, EditionKind, PageKind } from '../../report/addresses.ts';
import { FRONT_SECTIONS } from '../../report/page-anchors.ts';
import { acrossTitle, findPage, listEditionPages } from '../../report/pages.ts';
import type { Page } from '../../report/pages.ts';
import { listOfKind, listPublicationKinds, PUBLICATION_KINDS, publicationPath } from '../../publications/kinds.ts';
import type { Publication } from '../../publications/publication.ts';
import type { Report } from '../../report/report.ts';
import { FEED_PATH } from '../../sharing/feed.ts';

export interface BarLink {
  href: string;
  label: string;
  kind?: PageKind;
  /** A sub-chapter, set in under its chapter. */
  isPart?: boolean;
  /** Stands above all others where the window is narrow, in place of the bar's own words. */
  isFirstOnPhone?: boolean;
}

export interface BarGroup {
  title: string;
  links: BarLink[];
}

const BACK: Exclude<EditionKind, 'chapter'>[] = ['organisation', 'accounts', 'files', 'colophon'];
const REGISTERS = (['municipalities', 'persons', 'compare'] as const).map(linkAcross);
const ACCESSIBILITY = linkAcross('accessibility');
const DOOR = linkAcross('door');

/** Words of the bar beside its list of pages, which holds them all once more: a narrow window has room for that alone. */
export function listBarLinks(report: Report): { back: BarLink[]; registers: BarLink[]; files: BarLink } {
  const [organisation, accounts, files] = BACK.map((kind) => toLink(findPage(report, kind)));
  return { back: [organisation!, accounts!], registers: listRegisters(), files: files! };
}

/** The list of pages: the chapters, what else the edition has, and the pages across the years. */
export function listBarGroups(report: Report, publications: readonly Publication[] = []): BarGroup[] {
  const pages = listEditionPages(report);
  const front = pages
    .filter(({ kind }) => kind === 'front')
    .map((page) => ({ ...toLink(page), label: 'Forside og forord' }));
  const whole = { href: pdfPath(report), label: 'Hele beretningen som PDF' };
  return [
    { title: FRONT_SECTIONS.themes.title, links: pages.filter(({ kind }) => kind === 'chapter').map(toLink) },
    {
      title: `Beretning ${report.year}`,
      links: [...front, ...BACK.map((kind) => toLink(findPage(report, kind))), whole],
    },
    { title: 'Alle år', links: [...REGISTERS.map(toFirst), DOOR, ...listKinds(publications), ACCESSIBILITY] },
  ];
}

/** The registers and the comparison, which cover all years; in a row there is no room for a page's whole title. */
export function listRegisters(): BarLink[] {
  return REGISTERS.map((link) => (link.kind === 'compare' ? { ...link, label: 'Sammenlign' } : link));
}

/** The foot of every page; on those of an edition with what is about the edition. */
export function listFooterLinks(report: Report | undefined, publications: readonly Publication[] = []): BarLink[] {
  const about = (['files', 'revisions', 'colophon'] as const).map((kind) => report && toLink(findPage(report, kind)));
  return [
    ...about.filter((link) => link !== undefined),
    ...REGISTERS,
    DOOR,
    ...listKinds(publications),
    ACCESSIBILITY,
    { href: FEED_PATH, label: 'Feed med nye udgaver' },
  ];
}

/** The lists of other publications, of the kinds that there are any of. */
function listKinds(publications: readonly Publication[]): BarLink[] {
  return listPublicationKinds()
    .filter((kind) => listOfKind(publications, kind).length > 0)
    .map((kind) => ({ href: publicationPath(kind), label: PUBLICATION_KINDS[kind].title, kind }));
}

function toFirst(link: BarLink): BarLink {
  return { ...link, isFirstOnPhone: true };
}

function linkAcross(kind: AcrossKind): BarLink {
  return { href: acrossPath(kind), label: acrossTitle(kind), kind };
}

function toLink({ path, title, kind, slug }: Page): BarLink {
  return { href: path, label: title, kind, isPart: parentOf(slug) !== undefined };
}
