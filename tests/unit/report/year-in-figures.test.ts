import { describe, expect, test } from 'vitest';
import { readMarks } from '../../../src/report/figure-marks.ts';
import type { KeyFigure } from '../../../src/report/mdx.ts';
import { groupFigures, listAccountsFigures, listTextFigures } from '../../../src/report/year-in-figures.ts';
import { tinyReport } from '../../helpers/report.ts';

/** A figure whose value is also its id. */
function placed(value: string, rest: Partial<KeyFigure> = {}) {
  const figure = { id: value, value, text: 'er talt', ...rest };
  return { figure, anchor: `natur-${value}`, marks: readMarks(figure).marks };
}

/** Groups as titles with the values in them. */
function grouped(...figures: ReturnType<typeof placed>[]): string[] {
  return groupFigures(figures).map(
    ({ title, figures: own }) => `${title}: ${own.map(({ figure }) => figure.value).join(' ')}`,
  );
}

describe('the groups of key figures', () => {
  test('come in the order of wholes, hundreds, money, things, thousands, and those without marks', () => {
    expect(
      grouped(
        placed('omkring 5'),
        placed('47.000', { per: '1000' }),
        placed('17', { per: '1' }),
        placed('3,2', { unit: 'mia. kr.', bar: 'mia' }),
        placed('72', { of: '100' }),
        placed('42', { unit: 'kommuner', of: '98' }),
      ),
    ).toEqual([
      'Af 98 kommuner: 42',
      'Af hundrede: 72',
      'Penge: 3,2',
      'Talt: 17',
      'I tusinder: 47.000',
      'Flere nøgletal: omkring 5',
    ]);
  });

  test('that have nothing are left out', () => {
    expect(groupFigures([])).toEqual([]);
  });

  test('begin with the largest where drawings stand below each other', () => {
    expect(grouped(placed('42', { of: '98' }), placed('98', { of: '98' }))).toEqual(['Af 98: 98 42']);
  });

  test('keep the order of the pages where drawings stand side by side', () => {
    expect(grouped(placed('11', { per: '1' }), placed('17', { per: '1' }))).toEqual(['Talt: 11 17']);
  });

  test('keep wholes of different things apart, and name them by their unit', () => {
    expect(
      grouped(
        placed('38', { unit: 'af 40 skoler', of: '40' }),
        placed('3', { unit: 'havne', of: '5' }),
        placed('12', { unit: 'skoler', of: '40' }),
      ),
    ).toEqual(['Af 40 skoler: 38 12', 'Af 5 havne: 3']);
  });

  test('keep bars of different units apart, because they share no scale', () => {
    const [mia, mio] = [placed('3', { unit: 'mia. kr.', bar: 'mia' }), placed('3', { unit: 'mio. kr.', bar: 'mio' })];
    expect(grouped(mio, mia)).toEqual(['Penge i mia. kr.: 3', 'Penge i mio. kr.: 3']);
  });

  test('have no title for figures without marks that stand alone', () => {
    expect(groupFigures([placed('1/4')])[0]?.title).toBe('');
  });
});

describe('the key figures of an edition', () => {
  test('are those of its texts, with their anchors on paper', async () => {
    const report = await tinyReport();
    expect(listTextFigures(report).map(({ anchor }) => anchor)).toEqual(['velfaerd-fuldtid', 'natur-kyst-strande']);
  });

  test('stand with the accounts when the accounts have them', async () => {
    expect(listAccountsFigures(await tinyReport()).map(({ anchor }) => anchor)).toEqual(['regnskab-overskud']);
  });

  test('may stand in the foreword and with a body too', async () => {
    const figure = (id: string) => `\n<KeyFigure id="${id}" value="7">er talt</KeyFigure>\n`;
    const report = await tinyReport({
      '2030/edition.mdx': ['Kære læsere', `Kære læsere\n${figure('foran')}`],
    });
    expect(listTextFigures(report)[0]?.anchor).toBe('forord-foran');
  });
});
