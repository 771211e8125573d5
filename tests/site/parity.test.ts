import type { Element } from 'hast';
import { describe, expect, test } from 'vitest';
import { listElements, readPage, readPages, readText } from '../helpers/built-pages.ts';
import { builtSite } from '../helpers/built-site.ts';
import { squeeze } from '../helpers/text.ts';

/** Controls of the screen: paper has nothing to operate. */
const OPERABLE = ['button', 'input', 'select', 'textarea', 'video', 'audio', 'details', 'iframe', 'form'];

/**
 * Classes of what a medium has alone or words in its own way: hints, changes and details that unfold, charts, notes to
 * films, the year before and the files of a key figure; and the address behind a link, which paper always gives.
 */
const OF_ONE_MEDIUM = [
  'rep-address',
  'rep-links__host',
  'rep-links__address',
  'rep-links__note',
  'rep-chart',
  'rep-media',
  'rep-deep',
  'rep-changed',
  'rep-scroll-hint',
  'visually-hidden',
  'rep-accounts__change',
  'rep-accounts__change-note',
  'rep-detail',
  'rep-notes__back',
  'rep-figure-links',
  'rep-key-figure__note',
  'rep-figure-bars',
  'rep-year-bars',
];

const chapters = [await builtSite('content'), await builtSite('tiny')].flatMap((root) =>
  readPages(root)
    .filter(({ path, tree }) => /^\/\d{4}\/.+\/$/.test(path) && listElements(tree, 'article').length > 0)
    .map(({ path }) => [path, root] as const),
);

describe.each(chapters)('the two renderings of %s', (path, root) => {
  const [, year = '', slug = ''] = path.match(/^\/(\d{4})\/(.+)\/$/) ?? [];
  const section = listElements(readPage(root, `/${year}/print/`).tree, 'section').find(({ properties }) =>
    String(properties['dataPressSource']).endsWith(`/chapters/${slug}.mdx`),
  )!;
  const prose = listElements(readPage(root, path).tree, 'div').find((element) => hasClass(element, 'rep-prose'))!;

  test('print has the text of the web word for word, once and in order, behind its opening', () => {
    const web = readShared(prose);
    expect(web.length).toBeGreaterThan(100);
    expect(readShared(section).slice(-web.length)).toBe(web);
  });

  test('print has nothing to operate', () => {
    expect(listElements(section, ...OPERABLE).map(({ tagName }) => tagName)).toEqual([]);
  });
});

/** Text that both media have, without white space. */
function readShared(part: Element): string {
  const copy = structuredClone(part);
  // On paper key figures float, so they stand before the lead.
  for (const opening of listElements(copy, 'div').filter((element) => hasClass(element, 'rep-opening'))) {
    opening.children.reverse();
  }
  for (const element of listElements(copy)) {
    // Paper is offered more than it has room for.
    const isOffered = element.properties.dataPressOffer !== undefined;
    if (isOffered || OF_ONE_MEDIUM.some((name) => hasClass(element, name))) element.children = [];
  }
  // What stands between a title and where it is from.
  return squeeze(readText(copy)).replaceAll('|', '·');
}

function hasClass({ properties: { className } }: Element, name: string): boolean {
  return Array.isArray(className) && className.includes(name);
}
