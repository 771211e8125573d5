/**
 * What a page is, for machines: schema.org as JSON-LD. An independent rendering is a Report that is based on the
 * organisation's own, so no reader of the data takes it for the organisation's publication.
 */
import { DATA_FORMATS } from '../downloads/formats.ts';
import { listTables } from '../report/accounts.ts';
import type { TableSection } from '../report/accounts.ts';
import { ACCOUNTS, dataPath, editionPath, locatePage, pdfPath, SEARCH_PATH } from '../report/addresses.ts';
import { editionName, isIndependent } from '../report/publisher.ts';
import type { Chapter, Report } from '../report/report.ts';
import type { Site } from '../schemas/site.ts';
import { picturePath } from './pages.ts';

type Thing = { '@type': string; '@id'?: string; [property: string]: unknown };

const LANGUAGE = 'da';

/**
 * Things that a page is or contains; none for pages of links only.
 *
 * @param path site path of the page
 * @param site origin of the published site
 */
export function listThings(report: Report, path: string, site: URL): Thing[] {
  const address = (target: string) => new URL(target, site).href;
  const page = locatePage(path);
  switch (page?.kind) {
    case 'door':
      return [describeSite(report.site, address)];
    case 'front':
      return [describeEdition(report, address), describeOrganisation(report.site)];
    case 'accounts':
      return listTables(report).map((table) => describeTable(report, table, address));
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

function describeOrganisation({ shortName, website }: Site): Thing {
  return { '@type': 'Organization', name: shortName, url: website };
}

function describeSite({ words }: Site, address: (path: string) => string): Thing {
  const target = { '@type': 'EntryPoint', urlTemplate: `${address(SEARCH_PATH)}?q={search_term_string}` };
  const potentialAction = { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' };
  return { '@type': 'WebSite', name: words.editions, inLanguage: LANGUAGE, url: address('/'), potentialAction };
}

function describeEdition(report: Report, address: (path: string) => string): Thing {
  const { year, title, description, date, original, revisions, chapters } = report;
  const last = revisions.at(-1);
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
    datePublished: date,
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

function describeChapter(report: Report, chapter: Chapter, address: (path: string) => string): Thing {
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
    isPartOf: { '@type': 'Report', '@id': editionId(report, address), name: editionName(report) },
  };
}

function describeTable(
  report: Report,
  { slug, title, period, columns }: TableSection,
  address: (path: string) => string,
): Thing {
  const { site } = report;
  const years = [...columns].sort((a, b) => a - b);
  return {
    '@type': 'Dataset',
    name: `${title}, ${site.shortName} ${columns.join(' og ')}`,
    description: `${title} i ${site.words.genitive} regnskab for ${report.year}, ${period.toLowerCase()}, ${columns.join(' og ')}, i hele kroner.`,
    inLanguage: LANGUAGE,
    url: address(`${editionPath(report.year, ACCOUNTS)}#${slug}`),
    temporalCoverage: `${years[0]}/${years.at(-1)}`,
    creator: describeOrganisation(site),
    isPartOf: { '@type': 'Report', '@id': editionId(report, address), name: editionName(report) },
    distribution: DATA_FORMATS.map(({ extension, type }) => ({
      '@type': 'DataDownload',
      encodingFormat: type.split(';')[0],
      contentUrl: address(dataPath(report.year, slug, extension)),
    })),
  };
}

function editionId({ year }: Report, address: (path: string) => string): string {
  return `${address(editionPath(year))}#beretning`;
}
