/** What 1 is worth in each column. A wrong unit makes a year a thousand times too small, and the table looks right. */
import { describe, expect, test } from 'vitest';
import type { CellInput } from '../../../helpers/xlsx.ts';
import { amountsOf, intoNew, messageOf } from '../../../helpers/import-accounts.ts';
import type { ImportCase, Row } from '../../../helpers/import-accounts.ts';

const shown = (value: number, format: string): CellInput => ({ value, format });

describe('a unit', () => {
  const thousand = [12_000, 1_000];
  const mixed = [12_500, 1_000];

  test.each<[stands: string, rows: Row[], amounts: number[], more?: ImportCase]>([
    ['above the table', ['1.000 kr.', '| 2030 | 2029', 'Løn | 12 | 1'], thousand],
    ['in a title', ['Resultat i mio. kr.', '| 2030 | 2029', 'Løn | 12.5 | 1'], [12_500_000, 1_000_000]],
    ['beside the years', ['Beløb i t.kr. | 2030 | 2029', 'Løn | 12 | 1'], thousand],
    ['in a merged title', ['Beløb i t.kr.', '| 2030 | 2029', 'Løn | 12 | 1'], thousand, { merges: ['A1:C1'] }],
    ['merged over the years', ['| t.kr.', '| 2030 | 2029', 'Løn | 12 | 1'], thousand, { merges: ['B1:C1'] }],
    ['in each year, the same', ['| 2030 (t.kr.) | 2029 (t.kr.)', 'Løn | 12 | 1'], thousand],
    ['in each year, another', ['| 2030 kr. | 2029 t.kr.', 'Løn | 12500 | 1'], mixed],
    ['in each year, the other way round', ['| 2030 t.kr. | 2029 kr.', 'Løn | 12.5 | 1000'], mixed],
    ['under each year', ['| 2030 | 2029', '| kr. | t.kr.', 'Løn | 12500 | 1'], mixed],
    ['under words', ['| 2030 | 2029', '| Regnskab | Regnskab', '| kr. | t.kr.', 'Løn | 12500 | 1'], mixed],
    ['over each year', ['| kr. | t.kr.', '| 2030 | 2029', 'Løn | 12500 | 1'], mixed],
    ['as DKK 1.000', ['DKK 1.000', '| 2030 | 2029', 'Løn | 12 | 1'], thousand],
    ['as TDKK', ['TDKK | 2030 | 2029', 'Løn | 12 | 1'], thousand],
    ['as Mia. kr.', ['Mia. kr. | 2030 | 2029', 'Løn | 1.25 | 1'], [1_250_000_000, 1_000_000_000]],
    ['as a scale alone', ['| 2030 | 2029', "| '1.000 | '1.000", 'Løn | 12 | 1'], thousand],
    ['in the number format', ['| 2030 | 2029', ['Løn', shown(12, '0" t.kr."'), shown(1, '0" t.kr."')]], thousand],
    [
      'that the format shows in thousands',
      ['t.kr. | 2030 | 2029', ['Løn', shown(12_500, '0,'), shown(1_000, '0,')]],
      mixed,
    ],
    ['in the format of the years', [['', shown(2030, '0" kr."'), shown(2029, '0" t.kr."')], 'Løn | 12500 | 1'], mixed],
    ['of kroner with øre', ['kr. | 2030 | 2029', 'Løn | 12.5 | 1'], [13, 1]],
  ])('%s', async (_, rows, amounts, more) => {
    expect(amountsOf(await intoNew(rows, more))).toEqual([['Løn', ...amounts]]);
  });

  test('that is missing is mentioned', async () => {
    expect((await intoNew(['| 2030 | 2029', 'Løn | 1 | 2'])).remarks).toContain(
      'Arket »Drift«: enheden er ikke angivet; beløbene er læst som hele kroner.',
    );
  });
});

describe('is refused:', () => {
  const UNKNOWN = 'er ikke en enhed, der kendes.';

  test.each<[what: string, rows: Row[], message: string]>([
    ['another currency', ['Beløb i TEUR | 2030 | 2029', 'Løn | 1 | 2'], `celle A1\n  »Beløb i TEUR« ${UNKNOWN}`],
    ['one under the years', ['| 2030 | 2029', '| EUR | kr.', 'Løn | 1 | 2'], `celle B2\n  »EUR« ${UNKNOWN}`],
    ['one in the format', ['kr. | 2030 | 2029', ['Løn', shown(1, '[$€-2] 0'), 2]], `celle B2\n  »€« ${UNKNOWN}`],
    ['per cent', ['Andel (pct.)', '| 2030 | 2029', 'Løn | 3.4 | 2'], `celle A1\n  »Andel (pct.)« ${UNKNOWN}`],
    ['a word', ['| 2030 (tons) | 2029 (tons)', 'Løn | 1 | 2'], `celle B1\n  »2030 (tons)« ${UNKNOWN}`],
    [
      'a unit for one year only',
      ['| 2030 t.kr. | 2029', 'Løn | 1 | 2'],
      'celle C1\n  2030 har en enhed, »2030 t.kr.« (B1), men 2029 har ingen.\n  Ret: skriv enheden over begge årstal.',
    ],
    [
      'two units for one column',
      ['Beløb i 1.000 kr.', '| 2030 | 2029', '| kr. | kr.', 'Løn | 1 | 2'],
      'celle A1\n  Kolonnen for 2030 har to enheder: »kr.« (B3) er kr., og »Beløb i 1.000 kr.« (A1) er 1.000 kr.',
    ],
    [
      'thousands that are shown under kroner',
      ['kr. | 2030 | 2029', ['Løn', shown(12_500, '#,##0,'), 2]],
      'celle B2\n  Talformatet viser tallet delt med 1.000, men det står ikke over kolonnen.',
    ],
    [
      'a percentage',
      ['kr. | 2030 | 2029', ['Løn', shown(0.034, '0.0%'), 2]],
      'celle B2\n  Cellen er en procent og ikke et beløb.',
    ],
    [
      'an amount beyond all measure',
      ['mia. kr. | 2030 | 2029', 'Løn | 1000000000 | 2'],
      'celle B2\n  Tallet er for stort til at være et beløb.',
    ],
  ])('%s', async (_, rows, message) => {
    expect(await messageOf(intoNew(rows))).toContain(message);
  });
});

describe('years that nothing says the unit of', () => {
  test('are asked about when they are a thousand times apart', async () => {
    const rows = ['| 2030 | 2029', 'Løn | 5100000 | 5000', 'Gebyr | 900000 | 910', 'Leje | 80000 | 81'];
    expect((await intoNew(rows)).remarks).toContain(
      'Arket »Drift«: 2030 er omkring 1.000 gange så stor som 2029. Har de to kolonner samme enhed?',
    );
  });

  test('are not when only some rows are', async () => {
    const rows = ['| 2030 | 2029', 'Løn | 5100 | 5000', 'Gebyr | 900000 | 910', 'Leje | 80 | 81'];
    expect((await intoNew(rows)).remarks.join('\n')).not.toContain('samme enhed');
  });
});
