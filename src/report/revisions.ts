/** What revisions changed, for the page that lists them and for the marks beside changed sections. */
import type { Change, Revision } from '../schemas/revision.ts';
import { editionPath, REVISIONS } from './addresses.ts';
import { listEditionPages } from './pages.ts';
import { changedPageAnchor } from './page-anchors.ts';
import { isDraft } from './publisher.ts';
import type { Report } from './report.ts';

/** The changes of a revision on one page. */
export interface ChangedPage {
  /** Anchor on the page that lists revisions: `revision-2-klima-klimahandling`. */
  id: string;
  path: string;
  title: string;
  /** In the order of the page; those of one section follow each other. */
  changes: Change[];
}

/** The changes of a revision page by page, in the order of the edition. */
export function listChangedPages(report: Report, { revision, changes = [] }: Revision): ChangedPage[] {
  const groups = Map.groupBy(changes, ({ page }) => page);
  return listEditionPages(report).flatMap(({ path, title, kind }) => {
    const found = groups.get(path);
    if (!found) return [];
    return [
      {
        id: changedPageAnchor(revision, path),
        path,
        title: kind === 'front' ? 'Forside og forord' : title,
        changes: found,
      },
    ];
  });
}

/**
 * The latest revision that changed a section since the edition was first published, with where that can be read.
 *
 * @param path site path of the page
 * @param section anchor of the section; none for what stands above the first
 */
export function findChange(
  { year, revisions }: Report,
  path: string,
  section: string | undefined,
): { revision: number; href: string } | undefined {
  const last = revisions.findLast(({ changes = [] }) =>
    changes.some((change) => change.page === path && change.section === section),
  );
  if (!last) return undefined;
  const { revision } = last;
  return { revision, href: `${editionPath(year, REVISIONS)}#${changedPageAnchor(revision, path)}` };
}

/** Address of a changed section: of the page alone, where the page has no such section any more. */
export function changedSectionPath(report: Report, { page, section }: Change): string {
  const found = listEditionPages(report).find(({ path }) => path === page);
  const headings = [
    ...report.chapters.filter(({ slug }) => slug === found?.slug).flatMap((chapter) => chapter.headings),
    ...(found?.kind === 'accounts' ? report.accounts.flatMap((accounts) => accounts.headings) : []),
    ...(found?.anchors ?? []),
  ];
  return section && headings.some(({ id }) => id === section) ? `${page}#${section}` : page;
}

/** Revisions of all editions, the newest first; drafts have none that readers know of. */
export function listNews(reports: Report[]): { report: Report; revision: Revision }[] {
  return reports
    .filter((report) => !isDraft(report))
    .flatMap((report) => report.revisions.map((revision) => ({ report, revision })))
    .sort(
      (a, b) =>
        b.revision.date.localeCompare(a.revision.date) ||
        b.report.year - a.report.year ||
        b.revision.revision - a.revision.revision,
    );
}
