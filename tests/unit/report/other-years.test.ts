import { expect, test } from 'vitest';
import { listYearChoices } from '../../../src/report/other-years.ts';
import type { Report } from '../../../src/report/report.ts';
import { loadLibrary } from '../../helpers/library.ts';
import { buildReports } from '../../../src/report/report.ts';
import { makeReports } from '../../helpers/years.ts';

const kl = buildReports(loadLibrary('content'));

/** Editions with chapters of these slugs; one written `slug=series` has a key figure of that series. */
function makeYears(years: Record<number, string[]>): Report[] {
  return makeReports(Object.fromEntries(Object.keys(years).map((year) => [year, {}]))).map((report) => ({
    ...report,
    chapters: years[report.year]!.map((item) => {
      const [slug = '', series] = item.split('=');
      const keyFigures = series ? [{ id: series, value: '1', text: '', series }] : [];
      return { ...report.chapters[0]!, slug, title: slug, keyFigures };
    }),
  }));
}

/** Where a page leads to, year by year. */
function pathsFrom(reports: Report[], path: string): string[] {
  return listYearChoices(reports, path).map(({ path, title }) =>
    title === undefined ? `${path} (no such page)` : path,
  );
}

test.each([
  ['/2025/', '/2024/'],
  ['/2025/klima/klimahandling/', '/2024/klima/klimahandling/'],
  ['/2025/beskaeftigelse-og-integration/', '/2024/beskaeftigelse/'],
  ['/2025/oekonomi/', '/2024/sporskifte/'],
  ['/2024/sporskifte/', '/2025/oekonomi/'],
  ['/2025/organisation/', '/2024/organisation/'],
  ['/2025/regnskab/', '/2024/regnskab/'],
  ['/2025/filer/', '/2024/filer/'],
  ['/2025/revisioner/', '/2024/revisioner/'],
  ['/2025/kolofon/', '/2024/kolofon/'],
])('%s leads to %s', (from, to) => {
  expect(pathsFrom(kl, from).toSorted()).toEqual([from, to].toSorted());
});

test('a theme that an edition lacks leads to its front, and is said to be missing', () => {
  expect(pathsFrom(kl, '/2025/reformer/')).toEqual(['/2025/reformer/', '/2024/ (no such page)']);
});

test('a page that belongs to no year leads to the fronts, and none of them is where the reader is', () => {
  const choices = listYearChoices(kl, '/personer/');
  expect(choices.map(({ path, title, isHere }) => [path, title, isHere])).toEqual([
    ['/2025/', kl[0]!.title, false],
    ['/2024/', kl[1]!.title, false],
  ]);
});

test('a row is called what the page is called in its year', () => {
  expect(listYearChoices(kl, '/2024/beskaeftigelse/').map(({ title }) => title)).toEqual([
    'Beskæftigelse og Integration',
    'Beskæftigelse',
  ]);
});

test('a key figure of the same series tells themes whose names have nothing in common', () => {
  const reports = makeYears({ 2030: ['vand=kyst'], 2031: ['hav=kyst', 'land'] });
  expect(pathsFrom(reports, '/2030/vand/')).toEqual(['/2031/hav/', '/2030/vand/']);
});

test('a theme that the other edition has under its own name is not taken for another', () => {
  const reports = makeYears({ 2030: ['vand=kyst', 'hav'], 2031: ['hav=kyst'] });
  expect(pathsFrom(reports, '/2030/vand/')).toEqual(['/2031/ (no such page)', '/2030/vand/']);
});

test('over ten editions a theme is followed through all its names, and past editions without it', () => {
  const reports = makeYears({
    ...{ 2030: ['vand=kyst'], 2031: ['hav=kyst'], 2032: ['land'], 2033: ['hav=strand'], 2034: ['strand=strand'] },
    ...{ 2035: ['strand'], 2036: ['strand'], 2037: ['strand'], 2038: ['strand'], 2039: ['strand og klit'] },
  });
  expect(pathsFrom(reports, '/2030/vand/')).toEqual([
    '/2039/strand og klit/',
    ...['/2038/strand/', '/2037/strand/', '/2036/strand/', '/2035/strand/', '/2034/strand/'],
    ...['/2033/hav/', '/2032/ (no such page)', '/2031/hav/', '/2030/vand/'],
  ]);
});
