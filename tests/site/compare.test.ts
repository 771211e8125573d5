import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { isForPress, listElements, mainOf, readPage, readPages, readText } from '../helpers/built-pages.ts';
import { fold } from '../helpers/text.ts';
import { loadLibrary } from '../helpers/library.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';
import { formatBridgeAmount, joinBridges, listBridgeRows } from '../../src/report/bridge.ts';
import { compareKeyFigures } from '../../src/report/compare.ts';
import { compareTables } from '../../src/report/compare-tables.ts';
import { listAnswers } from '../../src/report/answers.ts';
import { formatKroner, formatOere } from '../../src/report/format.ts';
import { buildReports } from '../../src/report/report.ts';
import { isAmountRow } from '../../src/report/totals.ts';

const reports = buildReports(loadLibrary('content'));
const root = await builtSite('content');
const tinyRoot = await builtSite('tiny');
const main = mainOf(readPage(root, '/sammenlign/'));
const text = readText(main);
const rowOf = (id: string) => listElements(main, 'tr').find((row) => row.properties.id === id);
const table = (year: number, slug: string) => {
  const section = reports.find((report) => report.year === year)?.accounts.find((candidate) => candidate.slug === slug);
  return section?.kind === 'table' ? section : undefined;
};

/** A dash, and what the ear hears of it. */
const NOT_GIVEN = '–ikke oplyst';

describe('the page that compares the editions', () => {
  test('answers come before all tables, each with its figures in the name of their picture', () => {
    const answers = listElements(main, 'article');
    expect(answers.map((answer) => readText(listElements(answer, 'h3')[0]!))).toEqual(
      listAnswers(reports).map(({ question }) => question),
    );
    const firstTable = text.indexOf('Kontingentindtægter');
    for (const [index, { sentence, drawing }] of listAnswers(reports).entries()) {
      expect(text.indexOf(fold(sentence))).toBeLessThan(firstTable);
      const picture = listElements(answers[index]!, 'div').find(({ properties }) => properties.role === 'img');
      for (const { year, long = 'ikke oplyst i kilden' } of drawing.bars) {
        expect(picture?.properties.ariaLabel).toContain(`${year}: ${long}`);
      }
    }
  });

  test('the answers are those that the accounts give', () => {
    expect(text).toContain('Overskuddet faldt fra 25,9 mio. kr. til 247.620 kr.');
    expect(text).toContain('Egenkapitalen steg fra 799,7 til 841,2 mio. kr.');
    expect(text).toContain('Kontingentet stiger fra 4.507,66 til 4.593,39 kr. pr. 100 indbyggere');
    expect(text).toContain('+85,73 kr., +1,9 pct. fra 2026 til 2027');
  });

  test('each answer leads to its amounts and to a file with them', () => {
    const ids = new Set(listElements(main).map(({ properties }) => properties.id));
    for (const { anchor, table } of listAnswers(reports)) {
      expect(ids).toContain(anchor);
      const csv = readFileSync(`${root}/sammenlign/${table}.csv`, 'utf8');
      expect(csv.split('\r\n').length).toBeGreaterThan(2);
    }
    expect(readFileSync(`${root}/sammenlign/resultatopgoerelse.csv`, 'utf8')).toContain(
      'Årets resultat;247620;25878559;28763264',
    );
  });

  test('no column of any table on the site is nothing but dashes', () => {
    for (const { path, tree } of readPages(root).filter((page) => !isForPress(page))) {
      for (const element of listElements(tree, 'table')) {
        const rows = listElements(element, 'tr').map((row) => listElements(row, 'td').map(readText));
        const width = Math.max(...rows.map((row) => row.length));
        for (let column = 0; column < width; column += 1) {
          const cells = rows.flatMap((row) => (row.length === width && row[column] ? [String(row[column])] : []));
          const dashes = cells.filter((cell) => cell.startsWith('–'));
          expect(dashes.length, `${path} column ${column}`).toBeLessThan(Math.max(1, cells.length));
        }
      }
    }
  });

  test('what is known of a year without a column stands above its table', () => {
    for (const path of ['/sammenlign/', '/2025/regnskab/']) {
      const known = listElements(readPage(root, path).tree, 'div')
        .filter(({ properties }) => String(properties.className).includes('rep-known'))
        .map(readText);
      expect(known).toHaveLength(3);
      expect(known.join(' ')).toContain('Oplyst for 2025 Årets resultat 247.620 kr.');
      expect(known.join(' ')).toContain('Oplyst for 2025 Egenkapital 841,2 mio. kr.');
      expect(known.join(' ')).toContain('Ingen af årets beløb er oplyst i kilden.');
    }
  });

  test('every amount is the one that its own edition gives', () => {
    const earliest = Math.min(...reports.map(({ year }) => year));
    for (const { slug, years: known, rows } of compareTables(reports)) {
      const years = known.filter(({ isSparse }) => !isSparse);
      for (const row of rows.filter((candidate) => 'id' in candidate)) {
        const cells = listElements(rowOf(`${slug}-${row.id}`)!, 'td')
          .map(readText)
          .slice(0, years.length);
        const given = years.map(({ year }) => {
          const column = year < earliest ? 1 : 0;
          const own = table(Math.max(year, earliest), slug)
            ?.rows.filter(isAmountRow)
            .find(({ id }) => id === row.id);
          const amount = own?.amounts[column];
          return typeof amount === 'number' ? formatKroner(amount) : amount && NOT_GIVEN;
        });
        expect(cells, `${slug} ${row.id}`).toEqual(given);
      }
    }
  });

  test('a change stands in kroner and per cent beside its amounts', () => {
    const result = listElements(rowOf('resultatopgoerelse-aarets-resultat')!, 'td').map(readText);
    expect(result).toEqual(['25.878.559', '28.763.264', '−2.884.705', '−10,0']);
    expect(listElements(rowOf('passiver-egenkapital')!, 'td').map(readText)).toEqual([
      '799.655.858',
      '838.604.809',
      '−38.948.951',
      '−4,6',
    ]);
  });

  test('equity’s way is one sequence, from the first known day to the last', () => {
    const [way, ...others] = joinBridges(reports);
    expect(others).toEqual([]);
    const [element] = listElements(main, 'table').filter((candidate) =>
      String(candidate.properties.className).includes('rep-bridge'),
    );
    const rows = listElements(element!, 'tr')
      .slice(1)
      .map((row) => [readText(listElements(row, 'th')[0]!), readText(listElements(row, 'td')[0]!)]);
    expect(rows).toEqual(way!.rows.map((row) => [fold(row.label), fold(formatBridgeAmount(row))]));
    expect(rows).toHaveLength(8);
  });

  test('key figures of one measure stand with their sentences and lead to their chapters', () => {
    const links = listElements(main, 'a').map((link) => link.properties.href);
    const series = compareKeyFigures(reports);
    expect(series.length).toBeGreaterThan(4);
    for (const { year, chapter, figure } of series.flatMap(({ figures }) => figures)) {
      expect(text).toContain(fold([figure.value, figure.unit].filter(Boolean).join(' ')));
      expect(text).toContain(fold(figure.text));
      expect(links).toContain(`/${year}/${chapter.slug}/#${figure.id}`);
    }
  });

  test('every rate stands there, and what the source does not give is said', () => {
    const sections = reports.flatMap((report) => report.accounts);
    for (const section of sections) {
      if (section.kind === 'subscription') expect(text).toContain(`${formatOere(section.rateOere)} kr.`);
    }
    expect(text).toContain('+85,73 kr.');
    for (const section of sections) {
      if (section.kind === 'table' && section.notGiven) expect(text).toContain(fold(section.notGiven));
    }
  });

  test('tables have a caption, and their heads say what they are heads of', () => {
    for (const element of listElements(main, 'table')) {
      expect(listElements(element, 'caption')).toHaveLength(1);
      expect(listElements(element, 'th').filter((head) => !head.properties.scope)).toEqual([]);
    }
  });

  test('the door, the accounts and the foot of every page lead to it', () => {
    for (const path of ['/', '/2024/regnskab/', '/2025/regnskab/']) {
      const page = readPage(root, path);
      for (const place of [mainOf(page), ...listElements(page.tree, 'footer')]) {
        expect(
          listElements(place, 'a').some((link) => link.properties.href === '/sammenlign/'),
          path,
        ).toBe(true);
      }
    }
  });
});

