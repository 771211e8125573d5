/** Pages of an edition that have a picture of their own. */
import { ACCOUNTS, editionPath, ORGANISATION } from '../report/contents.ts';
import type { Report } from '../report/report.ts';

export interface SharedPage {
  /** Site path of the page. */
  path: string;
  /** Slug below the edition, empty for its front. */
  slug: string;
  title: string;
  /** The small line above the title. */
  label?: string;
}

/** Size in px of every picture: the ratio that readers of Open Graph show whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** The front first, then the chapters, organisation and accounts. */
export function listSharedPages(report: Report): SharedPage[] {
  const page = (slug: string, title: string, label?: string): SharedPage => ({
    path: editionPath(report.year, slug),
    slug,
    title,
    ...(label && { label }),
  });
  return [
    page('', report.title),
    ...report.chapters.map(({ slug, headline, title }) => page(slug, headline, title)),
    page(ORGANISATION, 'Organisation'),
    page(ACCOUNTS, 'Regnskab'),
  ];
}

/** Address of a page's picture; pages without one of their own carry the front's. */
export function picturePath(report: Report, path: string): string {
  const page = listSharedPages(report).find((candidate) => candidate.path === path);
  return `${editionPath(report.year)}deling/${page?.slug || 'forside'}.png`;
}
