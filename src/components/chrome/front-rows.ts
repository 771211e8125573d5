/** Rows of the contents lists on the web, see `Index.astro`. */
import { PUBLICATION_KINDS } from '../../publications/kinds.ts';
import type { Publication } from '../../publications/publication.ts';
import { editionPath, parentOf, REVISIONS } from '../../report/addresses.ts';
import type { AcrossKind } from '../../report/addresses.ts';
import { formatDay } from '../../report/format.ts';
import { revisionAnchor } from '../../report/page-anchors.ts';
import { DRAFT, isDraft } from '../../report/publisher.ts';
import { acrossPage, findPage, listPagesInTurn } from '../../report/pages.ts';
import type { Page } from '../../report/pages.ts';
import { calculatorPath } from '../../report/subscription-rates.ts';
import type { Chapter, Report } from '../../report/report.ts';
import { listNews } from '../../report/revisions.ts';
import { bindSpaces } from '../../report/typography.ts';
import type { Site } from '../../schemas/site.ts';

/** Contents rows of chapters. Of all, sub-chapters are set in; of some, they stand by themselves. */
export function chapterRows(report: Report, chapters: Chapter[] = report.chapters) {
  const slugs = chapters.map(({ slug }) => slug);
  const isAll = chapters === report.chapters;
  return listPagesInTurn(report)
    .filter(({ kind, slug }) => kind === 'chapter' && slugs.includes(slug))
    .map((page) => ({ ...toRow(page), isPart: isAll && parentOf(page.slug) !== undefined }));
}

/** The second group of the contents: what is not a chapter, and the files. */
export function backRows(report: Report) {
  const back = listPagesInTurn(report).filter(({ kind }) => kind !== 'front' && kind !== 'chapter');
  return [...back, findPage(report, 'files')].map(toRow);
}

/** The way to a municipality's own subscription, from an edition that gives its rate. */
export function calculatorRow(report: Report) {
  const href = calculatorPath([report]);
  return href ? [{ href, title: 'Kontingent', summary: 'Regn ud, hvad det betyder for din kommune' }] : [];
}

/** An edition's front as a row. */
export function editionRow(report: Report) {
  const { year, title } = report;
  const summary = isDraft(report) ? `${DRAFT}: ${title}` : title;
  return { href: editionPath(year), title: `Beretning ${year}`, summary };
}

/** Publications beside the editions. */
export function publicationRows(publications: readonly Publication[]) {
  return publications.map((publication) => ({
    href: publication.path,
    title: PUBLICATION_KINDS[publication.kind].one,
    summary: isDraft(publication) ? `${DRAFT}: ${publication.title}` : publication.title,
  }));
}

/** What was published and when, the newest first. */
export function newsRows(reports: Report[]) {
  return listNews(reports).map(({ report: { year }, revision: { revision, date, note } }) => ({
    href: `${editionPath(year, REVISIONS)}#${revisionAnchor(revision)}`,
    title: formatDay(date),
    summary: `Beretning ${year}, revision ${revision}. ${bindSpaces(note)}`,
  }));
}

/** Pages across the years. */
export function acrossRows(site: Site, ...kinds: AcrossKind[]) {
  return kinds.map((kind) => toRow(acrossPage(kind, site)));
}

function toRow({ path, title, summary }: Page) {
  return { href: path, title, summary };
}
