import { expect, test } from 'vitest';
import { chapterPdfPath, editionPath, pdfPath, printAnchor } from '../../../src/report/addresses.ts';
import {
  findNeighbours,
  listParts,
  listPrintContents,
  readingMinutes,
  sortByName,
} from '../../../src/report/contents.ts';
import { makeSite } from '../../helpers/organisation.ts';
import { tinyReport } from '../../helpers/report.ts';

test('addresses end with a slash', () => {
  expect(editionPath(2030)).toBe('/2030/');
  expect(editionPath(2030, 'natur/kyst')).toBe('/2030/natur/kyst/');
});

test('PDFs bear the organisation’s own prefix', () => {
  const edition = { year: 2030, site: makeSite({ filePrefix: 'havnestad' }) };
  expect(pdfPath(edition)).toBe('/2030/havnestad-2030.pdf');
  expect(chapterPdfPath(edition, 'natur/kyst')).toBe('/2030/natur/kyst/havnestad-2030-natur-kyst.pdf');
});

test('paper knows a sub-chapter by one word', () => {
  expect(printAnchor('natur/kyst')).toBe('natur-kyst');
});

test('a sub-chapter follows its chapter at once', async () => {
  const report = await tinyReport({ '2030/chapters/velfaerd.mdx': ['order: 10', 'order: 30'] });
  expect(report.chapters.map(({ slug }) => slug)).toEqual(['natur', 'natur/kyst', 'velfaerd']);
  expect(listParts(report, report.chapters[0]!).map(({ slug }) => slug)).toEqual(['natur/kyst']);
});

test('reading takes at least a minute', () => {
  expect([readingMinutes(3), readingMinutes(238), readingMinutes(1000)]).toEqual([1, 1, 4]);
});

test('pages follow each other from the foreword to the accounts', async () => {
  const report = await tinyReport();
  expect(findNeighbours(report, 'velfaerd')).toMatchObject({ previous: { title: 'Forord' }, next: { title: 'Natur' } });
  expect(findNeighbours(report, 'natur/kyst').next?.path).toBe('/2030/organisation/');
  expect(findNeighbours(report, 'regnskab').next).toBeUndefined();
});

test('the printed contents list has what sums up, the chapters, then the rest', async () => {
  const [chapters, rest] = listPrintContents(await tinyReport());
  expect(chapters?.map(({ anchor, isPart }) => (isPart ? `– ${anchor}` : anchor))).toEqual([
    'kort-fortalt',
    'aaret-i-tal',
    'forord',
    'velfaerd',
    'natur',
    '– natur-kyst',
  ]);
  expect(chapters?.find(({ anchor }) => anchor === 'forord')?.summary).toBe('Asta Lyngbo og Frode Aaby');
  expect(rest?.map(({ anchor }) => anchor).slice(0, 2)).toEqual(['organisation', 'regnskab']);
});

test('names are sorted as Danes do', () => {
  const names = ['Østermark', 'Aaby', 'Lyngbo'].map((name) => ({ name }));
  expect(sortByName(names).map(({ name }) => name)).toEqual(['Lyngbo', 'Østermark', 'Aaby']);
});
