import { describe, expect, test } from 'vitest';
import { formatFigureCsv } from '../../../src/downloads/figure-csv.ts';
import { findSameTheme } from '../../../src/report/same-theme.ts';
import { listTakeAways } from '../../../src/report/take-away.ts';
import { makeReports } from '../../helpers/years.ts';

const figure = (value: string, unit: string, more = '') =>
  `<KeyFigure id="f" value="${value}" unit="${unit}" series="f" ${more}>er talt; igen</KeyFigure>`;
const years = (now: string, before: string) => makeReports({ 2025: { text: now }, 2024: { text: before } });
const takeNow = (now: string, before: string) => {
  const reports = years(now, before);
  return listTakeAways(reports[0]!, reports)[0]!;
};

describe('a key figure to take away', () => {
  test('has both years as bars of one scale where the measure goes on', () => {
    expect(takeNow(figure('40', 'strande'), figure('50', 'strande')).bars).toEqual([
      { amount: 'Beretning\u00a02025: 40\u00a0strande', length: 0.8, isBefore: false },
      { amount: 'Beretning\u00a02024: 50\u00a0strande', length: 1, isBefore: true },
    ]);
  });

  test.each([
    ['units differ', figure('40', 'strande'), figure('50', 'pct.')],
    ['a value is no plain number', figure('4–5', 'strande'), figure('50', 'strande')],
    ['there is no year before', figure('40', 'strande'), ''],
  ])('has no bars where %s', (_, now, before) => {
    expect(takeNow(now, before).bars).toEqual([]);
  });

  test('has a row an edition, with the value as a number and as it is written', () => {
    expect(formatFigureCsv(takeNow(figure('1.240+', 'mia. kr.'), figure('3,2', 'mia. kr.')))).toBe(
      '\ufeffBeretning;Tal;Som skrevet;Enhed;Tekst\r\n2025;1240;1.240+;mia. kr.;"er talt; igen"\r\n' +
        '2024;3,2;3,2;mia. kr.;"er talt; igen"\r\n',
    );
  });

  test('guards what a spreadsheet would take for a formula, and leaves numbers alone', () => {
    expect(formatFigureCsv({ data: [['=1+1', '-2+3', '-5', '-5,2']] })).toBe("\ufeff'=1+1;'-2+3;-5;-5,2\r\n");
  });
});

describe('the same theme in another year', () => {
  test('is the year before, with the figures that both have', () => {
    const reports = years(figure('40', 'strande'), figure('50', 'strande'));
    const same = findSameTheme(reports, reports[0]!, reports[0]!.chapters[0]!);
    expect([same?.report.year, same?.pairs.map(({ here, there }) => [here.value, there.value])]).toEqual([
      2024,
      [['40', '50']],
    ]);
  });

  test('is the year after for the oldest', () => {
    const reports = years('', '');
    expect(findSameTheme(reports, reports[1]!, reports[1]!.chapters[0]!)?.report.year).toBe(2025);
  });

  test('is none in the only edition', () => {
    const reports = makeReports({ 2025: {} });
    expect(findSameTheme(reports, reports[0]!, reports[0]!.chapters[0]!)).toBeUndefined();
  });
});
