/** What becomes of a sheet's rows in the table that it goes into. */
import { describe, expect, test } from 'vitest';
import { tableOfEdition } from '../../../../src/downloads/data-table.ts';
import { writeXlsx } from '../../../../src/downloads/xlsx.ts';
import { importAccounts, listChanges } from '../../../../src/imports/accounts/import-accounts.ts';
import { showReading } from '../../../../src/imports/accounts/show-reading.ts';
import { FRAME, importSheets, intoBalance, intoNew, messageOf } from '../../../helpers/import-accounts.ts';
import type { AccountsTable } from '../../../../src/schemas/accounts.ts';
import { listSources } from '../../../../src/sources/select.ts';
import type { Sources } from '../../../../src/sources/sources.ts';
import { loadTiny } from '../../../helpers/edition.ts';

const HEAD = 'Hele kr. | 2030 | 2029';

describe('a sheet with the name of a table', () => {
  test('fills in the amounts, leaves everything else as it is, and nothing is asked for any more', async () => {
    const rows = [HEAD, 'AKTIVER', 'Huse | 600 | 500', 'Både | 30 | 20', 'Aktiver i alt | 630 | 520'];
    const { tables } = await intoBalance(rows);
    expect(tables).toMatchObject([{ path: '2030/accounts/balance.mdx', before: FRAME }]);
    expect(tables[0]!.text).toBe(
      FRAME.replace('[notGiven, 500]', '[600, 500]')
        .replace('[notGiven, notGiven]', '[30, 20]')
        .replace('[notGiven, notGiven]', '[630, 520]')
        .replace(/notGiven: ".*\n/, ''),
    );
  });

  test.each(['BALANCE', 'Balance 2030', ' balance.', '2030 Balance'])('may be called »%s«', async (name) => {
    const { tables } = await importSheets([{ name, rows: [HEAD, 'Huse | 600 | 500'] }]);
    expect(tables).toMatchObject([{ path: '2030/accounts/balance.mdx' }]);
  });

  test('finds its rows whatever their case and signs', async () => {
    const { tables } = await intoBalance([HEAD, 'HUSE | 600 | 500', 'Både: | 30 | 20']);
    expect(tables[0]!.text).toContain('label: Huse\n    amounts: [600, 500]');
    expect(tables[0]!.text).toContain('label: Både\n    amounts: [30, 20]');
    expect(tables[0]!.text.match(/- id: /g)).toHaveLength(3);
  });

  test('does not overwrite an amount that stands in the table already', async () => {
    expect(await messageOf(intoBalance([HEAD, 'Huse | 600 | 400']))).toContain(
      '»Huse« er 400 kr. i arket, men 500 kr. i tabellen, og intet bliver overskrevet.',
    );
  });

  test('overwrites it when the editor says so, and shows what was there', async () => {
    const { tables } = await intoBalance([HEAD, 'Huse | 600 | 400'], { options: { replace: true } });
    expect(tables[0]!.text).toContain('amounts: [600, 400]');
    expect(tables[0]!.outcomes.get(2)).toBe('i stedet for 500');
  });

  test('puts a row that the table does not have behind the one before it', async () => {
    const { tables, remarks } = await intoBalance([HEAD, 'Huse | 600 | 500', 'Telte | 7 | 8', 'Både | 30 | 20']);
    expect(tables[0]!.text).toMatch(
      /id: huse[\s\S]*id: telte\n {4}label: Telte\n {4}amounts: \[7, 8\]\n {2}- id: baade/,
    );
    expect(remarks).toContain(
      'Rækken »Telte« (arket »Balance«, række 3) er ny i tabellen; føj den til en `sum`, hvis den skal tælles med.',
    );
    expect(remarks).toContain('Rækken »Aktiver i alt« står ikke i arket »Balance«; dens beløb er uændrede.');
  });

  test('gives a new row an id of its own', async () => {
    const frame = FRAME.replace('id: huse', 'id: telte');
    const { tables } = await intoBalance([HEAD, 'Telte | 7 | 8'], { frame });
    expect(tables[0]!.text).toContain('- id: telte-2\n    label: Telte\n');
  });
});

test('a table that the site offers for download says nothing new', async () => {
  const sources = await loadTiny();
  const table = findSection(sources, 'resultat');
  const imported = await importAccounts(
    sources,
    await writeXlsx(tableOfEdition(table), '2030-03-14', 'Kystforeningens beretning'),
    'resultat.xlsx',
    2030,
  );
  expect(listChanges(imported)).toEqual([]);
  expect(showReading(imported, 'content')).toContain('Alt står der allerede; intet skal ændres.');
});

/** A table of the tiny edition. */
function findSection(sources: Sources, slug: string): AccountsTable {
  const data = listSources(sources, 'accounts', 2030).find((source) => source.slug === slug)?.data;
  if (data?.kind !== 'table') throw new Error(`${slug} is no table.`);
  return data;
}

describe('a name that stands twice', () => {
  test('is refused when the table has it once', async () => {
    expect(await messageOf(intoBalance([HEAD, 'Huse | 600 | 500', 'HUSE: | 1 | 2']))).toContain(
      'arket »Balance«, række 2 og 3\n  »Huse« står 2 gange i arket, men én gang i tabellen.',
    );
  });

  test('is refused when the table has it twice and the sheet once', async () => {
    const frame = FRAME.replace('label: Både', 'label: Huse');
    expect(await messageOf(intoBalance([HEAD, 'Huse | 600 | 500'], { frame }))).toContain(
      '»Huse« står én gang i arket, men 2 gange i tabellen.',
    );
  });

  test('is taken in order, with a remark, when both have it equally often', async () => {
    const frame = FRAME.replace('label: Både', 'label: Huse');
    const { tables, remarks } = await intoBalance([HEAD, 'Huse | 600 | 500', 'Huse | 30 | 20'], { frame });
    expect(tables[0]!.text).toMatch(/\[600, 500\][\s\S]*\[30, 20\]/);
    expect(remarks).toContain('Arket »Balance«: »Huse« står 2 gange, på række 2 og 3; de er taget i den rækkefølge.');
  });

  test('gets ids of its own in a new table', async () => {
    const { tables } = await intoNew([HEAD, 'Tilgang | 1 | 2', 'Tilgang | 3 | 4']);
    expect(tables[0]!.text.match(/id: .*/g)).toEqual(['id: tilgang', 'id: tilgang-2']);
  });
});

test('the reading is shown as a table before anything is written', async () => {
  const rows = ['| 2030 kr. | 2029 t.kr.', 'AKTIVER', 'Huse | 600 | 0.5', 'Telte | -1234567 | -', 'Både | | 0.02'];
  expect(showReading(await intoBalance(rows), 'content')).toMatchInlineSnapshot(`
    "Sådan læste jeg arket »Balance«, der skal ind i content/2030/accounts/balance.mdx:
      2030: kolonne B, »2030 kr.« (B1), læst som kr.
      2029: kolonne C, »2029 t.kr.« (C1), læst som 1.000 kr. og ganget med 1.000

      række  post      2030, kr.  2029, kr.
          2  AKTIVER
          3  Huse            600        500  udfyldt
          4  Telte    −1.234.567          0  ny række
          5  Både              –         20  udfyldt

    - Arket »Balance«: tomme celler, hvis beløb står som ikke oplyst: B5.
    - Rækken »Telte« (arket »Balance«, række 4) er ny i tabellen; føj den til en \`sum\`, hvis den skal tælles med.
    - Rækken »Aktiver i alt« står ikke i arket »Balance«; dens beløb er uændrede.
    Bliver ændret: content/2030/accounts/balance.mdx.
    "
  `);
});
