/** The way to a page from the site's front, as schema.org's BreadcrumbList: search engines show it in place of the address. */
import { DOOR_PATH, editionPath, locatePage, parentOf } from '../report/addresses.ts';
import { PUBLICATION_KINDS, publicationPath } from '../publications/kinds.ts';
import type { Publication } from '../publications/publication.ts';
import { acrossTitle, listEditionPages } from '../report/pages.ts';
import { editionName } from '../report/publisher.ts';
import type { Report } from '../report/report.ts';
import type { Thing, ToAddress } from './things.ts';

interface Crumb {
  name: string;
  path: string;
}

/**
 * The list for a page; none for the front of the site, which nothing leads to, and for what is no page of the site.
 *
 * @param report the edition that the page belongs to, if it belongs to one
 * @param publication the other publication that the page is
 */
export function describeBreadcrumbs(
  report: Report,
  path: string,
  address: ToAddress,
  publication?: Pick<Publication, 'title'>,
): Thing[] {
  const crumbs = listCrumbs(report, path, publication);
  if (crumbs.length === 0) return [];
  const itemListElement = crumbs.map(({ name, path: target }, index) => ({
    '@type': 'ListItem',
    position: index + 1,
    name,
    item: address(target),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

function listCrumbs(report: Report, path: string, publication?: Pick<Publication, 'title'>): Crumb[] {
  const page = locatePage(path);
  if (!page || page.kind === 'door') return [];
  const door = { name: report.site.words.editions, path: DOOR_PATH };
  if ('id' in page) {
    const list = { name: PUBLICATION_KINDS[page.kind].title, path: publicationPath(page.kind) };
    return [door, list, ...(page.id && publication ? [{ name: publication.title, path }] : [])];
  }
  if (!('slug' in page)) return [door, { name: acrossTitle(page.kind), path }];
  const front = { name: editionName(report), path: editionPath(report.year) };
  return [door, front, ...listWithParents(report, page.slug)];
}

/** A page below the edition's front, behind the chapter that it is part of. */
function listWithParents(report: Report, slug: string): Crumb[] {
  const page = listEditionPages(report).find((candidate) => candidate.slug === slug);
  if (!page || slug === '') return [];
  const parent = parentOf(slug);
  return [...(parent ? listWithParents(report, parent) : []), { name: page.title, path: page.path }];
}
