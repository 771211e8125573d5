/** From a page of one edition to the same page of another. Pure: it asks the reports alone. */
import { editionPath, locatePage } from './addresses.ts';
import { listEditionPages } from './pages.ts';
import type { Chapter, Report } from './report.ts';

/** A row of the menu of years. */
export interface YearChoice {
  year: number;
  /** Where it leads: to the same page, or to the edition's front where the edition has no such page. */
  path: string;
  /** What the page is called in that edition; nothing where it has no such page. */
  title: string | undefined;
  /** Whether the reader is there already. */
  isHere: boolean;
}

/**
 * The same page in every edition, newest first.
 *
 * @param reports newest first, as `loadReports` gives them
 * @param path site path of the page that the reader is on; from one that belongs to no year, all rows lead to fronts
 */
export function listYearChoices(reports: Report[], path: string): YearChoice[] {
  const page = locatePage(path);
  const here = page && 'year' in page ? reports.find(({ year }) => year === page.year) : undefined;
  return reports.map((report) => {
    const slug = here && page && 'slug' in page ? findSameSlug(reports, here, page.slug, report) : '';
    return { year: report.year, ...describe(report, slug), isHere: report === here };
  });
}

function describe(report: Report, slug: string | undefined): Pick<YearChoice, 'path' | 'title'> {
  if (slug === undefined) return { path: editionPath(report.year), title: undefined };
  const page = listEditionPages(report).find((candidate) => candidate.slug === slug);
  return { path: editionPath(report.year, slug), title: page?.kind === 'front' ? report.title : page?.title };
}

/** Slug of the page in another edition; nothing when that has none. Pages that every edition has keep theirs. */
function findSameSlug(reports: Report[], from: Report, slug: string, to: Report): string | undefined {
  const chapter = from.chapters.find((candidate) => candidate.slug === slug);
  return chapter ? findSameChapter(reports, from, chapter, to)?.slug : slug;
}

/**
 * The chapter of another edition that is about the same theme. Names change from year to year, so a theme is followed from
 * edition to edition: where one lacks it, the next one is asked for the last that was found.
 *
 * @param reports newest first
 */
export function findSameChapter(reports: Report[], from: Report, chapter: Chapter, to: Report): Chapter | undefined {
  const [start, end] = [reports.indexOf(from), reports.indexOf(to)];
  if (start === end) return chapter;
  const between = start < end ? reports.slice(start + 1, end) : reports.slice(end + 1, start).reverse();
  let last = { report: from, chapter };
  for (const report of between) {
    const found = matchChapter(last.report, last.chapter, report);
    if (found) last = { report, chapter: found };
  }
  return matchChapter(last.report, last.chapter, to);
}

/**
 * The chapter's counterpart in another edition, by the first of these that tells: the same address; a key figure of the
 * same series; a title that begins with the other. A chapter whose address the first edition has too is taken by that.
 */
function matchChapter(from: Report, chapter: Chapter, to: Report): Chapter | undefined {
  const same = to.chapters.find(({ slug }) => slug === chapter.slug);
  if (same) return same;
  const taken = new Set(from.chapters.map(({ slug }) => slug));
  const free = to.chapters.filter(({ slug }) => !taken.has(slug));
  return free.find((other) => sharesSeries(chapter, other)) ?? free.find((other) => sharesTitle(chapter, other));
}

function sharesSeries(a: Chapter, b: Chapter): boolean {
  const series = new Set(a.keyFigures.flatMap((figure) => figure.series ?? []));
  return b.keyFigures.some((figure) => figure.series !== undefined && series.has(figure.series));
}

/** `Beskæftigelse` and `Beskæftigelse og Integration`: whole words, whatever their capitals. */
function sharesTitle({ title: a }: Chapter, { title: b }: Chapter): boolean {
  const [short, long] = [a, b].map((title) => `${title.toLowerCase()} `).sort((x, y) => x.length - y.length);
  return long!.startsWith(short!);
}
