import { describe, expect, test } from 'vitest';
import { listKnownPages } from '../../src/kontrol/pages.ts';
import { editionPath, locatePage } from '../../src/report/addresses.ts';
import { listPages } from '../../src/report/pages.ts';
import { buildReports } from '../../src/report/report.ts';
import { loadSources } from '../../src/sources/from-disk.ts';
import { builtContent, builtSite } from '../helpers/built-site.ts';
import { loadLibrary } from '../helpers/library.ts';
import { isForPress, listElements, mainOf, readPages } from '../helpers/built-pages.ts';
import { listLetterOutlines } from '../helpers/letters.ts';
import { listProgrammeOutlines } from '../helpers/programme.ts';

describe.each([
  ['the real editions', await builtSite('content'), 'content'],
  ['the tiny edition', await builtSite('tiny'), await builtContent('tiny')],
])('pages of %s', async (_, root, content) => {
  const built = readPages(root).filter(({ path }) => path !== '/404.html');
  // Drafts are not built.
  const reports = buildReports(loadLibrary(content)).filter(({ state }) => state === 'published');
  const pages = listPages(reports, [...listProgrammeOutlines(content), ...listLetterOutlines(content)]);
  const paths = pages.map(({ path }) => path);
  const known = listKnownPages(await loadSources(content, 'content')).filter(
    ({ isComplete, address }) => isComplete && paths.includes(address),
  );

  test('what is built is what the list has', () => {
    // The page that the e-book is made of is gone when the book is made.
    const listed = [...paths].filter((path) => !path.endsWith('/epub/'));
    // Nobody is led to what the press prints of other publications.
    const found = built.filter((page) => !isForPress(page) || locatePage(page.path));
    expect(found.map(({ path }) => path).sort()).toEqual(listed.sort());
  });

  test.each(known.map((page) => [page.address, page] as const))(
    'Kontrol knows the anchors of %s, no more and no fewer',
    (address, { anchors }) => {
      const page = built.find(({ path }) => path === address)!;
      expect(listIds(page)).toEqual([...new Set(anchors.map(({ id }) => id))].sort());
    },
  );

  const chapters = reports.flatMap(({ year, chapters }) =>
    chapters.map(({ slug, headings }) => [editionPath(year, slug), headings.map(({ id }) => id)] as const),
  );

  test.each(chapters)('the headings of %s have the anchors that the report gives them', (path, expected) => {
    const main = mainOf(built.find((candidate) => candidate.path === path)!);
    const ids = listElements(main, 'h2', 'h3', 'h4').map(({ properties }) => String(properties.id));
    expect(ids.filter((id) => expected.includes(id))).toEqual(expected);
  });
});

/** Ids of a page's main part that can be linked to: not those of a form's controls, nor of what is hidden until it is asked for. */
function listIds(page: Parameters<typeof mainOf>[0]): string[] {
  const main = mainOf(page);
  const apart = listElements(main).filter(({ tagName, properties }) => tagName === 'form' || properties.hidden);
  const others = new Set(apart.flatMap((element) => listElements(element)));
  return listElements(main)
    .filter((element) => element !== main && !others.has(element))
    .flatMap(({ properties }) => properties.id ?? [])
    .map(String)
    .sort();
}
