import ExcelJS from 'exceljs';
import type { CellValue, Worksheet } from 'exceljs';
import { describe, expect, test } from 'vitest';
import { importAccounts } from '../../../src/imports/accounts/import-accounts.ts';
import { loadTiny } from '../../helpers/edition.ts';

const FRAME = `---
title: Balance
kind: table
order: 60
period: Pr. 31. december
columns: [2030, 2029]
rows:
  - heading: AKTIVER
  - id: huse
    label: Huse
    amounts: [notGiven, 500]
  - id: baade
    label: Både
    amounts: [notGiven, notGiven]
  - id: aktiver
    label: Aktiver i alt
    amounts: [notGiven, notGiven]
    sum: [huse, baade]
    level: total
notGiven: "SKRIV: årets beløb."
---
`;

type Rows = CellValue[][];

async function makeWorkbook(
  sheets: Record<string, Rows>,
  change: (sheet: Worksheet) => void = () => undefined,
): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = workbook.addWorksheet(name);
    sheet.addRows(rows);
    change(sheet);
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

async function importRows(
  name: string,
  rows: Rows,
  options: { replace?: boolean; change?: (sheet: Worksheet) => void } = {},
) {
  const sources = await loadTiny({ '2030/accounts/balance.mdx': FRAME });
  return importAccounts(sources, await makeWorkbook({ [name]: rows }, options.change), 'regnskab.xlsx', 2030, options);
}

const HEAD = ['Hele kr.', 2030, 2029];
const sum = (formula: string, result: number): CellValue => ({ formula, result });

describe('a sheet with the name of a section', () => {
  test('fills in the amounts, and nothing is asked for any more', async () => {
    const { tables } = await importRows('Balance', [
      HEAD,
      ['AKTIVER'],
      ['Huse', 600, 500],
      ['Både', 30, 20],
      ['Aktiver i alt', 630, 520],
    ]);
    expect(tables).toMatchObject([{ path: '2030/accounts/balance.mdx', isNew: false }]);
    expect(tables[0]!.text).toBe(
      FRAME.replace('[notGiven, 500]', '[600, 500]')
        .replace('[notGiven, notGiven]', '[30, 20]')
        .replace('[notGiven, notGiven]', '[630, 520]')
        .replace(/notGiven: .*\n/, ''),
    );
  });

  test('an amount that stands in the table already is not overwritten', async () => {
    await expect(importRows('Balance', [HEAD, ['Huse', 600, 400]])).rejects.toThrow(
      '»Huse« er 400 kr. i arket, men 500 kr. i tabellen, og intet bliver overskrevet.',
    );
  });

  test('an amount is overwritten when the editor says so', async () => {
    const { tables } = await importRows('Balance', [HEAD, ['Huse', 600, 400]], { replace: true });
    expect(tables[0]!.text).toContain('amounts: [600, 400]');
  });

  test('a row that the table does not have is put behind the one before it, and told of', async () => {
    const { tables, remarks } = await importRows('Balance', [
      HEAD,
      ['Huse', 600, 500],
      ['Telte', 7, 8],
      ['Både', 30, 20],
    ]);
    expect(tables[0]!.text).toMatch(
      /id: huse[\s\S]*id: telte\n {4}label: Telte\n {4}amounts: \[7, 8\]\n {2}- id: baade/,
    );
    expect(remarks).toContain(
      'Rækken »Telte« (arket »Balance«, række 3) er ny i tabellen; føj den til en `sum`, hvis den skal tælles med.',
    );
    expect(remarks).toContain('Rækken »Aktiver i alt« står ikke i arket »Balance«; dens beløb er uændrede.');
  });
});

describe('a sheet of its own', () => {
  const rows: Rows = [
    HEAD,
    ['INDTÆGTER'],
    ['Kontingent', 80, 70],
    ['Tilskud', 20, 10],
    ['Indtægter', sum('SUM(B3:B4)', 100), sum('SUM(C3:C4)', 80)],
    ['Løn', -60, -50],
    ['Resultat', sum('B5+B6', 40), sum('C5+C6', 30)],
  ];

  test('becomes a section whose totals come from the formulas', async () => {
    const { tables } = await importRows('Drift', rows);
    expect(tables).toMatchObject([{ path: '2030/accounts/drift.mdx', isNew: true }]);
    expect(tables[0]!.text).toContain('- heading: INDTÆGTER\n');
    expect(tables[0]!.text).toContain('amounts: [100, 80]\n    sum: [kontingent, tilskud]\n    level: subtotal\n');
    expect(tables[0]!.text).toContain('amounts: [40, 30]\n    sum: [indtaegter, loen]\n    level: total\n');
  });

  test('says that the results of formulas were used', async () => {
    expect((await importRows('Drift', rows)).remarks).toContain(
      'Arket »Drift«: 4 beløb er formler; deres gemte resultat er brugt.',
    );
  });
});

