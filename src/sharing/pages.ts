/** Pages of an edition that have a picture of their own. */
import type { Publication } from '../publications/publication.ts';
import { editionPath, SHARING } from '../report/addresses.ts';
import { listPagesInTurn } from '../report/pages.ts';
import type { Report } from '../report/report.ts';

export interface SharedPage {
  /** Site path of the page. */
  path: string;
  /** Name of the picture's file, without extension: the page's slug. */
  picture: string;
  title: string;
  /** The small line above the title. */
  label?: string;
}

/** Size in px of every picture: the ratio that readers of Open Graph show whole. */
export const PICTURE_SIZE = { width: 1200, height: 630 } as const;

/** Name of the front's picture, which pages without one of their own carry too. */
const FRONT = 'forside';

/** The pages that are read in turn. A chapter's picture says its headline under its title, the front's the theme. */
export function listSharedPages(report: Report): SharedPage[] {
  return listPagesInTurn(report).map(({ kind, path, slug, title, summary }) => {
    if (kind === 'front') return { path, picture: FRONT, title: summary };
    const chapter = report.chapters.find((candidate) => candidate.slug === slug);
    return chapter ? { path, picture: slug, title: chapter.headline, label: title } : { path, picture: slug, title };
  });
}

/** Address of a page's picture; pages without one of their own carry the front's. */
export function picturePath(report: Report, path: string): string {
  const page = listSharedPages(report).find((candidate) => candidate.path === path);
  return `${editionPath(report.year)}${SHARING}/${page?.picture ?? FRONT}.png`;
}

/** Address of the picture of a publication that is no edition. */
export function publicationPicturePath({ path }: Pick<Publication, 'path'>): string {
  return `${path}${SHARING}.png`;
}