describe.each(reports.map((report) => [report.year, report] as const))('equity’s way of %i', (year, report) => {
  const rows = report.accounts.flatMap((section) => (section.kind === 'bridge' ? listBridgeRows(section) : []));

  test('stands on the accounts page and in the PDF, step by step', async () => {
    expect(rows.length).toBeGreaterThan(3);
    const web = readText(mainOf(readPage(root, `/${year}/regnskab/`)));
    const paper = (await readPdfPages(await openPdf(`${root}/${year}/kl-beretning-${year}.pdf`))).join(' ');
    // On paper the unit stands once, over the column, and is one for all of them.
    const approximate = rows.some((row) => row.approximate) || undefined;
    for (const row of rows) {
      expect(web).toContain(fold(`${row.label} ${formatBridgeAmount(row)}`));
      const amount = formatBridgeAmount({ ...row, approximate }).replace(/\u00a0(?:mio\.\u00a0)?kr\.$/, '');
      expect(paper).toContain(fold(`${row.label} ${amount}`));
    }
  });
});

test('one edition alone says so, and shows its year beside the year before', () => {
  const tiny = mainOf(readPage(tinyRoot, '/sammenlign/'));
  expect(readText(tiny)).toContain('Der er kun én udgave endnu, 2030.');
  const result = listElements(tiny, 'tr').find((row) => row.properties.id === 'resultat-resultat');
  expect(listElements(result!, 'td').map(readText)).toEqual(['1.250.000', '500.000', '+750.000', '+150,0']);
});