describe('units', () => {
  test.each([
    ['1.000 kr.', 2030, 12_500],
    ['Beløb i t.kr.', 2030, 12_500],
    ['Mio. kr.', 2030, 12_500_000],
    ['kr.', 2030, 13],
  ])('amounts under »%s« become whole kroner', async (unit, _, kroner) => {
    const { tables } = await importRows('Drift', [[unit], ['', 2030, 2029], ['Løn', 12.5, 1]]);
    expect(tables[0]!.text).toContain(`amounts: [${kroner}, `);
  });

  test('a sheet without a unit is read as kroner, and that is said', async () => {
    expect(
      (
        await importRows('Drift', [
          ['', 2030, 2029],
          ['Løn', 1, 2],
        ])
      ).remarks,
    ).toContain('Arket »Drift«: enheden er ikke angivet; beløbene er læst som hele kroner.');
  });
});

describe('what cannot be read is told with its cell, all at once, and nothing is written', () => {
  test.each<[string, CellValue, string]>([
    ['text', '1.234.567', '»1.234.567« er tekst og ikke et tal.'],
    ['an error', { error: '#REF!' }, 'Formlen giver fejlen #REF!.'],
    ['a formula without a result', { formula: 'B9*2' }, 'Formlen har intet gemt resultat.'],
    ['a date', new Date('2030-01-01'), 'Cellen er en dato og ikke et tal.'],
  ])('%s in the place of an amount', async (_, value, what) => {
    await expect(importRows('Drift', [HEAD, ['Løn', value, 1]])).rejects.toThrow(
      `regnskab.xlsx, arket »Drift«, celle B2\n  ${what}`,
    );
  });

  test('merged amounts', async () => {
    const attempt = importRows('Drift', [HEAD, ['Løn', 1, 2]], { change: (sheet) => sheet.mergeCells('B2:C2') });
    await expect(attempt).rejects.toThrow('celle C2\n  Cellen er flettet med andre (B2).');
  });

  test('an amount without a name', async () => {
    await expect(importRows('Drift', [HEAD, ['', 1, 2]])).rejects.toThrow(
      'celle B2\n  Der står et beløb, men ingen tekst ud for det.',
    );
  });

  test('columns of other years', async () => {
    await expect(
      importRows('Drift', [
        ['kr.', 2029, 2028],
        ['Løn', 1, 2],
      ]),
    ).rejects.toThrow('Arket har kolonner for 2029 og 2028, men udgaven er 2030.');
  });

  test('two mistakes are told in one run', async () => {
    await expect(importRows('Drift', [HEAD, ['Løn', 'a', 'b']])).rejects.toThrow('2 fejl i regnearket.');
  });
});

test('a heading that is merged across the columns is a heading', async () => {
  const { tables } = await importRows('Drift', [HEAD, ['UDGIFTER'], ['Løn', 1, 2]], {
    change: (sheet) => sheet.mergeCells('A2:C2'),
  });
  expect(tables[0]!.text).toContain('- heading: UDGIFTER\n');
});

test('a dash stands for nought', async () => {
  expect((await importRows('Drift', [HEAD, ['Skat', '-', 2]])).tables[0]!.text).toContain('amounts: [0, 2]');
});

describe('what is no spreadsheet', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'regnskab.xlsx er tom.'],
    ['a text', new TextEncoder().encode('a;b'), 'regnskab.xlsx er ikke et regneark.'],
    [
      'a workbook of the old format',
      new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]),
      'regnskab.xlsx er i det gamle Office-format eller har en adgangskode.',
    ],
  ])('%s stops with a sentence', async (_, bytes, message) => {
    await expect(importAccounts(await loadTiny(), bytes, 'regnskab.xlsx', 2030)).rejects.toThrow(message);
  });

  test('a renamed zip stops with a sentence', async () => {
    const { default: JSZip } = await import('jszip');
    const bytes = await new JSZip().file('a.txt', 'Hej').generateAsync({ type: 'uint8array' });
    await expect(importAccounts(await loadTiny(), bytes, 'regnskab.xlsx', 2030)).rejects.toThrow(
      'regnskab.xlsx er ikke et regneark.',
    );
  });

  test('a spreadsheet without a table stops with a sentence', async () => {
    const bytes = await makeWorkbook({ Noter: [['Husk revisor']] });
    await expect(importAccounts(await loadTiny(), bytes, 'regnskab.xlsx', 2030)).rejects.toThrow(
      'regnskab.xlsx har intet ark med beløb for 2030 og 2029.',
    );
  });
});
