/** Which columns are the two years, what else is seen, and what cannot be read. */
import { describe, expect, test } from 'vitest';
import type { CellInput } from '../../../helpers/xlsx.ts';
import { amountsOf, importSheets, intoNew, messageOf } from '../../../helpers/import-accounts.ts';
import type { ImportCase, Row } from '../../../helpers/import-accounts.ts';

const HEAD = 'Hele kr. | 2030 | 2029';

describe('the two years are found', () => {
  const day: CellInput = { value: 47848, format: 'dd.mm.yyyy' };

  test.each<[how: string, rows: Row[], more?: ImportCase]>([
    ['as text', ["kr. | '2030 | '2029", 'Løn | 1 | 2']],
    ['with words', ['kr. | Regnskab 2030 | Regnskab 2029', 'Løn | 1 | 2']],
    ['as days', [['kr.', day, '31.12.2029'], 'Løn | 1 | 2']],
    ['the other way round', ['kr. | 2029 | 2030', 'Løn | 2 | 1']],
    ['beside a column of notes', ['kr. | Note | 2030 | 2029', 'Løn | 4 | 1 | 2']],
    ['beside account numbers', ['Konto | kr. | 2030 | 2029', '1010 | Løn | 1 | 2']],
    ['beside account numbers as text', ['Konto | kr. | 2030 | 2029', "'1010 | Løn | 1 | 2"]],
    ['beside both years in one', ['kr. | 2030 | 2029 | 2029–2030', 'Løn | 1 | 2 | 3']],
    ['under words that are no unit', ['kr. | Foreningens tal', '| 2030 | 2029', 'Løn | 1 | 2']],
    ['beside next year’s budget', ['kr. | 2030 | 2029 | Budget 2031', 'Løn | 1 | 2 | 9']],
    ['after this year’s budget', ['kr. | Budget 2030 | Regnskab 2030 | Regnskab 2029', 'Løn | 9 | 1 | 2']],
    ['under the word budget', ['| Budget | Regnskab', 'kr. | 2030 | 2030 | 2029', 'Løn | 9 | 1 | 2']],
    ['beside a change', ['kr. | 2030 | 2029 | Ændring 2030', 'Løn | 1 | 2 | -1']],
    ['beside a hidden column', ['kr. | 2030 | 2030 | 2029', 'Løn | 9 | 1 | 2'], { hiddenColumns: [2] }],
    ['beside a period', ['1. januar – 31. december 2030, kr. | 2030 | 2029', 'Løn | 1 | 2']],
    ['under a title', ['Resultat 2030', HEAD, 'Løn | 1 | 2'], { merges: ['A1:C1'] }],
    ['under a title with a budget', ['Resultat og budget 2030', HEAD, 'Løn | 1 | 2'], { merges: ['A1:C1'] }],
    ['far down', [...Array.from({ length: 30 }, () => ''), HEAD, 'Løn | 1 | 2']],
  ])('%s', async (_, rows, more) => {
    expect(amountsOf(await intoNew(rows, more))).toEqual([['Løn', 1, 2]]);
  });

  test.each<[what: string, rows: Row[], message: string, more?: ImportCase]>([
    ['other years', ['kr. | 2029 | 2028', 'Løn | 1 | 2'], 'Arket har kolonner for 2029 og 2028, men udgaven er 2030.'],
    [
      'two of one',
      ['kr. | 2030 | 2030 | 2029', 'Løn | 1 | 2 | 3'],
      'celle B1\n  Der er flere kolonner for 2030: B og C.',
    ],
    ['only a budget', ['kr. | Budget 2030 | 2029', 'Løn | 1 | 2'], 'celle B1\n  Kolonnen for 2030 er budget, ændring'],
    ['a hidden one', [HEAD, 'Løn | 1 | 2'], 'celle C1\n  Kolonnen for 2029 er skjult', { hiddenColumns: [3] }],
    ['a second table', [HEAD, 'Løn | 1 | 2', HEAD], 'celle B3\n  Her begynder en tabel til i samme ark.'],
  ])('but not %s', async (_, rows, message, more) => {
    expect(await messageOf(intoNew(rows, more))).toContain(message);
  });
});

