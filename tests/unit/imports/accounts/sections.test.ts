/** Which table a sheet goes into: the one that it is named after, a new one, or none. */
import { describe, expect, test } from 'vitest';
import { amountsOf, FRAME, importSheets, intoBalance, intoNew, messageOf } from '../../../helpers/import-accounts.ts';
import type { Row } from '../../../helpers/import-accounts.ts';

const HEAD = 'Hele kr. | 2030 | 2029';

describe('a sheet that no table is named after', () => {
  const rows: Row[] = [
    HEAD,
    'INDTÆGTER',
    'Kontingent | 80 | 70',
    'Tilskud | 20 | 10',
    ['Indtægter', { formula: 'SUM(B3:B4)', value: 100 }, { formula: 'SUM(C3:C4)', value: 80 }],
    'Løn | -60 | -50',
    ['Resultat', { formula: 'B5+B6', value: 40 }, { formula: 'C5+C6', value: 30 }],
  ];

  test('is refused, with the table that its rows are those of', async () => {
    expect(await messageOf(importSheets([{ name: 'Ark1', rows: [HEAD, 'Huse | 1 | 2', 'Både | 3 | 4'] }]))).toContain(
      'arket »Ark1«, fanen\n  Ingen tabel i regnskabet hedder som arket.\n  Ret: kald arket »Balance«, hvis det er den tabel: 2 af arkets 2 rækker står i den. Ellers: skal arket blive til en ny tabel, så kør igen med `--new`.',
    );
  });

  test('is refused, with the table whose name is near', async () => {
    expect(await messageOf(importSheets([{ name: 'Ballance', rows: [HEAD, 'Telte | 1 | 2'] }]))).toContain(
      'Ret: kald arket »Balance«. Ellers:',
    );
  });

  test('is refused, with the names of all tables', async () => {
    expect(await messageOf(importSheets([{ name: 'Ark1', rows: [HEAD, 'Telte | 1 | 2'] }]))).toContain(
      'Ret: kald arket »Resultatopgørelse« eller »Balance«. Ellers:',
    );
  });

  test('becomes a new table when the editor says so, with totals from the formulas', async () => {
    const { tables, remarks } = await intoNew(rows);
    expect(tables).toMatchObject([{ path: '2030/accounts/drift.mdx', before: undefined }]);
    expect(tables[0]!.text).toContain('- heading: INDTÆGTER\n');
    expect(tables[0]!.text).toContain('amounts: [100, 80]\n    sum: [kontingent, tilskud]\n    level: subtotal\n');
    expect(tables[0]!.text).toContain('amounts: [40, 30]\n    sum: [indtaegter, loen]\n    level: total\n');
    expect(remarks).toContain('Arket »Drift«: 4 beløb er formler; deres gemte resultat er brugt.');
  });

  test('has the sums of a formula that cells share', async () => {
    const { tables } = await intoNew([
      'kr. | 2029 | 2030',
      'Løn | 2 | 1',
      'Gebyr | 4 | 3',
      ['I alt', { formula: 'SUM(B2:B3)', value: 6, shared: 0 }, { value: 4, shared: 0 }],
    ]);
    expect(tables[0]!.text).toContain('amounts: [4, 6]\n    sum: [loen, gebyr]\n');
  });

  test('keeps a heading that is merged across the columns', async () => {
    const { tables } = await intoNew([HEAD, 'UDGIFTER', 'Løn | 1 | 2'], { merges: ['A2:C2'] });
    expect(tables[0]!.text).toContain('- heading: UDGIFTER\n');
  });

  test('keeps a name that looks like code as text', async () => {
    const { tables } = await intoNew([HEAD, 'Løn: {1+1} <b> "x" # y | 1 | 2']);
    expect(tables[0]!.text).toContain(`label: 'Løn: {1+1} <b> "x" # y'`);
  });
});

describe('a sheet cannot go where', () => {
  const rows = [HEAD, 'Huse | 600 | 500'];

  test('another sheet of the file goes too', async () => {
    expect(
      await messageOf(
        importSheets([
          { name: 'Balance', rows },
          { name: 'BALANCE 2030', rows },
        ]),
      ),
    ).toContain(
      'arket »BALANCE 2030«, fanen\n  Arket og »Balance« hører til den samme tabel, 2030/accounts/balance.mdx.',
    );
  });

  test('a file has errors', async () => {
    const frame = FRAME.replace('order: 60', 'order: sidst');
    expect(await messageOf(intoBalance(rows, { frame }))).toContain(
      'Arket hører til content/2030/accounts/balance.mdx, men den fil har fejl.',
    );
  });

  test('a section is no table', async () => {
    const attempt = importSheets([{ name: 'Ledelsespåtegning', rows }], { options: { isNewAllowed: true } });
    expect(await messageOf(attempt)).toContain(
      'Arket hedder som content/2030/accounts/ledelsespaategning.mdx, der ikke er en tabel.',
    );
  });

  test('the table has other years', async () => {
    const frame = FRAME.replace('[2030, 2029]', '[2029, 2028]');
    expect(await messageOf(intoBalance(rows, { frame }))).toContain(
      'Tabellen content/2030/accounts/balance.mdx har kolonner for 2029 og 2028.',
    );
  });

  test('no row has two years', async () => {
    expect(await messageOf(intoBalance(['Huse | 1 | 2']))).toContain(
      'arket »Balance«, fanen\n  Arket hedder som en tabel, men har ingen række med to årstal.',
    );
  });
});

test('a spreadsheet without a table stops with a sentence', async () => {
  expect(await messageOf(importSheets([{ name: 'Noter', rows: ['Husk revisor'] }]))).toContain(
    'regnskab.xlsx har intet ark med beløb for 2030 og 2029.',
  );
});

test('a hidden sheet and one without a table are passed over', async () => {
  const imported = await importSheets([
    { name: 'Balance', rows: [HEAD, 'Huse | 600 | 500'] },
    { name: 'Drift', rows: [HEAD, 'Løn | 1 | 2'], state: 'hidden' },
    { name: 'Noter', rows: ['Husk revisor'] },
  ]);
  expect(amountsOf(imported)).toEqual([['Huse', 600, 500]]);
  expect(imported.remarks).toContain('Arket »Drift« er sprunget over: det er skjult.');
  expect(imported.remarks).toContain('Arket »Noter« er sprunget over: det har ingen række med to årstal.');
});
