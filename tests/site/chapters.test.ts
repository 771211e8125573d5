import { toString } from 'hast-util-to-string';
import { expect, test } from 'vitest';
import { editionPath } from '../../src/report/addresses.ts';
import { buildReports } from '../../src/report/report.ts';
import { listElements, mainOf, readPage, readText } from '../helpers/built-pages.ts';
import { builtContent, builtSite } from '../helpers/built-site.ts';
import { loadLibrary } from '../helpers/library.ts';
import { squeeze } from '../helpers/text.ts';

const root = await builtSite('content');
const reports = buildReports(loadLibrary(await builtContent('content')));
const chapters = reports.flatMap((report) => report.chapters.map((chapter) => ({ report, chapter })));
const read = (year: number, slug: string) => readPage(root, editionPath(year, slug));

test('every chapter says itself in short on the web, and not on paper', () => {
  const prints = new Map(reports.map(({ year }) => [year, squeeze(readText(readPage(root, `/${year}/print/`).tree))]));
  for (const { report, chapter } of chapters) {
    const web = squeeze(readText(mainOf(read(report.year, chapter.slug))));
    for (const sentence of chapter.brief ?? []) {
      expect(web, chapter.slug).toContain(squeeze(sentence));
      expect(prints.get(report.year), chapter.slug).not.toContain(squeeze(sentence));
    }
  }
  expect(chapters.every(({ chapter }) => chapter.brief)).toBe(true);
});

test('the strip leads to every theme in order, and marks the one that is read', () => {
  for (const { report, chapter } of chapters) {
    const strip = listElements(read(report.year, chapter.slug).tree, 'ol').find(({ properties }) =>
      String(properties.className).includes('rep-strip'),
    )!;
    const links = listElements(strip, 'a').map(({ properties }) => properties);
    expect(links.map(({ href }) => href)).toEqual(report.chapters.map(({ slug }) => editionPath(report.year, slug)));
    expect(links.filter(({ ariaCurrent }) => ariaCurrent === 'page').map(({ href }) => href)).toEqual([
      editionPath(report.year, chapter.slug),
    ]);
  }
});

test.each([
  ['/2025/oekonomi/', '/2024/sporskifte/'],
  ['/2024/beskaeftigelse/', '/2025/beskaeftigelse-og-integration/'],
  ['/2025/klima/klimahandling/', '/2024/klima/klimahandling/'],
])('%s leads to the same theme of the other year, %s', (path, expected) => {
  const links = listElements(mainOf(readPage(root, path)), 'a');
  const [same] = links.filter((link) => /^Samme tema i \d{4}$/.test(toString(link).trim()));
  expect(same?.properties.href).toBe(expected);
});

test('a theme that the other year lacks has no link and no section', () => {
  expect(readText(mainOf(read(2025, 'reformer')))).not.toContain('Samme tema');
});
