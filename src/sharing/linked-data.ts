/**
 * What a page is, for machines: schema.org as JSON-LD. The edition is a Report of ours that is based on KL's own, so no
 * reader of the data takes this rendering for KL's publication.
 */
import { dataPath, DATA_FORMATS, listTables, type TableSection } from '../downloads/formats.ts';
import { ACCOUNTS, editionPath, pdfPath } from '../report/contents.ts';
import type { Report } from '../report/report.ts';
import { SEARCH_PATH } from '../search/kinds.ts';
import { isNotGiven } from '../schemas/common.ts';
import { picturePath } from './pages.ts';

type Thing = { '@type': string; '@id'?: string; [property: string]: unknown };

const KL: Thing = { '@type': 'Organization', name: 'KL', url: 'https://www.kl.dk/' };
const LANGUAGE = 'da';

/**
 * Things that a page is or holds; none for pages that only lead on.
 *
 * @param path site path of the page
 * @param site origin of the published site
 */
export function listThings(report: Report, path: string, site: URL): Thing[] {
  const address = (target: string) => new URL(target, site).href;
  if (path === '/') return [describeSite(address)];
  if (path === editionPath(report.year)) return [describeEdition(report, address), KL];
  if (path === editionPath(report.year, ACCOUNTS))
    return listTables(report).map((table) => describeTable(report, table, address));
  const chapter = report.chapters.find(({ slug }) => path === editionPath(report.year, slug));
  if (!chapter) return [];
  return [
    {
      '@type': 'Chapter',
      name: chapter.title,
      headline: chapter.headline,
      abstract: chapter.lead,
      inLanguage: LANGUAGE,
      url: address(path),
      image: address(picturePath(report, path)),
      position: report.chapters.indexOf(chapter) + 1,
      isPartOf: { '@type': 'Report', '@id': editionId(report, address), name: nameOf(report) },
    },
  ];
}

/** JSON-LD as the text of a script element: no `</script>` in a title can end it. */
export function formatThings(things: Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replaceAll('<', '\\u003c');
}

function describeSite(address: (path: string) => string): Thing {
  const target = { '@type': 'EntryPoint', urlTemplate: `${address(SEARCH_PATH)}?q={search_term_string}` };
  const potentialAction = { '@type': 'SearchAction', target, 'query-input': 'required name=search_term_string' };
  return { '@type': 'WebSite', name: 'KL’s beretninger', inLanguage: LANGUAGE, url: address('/'), potentialAction };
}

function describeEdition(report: Report, address: (path: string) => string): Thing {
  const { year, title, description, date, original, revisions, chapters } = report;
  const last = revisions.at(-1);
  return {
    '@type': 'Report',
    '@id': editionId(report, address),
    name: nameOf(report),
    headline: title,
    description,
    inLanguage: LANGUAGE,
    url: address(editionPath(year)),
    image: address(picturePath(report, editionPath(year))),
    datePublished: date,
    ...(last && { dateModified: last.date, version: String(last.revision) }),
    about: KL,
    isBasedOn: {
      '@type': 'Report',
      name: nameOf(report),
      publisher: KL,
      ...(!isNotGiven(original) && { url: original }),
    },
    hasPart: chapters.map((chapter) => ({
      '@type': 'Chapter',
      name: chapter.title,
      url: address(editionPath(year, chapter.slug)),
    })),
    encoding: { '@type': 'MediaObject', encodingFormat: 'application/pdf', contentUrl: address(pdfPath(year)) },
  };
}

function describeTable(
  report: Report,
  { slug, title, period, columns }: TableSection,
  address: (path: string) => string,
): Thing {
  const years = [...columns].sort((a, b) => a - b);
  return {
    '@type': 'Dataset',
    name: `${title}, KL ${columns.join(' og ')}`,
    description: `${title} i KL’s regnskab for ${report.year}, ${period.toLowerCase()}, ${columns.join(' og ')}, i hele kroner.`,
    inLanguage: LANGUAGE,
    url: address(`${editionPath(report.year, ACCOUNTS)}#${slug}`),
    temporalCoverage: `${years[0]}/${years.at(-1)}`,
    creator: KL,
    isPartOf: { '@type': 'Report', '@id': editionId(report, address), name: nameOf(report) },
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

function nameOf({ year }: Report): string {
  return `KL’s beretning ${year}`;
}