describe('the remarks mention', () => {
  test.each<[what: string, rows: Row[], remark: string, more?: ImportCase]>([
    ['a hidden row', [HEAD, 'Løn | 1 | 2'], 'skjulte rækker er læst med: 2.', { hiddenRows: [2] }],
    [
      'a hidden column',
      [`${HEAD} | Internt`, 'A | 1 | 2 | x', 'B | 1 | 2 | y'],
      'ikke læst: kolonne D (skjult).',
      { hiddenColumns: [4] },
    ],
    ['another column', [`${HEAD} | Budget`, 'A | 1 | 2 | 5', 'B | 1 | 2 | 5'], 'ikke læst: kolonne D.'],
    ['a stray number', [HEAD, 'Løn | 1 | 2', '', '| | | | | 77'], 'ikke læst: celle F4.'],
    ['an empty amount', [HEAD, 'Løn | | 2'], 'tomme celler, hvis beløb står som ikke oplyst: B2.'],
    ['øre', [HEAD, 'Løn | 1.25 | 2'], '1 beløb havde ører og er rundet af til hele kroner.'],
  ])('%s', async (_, rows, remark, more) => {
    expect((await intoNew(rows, more)).remarks).toContain(`Arket »Drift«: ${remark}`);
  });
});

describe('in the place of an amount', () => {
  test.each<[what: string, cell: CellInput, message: string]>([
    ['text', '1.234.567', '»1.234.567« er tekst og ikke et tal.'],
    ['an error', { error: '#REF!' }, 'Formlen giver fejlen #REF!.'],
    ['a formula without a result', { formula: 'B9*2' }, 'Formlen har intet gemt resultat.'],
    ['a date', { value: 47484, format: 'yyyy-mm-dd' }, 'Cellen er en dato og ikke et tal.'],
    ['a truth', true, 'Cellen er SAND og ikke et tal.'],
  ])('%s is reported with its cell', async (_, cell, message) => {
    expect(await messageOf(intoNew([HEAD, ['Løn', cell, 1]]))).toContain(
      `regnskab.xlsx, arket »Drift«, celle B2\n  ${message}`,
    );
  });

  test.each(['(301.000)', '301.000-', '301.000–'])('»%s« gets the advice for negative numbers', async (text) => {
    expect(await messageOf(intoNew([HEAD, ['Løn', text, 1]]))).toContain('Ret: skriv tallet igen med minus foran');
  });

  test.each(['-', '–', ' — '])('»%s« is 0', async (dash) => {
    expect(amountsOf(await intoNew([HEAD, ['Skat', dash, 2]]))).toEqual([['Skat', 0, 2]]);
  });

  test.each<[what: string, rows: Row[], message: string, merges: string[]]>([
    ['two merged amounts', [HEAD, 'Løn | 1 | 2'], 'celle B2\n  Cellen er flettet med andre (B2).', ['B2:C2']],
    [
      'an amount beside a merged name',
      [HEAD, 'Løn | 1 | 2', '| 3 | 4'],
      'celle A3\n  Cellen er flettet med dem over sig (A2).',
      ['A2:A3'],
    ],
    ['an amount without a name', [HEAD, '| 1 | 2'], 'celle B2\n  Der står et beløb, men ingen tekst ud for det.', []],
  ])('%s: refused', async (_, rows, message, merges) => {
    expect(await messageOf(intoNew(rows, { merges }))).toContain(message);
  });
});

describe('mistakes', () => {
  test('of one kind are one message with all cells', async () => {
    const rows = Array.from({ length: 20 }, (_, index) => `Post ${index} | ${index} kr | 1`);
    expect(await messageOf(intoNew([HEAD, ...rows]))).toMatchInlineSnapshot(`
      "regnskab.xlsx, arket »Drift«, celle B2
        »0 kr« er tekst og ikke et tal.
        Det samme gælder B3, B4, B5, B6, B7, B8, B9, B10, B11, B12, B13, B14 og 7 til.
        Ret: skriv tallet igen, eller vælg »Konverter til tal« i Excel.

      20 fejl i regnearket.
        Ret: ret det, der står ovenfor, i regnearket, og kør igen. Intet er skrevet."
    `);
  });

  test('of several kinds and sheets are reported in one run', async () => {
    const message = await messageOf(
      importSheets([
        { name: 'Balance', rows: ['EUR | 2030 | 2029', 'Huse | mange | 500'] },
        { name: 'Ark2', rows: [HEAD, '| 1 | 2'] },
      ]),
    );
    expect(message).toContain('»EUR« er ikke en enhed');
    expect(message).toContain('»mange« er tekst');
    expect(message).toContain('ingen tekst ud for det');
    expect(message).toContain('Ingen tabel i regnskabet hedder som arket.');
    expect(message).toContain('4 fejl i regnearket.');
  });
});
