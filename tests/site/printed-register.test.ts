import { beforeAll, describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, readOutline, readPdfPages } from '../helpers/pdf.ts';
import type { OutlineEntry } from '../helpers/pdf.ts';
import { listPagesNaming, listRegisterRows, readPrintedPages } from '../helpers/register.ts';
import { loadLibrary } from '../helpers/library.ts';
import { editionPdf, readPage } from '../helpers/built-pages.ts';
import { buildReports } from '../../src/report/report.ts';
import { listPersons } from '../../src/report/register.ts';
import { divideName, sortBySurname } from '../../src/report/surnames.ts';

const [contentRoot, tinyRoot] = [await builtSite('content'), await builtSite('tiny')];
const editions = [
  ...buildReports(loadLibrary('content')).map((report) => [report.year, report, contentRoot] as const),
  ...buildReports(loadLibrary('tests/fixtures/tiny')).map((report) => [report.year, report, tinyRoot] as const),
];

describe.each(editions)('the register at the back of edition %i', (year, report, root) => {
  const rows = listRegisterRows(readPage(root, `/${year}/print/`).tree);
  let pages: string[];
  let outline: OutlineEntry[];
  let from: number;
  let to: number;

  beforeAll(async () => {
    const pdf = await openPdf(editionPdf(root, year));
    pages = await readPdfPages(pdf);
    outline = await readOutline(pdf);
    from = outline.find(({ title }) => title === 'Personer')?.page ?? 0;
    to = outline.find(({ title }) => title === 'Kolofon')?.page ?? 0;
  });

  test('it stands between the accounts and the colophon', () => {
    const titles = outline.filter(({ level }) => level === 1).map(({ title }) => title);
    expect(titles.slice(-3)).toEqual(['Regnskab', 'Register', 'Kolofon']);
  });

  test('it lists everybody with a seat or a signature, each once', () => {
    expect(rows.map(({ id }) => id).sort()).toEqual(
      listPersons([report])
        .map(({ id }) => id)
        .sort(),
    );
  });

  test('it is ordered by surname, Å last', () => {
    const sorted = sortBySurname(rows.map(({ name }) => divideName(name))).map(
      ({ surname, given }) => `${given} ${surname}`,
    );
    expect(rows.map(({ name }) => name)).toEqual(sorted);
  });

  test('no name is part of another, so that a name’s pages can be read from the text', () => {
    const doubtful = rows.filter(({ name }) => rows.some((other) => other.name !== name && other.name.includes(name)));
    expect(doubtful).toEqual([]);
  });

  test('behind each person stand exactly the pages that name him or her', () => {
    const register = pages.slice(from - 1, to - 1).join(' ');
    const printed = rows.map((row) => `${row.name}: ${readPrintedPages(row, register).join(', ')}`);
    const named = rows.map(({ name }) => `${name}: ${listPagesNaming(name, pages, from).join(', ')}`);
    expect(printed).toEqual(named);
    expect(printed.filter((line) => line.endsWith(': '))).toEqual([]);
  });
});
