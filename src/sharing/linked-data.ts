/**
 * What a page is, for machines: schema.org as JSON-LD. An independent rendering is a Report that is based on the
 * organisation's own, so no reader of the data takes it for the organisation's publication.
 */
import { listTables } from '../report/accounts.ts';
import { editionPath, locatePage, pdfPath, SEARCH_PATH } from '../report/addresses.ts';
import type { Publication } from '../publications/publication.ts';
import { editionName, isIndependent } from '../report/publisher.ts';
import type { Chapter, Report } from '../report/report.ts';
import { hasAmounts } from '../report/totals.ts';
import type { Site } from '../schemas/site.ts';
import { describeBreadcrumbs } from './breadcrumbs.ts';
import { describeTable } from './dataset.ts';
import { picturePath } from './pages.ts';
import { LANGUAGE, describeOrganisation, editionId, nameEdition } from './things.ts';
import type { Thing, ToAddress } from './things.ts';

/**
 * Things that a page is or contains, and the way to it.
 *
 * @param path site path of the page
 * @param site origin of the published site
 * @param publication the other publication that the page is
 */
export function listThings(report: Report, path: string, site: URL, publication?: Publication): Thing[] {
  const address = (target: string) => new URL(target, site).href;
  return [...listContent(report, path, address), ...describeBreadcrumbs(report, path, address, publication)];
}

/** None for pages of links only. */
function listContent(report: Report, path: string, address: ToAddress): Thing[] {
  const page = locatePage(path);
  switch (page?.kind) {
    case 'door':
      return [describeSite(report.site, address)];
    case 'front':
      return [describeEdition(report, address), describeOrganisation(report.site)];
    case 'accounts':
      return listTables(report)
        .filter(hasAmounts)
        .map((table) => describeTable(report, table, address));
    case 'chapter':
      return report.chapters
        .filter(({ slug }) => slug === page.slug)
        .map((chapter) => describeChapter(report, chapter, address));
    default:
      return [];
  }
}

/** JSON-LD as the text of a script element: no `</script>` in a title can end it. */
export function formatThings(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

function describeSite({ words }: Site, address: ToAddress): Thing {
  const target = { '@type': 'EntryPoint', urlTemplate: `${address(SEARCH_PATH)}?q={search_term_string}` };
  const potentialAction = { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' };
  return { '@type': 'WebSite', name: words.editions, inLanguage: LANGUAGE, url: address('/'), potentialAction };
}

function describeEdition(report: Report, address: ToAddress): Thing {
  const { year, title, description, original, revisions, chapters } = report;
  // Not the edition's own date, which is the day that the board signed the organisation's accounts.
  const [first, last] = [revisions[0], revisions.at(-1)];
  const organisation = describeOrganisation(report.site);
  return {
    '@type': 'Report',
    '@id': editionId(report, address),
    name: editionName(report),
    headline: title,
    description,
    inLanguage: LANGUAGE,
    url: address(editionPath(year)),
    image: address(picturePath(report, editionPath(year))),
    ...(first && { datePublished: first.date }),
    ...(last && { dateModified: last.date, version: String(last.revision) }),
    about: organisation,
    ...(isIndependent(report.site)
      ? {
          isBasedOn: {
            '@type': 'Report',
            name: editionName(report),
            publisher: organisation,
            ...(typeof original === 'string' && { url: original }),
          },
        }
      : { publisher: organisation }),
    hasPart: chapters.map((chapter) => ({
      '@type': 'Chapter',
      name: chapter.title,
      url: address(editionPath(year, chapter.slug)),
    })),
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: address(pdfPath(report)) },
  };
}

function describeChapter(report: Report, chapter: Chapter, address: ToAddress): Thing {
  const path = editionPath(report.year, chapter.slug);
  return {
    '@type': 'Chapter',
    name: chapter.title,
    headline: chapter.headline,
    abstract: chapter.lead,
    inLanguage: LANGUAGE,
    url: address(path),
    image: address(picturePath(report, path)),
    position: report.chapters.indexOf(chapter) + 1,
    isPartOf: nameEdition(report, address),
  };
}
