import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { describe, expect, test } from 'vitest';
import { completeNames } from '../../../src/desk/page/text/completions.ts';
import type { ChoicePlace } from '../../../src/desk/page/text/completions.ts';
import { listChoices } from '../../../src/desk/server/choices.ts';
import { loadTiny } from '../../helpers/edition.ts';

const choices = listChoices(await loadTiny());

/** Ids that are offered where a text ends, or at the bar in it. */
async function complete(marked: string, from: ChoicePlace = { year: 2030 }): Promise<unknown[]> {
  const state = EditorState.create({ doc: marked.replace('|', '') });
  const source = completeNames(() => ({ choices, ...from }));
  const at = marked.includes('|') ? marked.indexOf('|') : marked.length;
  const result = await source(new CompletionContext(state, at, false));
  return result?.options.map(({ displayLabel, apply }) => [displayLabel, apply]) ?? [];
}

const FIGURES = [
  ['1.240 medarbejdere gik i 2030 op på fuld tid i de tre kommuner', 'velfaerd#fuldtid'],
  ['12 strande åbnede i 2030', 'natur/kyst#strande'],
];

test('key figures of all chapters are offered by what they say', () => {
  expect(choices.keyFigures['2030']!.map(({ id, name }) => [name, id]).sort()).toEqual(FIGURES.toSorted());
});

test.each([
  ['an item of their list', '---\nkeyFigures:\n  - velfaerd#fuldtid\n  - stra'],
  ['an item with nothing in it yet', '---\nkeyFigures:\n  - '],
  ['a list on one line', '---\nkeyFigures: [stra'],
])('they are offered in %s', async (_, text) => {
  expect((await complete(text)).sort()).toEqual(FIGURES.toSorted());
});

test.each([
  ['another field', '---\nkeyFigures:\n  - natur/kyst#strande\nsignatories:\n  - pers'],
  ['a list in the text', 'Det er vigtigt:\n\n- stra'],
])('they are not offered in %s', async (_, text) => {
  expect(await complete(text)).toEqual([]);
});

describe('rows of the accounts', () => {
  const ROWS = [
    ['Kontingent', 'kontingent'],
    ['Tilskud', 'tilskud'],
    ['Indtægter i alt', 'indtaegter'],
    ['Løn', 'loen'],
    ['Møder', 'moeder'],
    ['Årets resultat', 'resultat'],
    ['Heraf rejser', 'rejser'],
  ];

  test.each([
    ['in the tag of a chart', '<Chart id="a" table="resultat" rows="l'],
    ['for one row alone', '<KeyFigure table="resultat" row="'],
    ['when the table stands behind them', '<Chart rows="|" table="resultat" />'],
    ['when the table stands on another line', '<Chart\n  table="resultat"\n  rows="'],
  ])('are offered by name %s', async (_, text) => expect(await complete(text)).toEqual(ROWS));

  test('are offered beside those that are there already, once each', async () => {
    const others = ROWS.filter(([, id]) => id !== 'loen' && id !== 'tilskud');
    expect(await complete('<Chart table="resultat" rows="loen tilskud Mø')).toEqual(others);
  });

  test.each([
    ['without a table', '<Chart id="a" rows="'],
    ['of a table that is not there', '<Chart table="findes-ikke" rows="'],
    ['in the text below a tag', '<Chart table="resultat" rows="loen\n\nMøder'],
  ])('are not offered %s', async (_, text) => expect(await complete(text)).toEqual([]));

  test('are those of the table itself in a sum of it', async () => {
    const place = { year: 2030, table: 'resultat' };
    expect(await complete('---\nrows:\n  - id: alt\n    sum: [loen, m', place)).toEqual(ROWS);
  });

  test.each([
    ['in braces', '    amounts:\n      - { says: 1 kr., edition: 2030, table: resultat, row: l'],
    [
      'below one another',
      '    amounts:\n      - says: 1 kr.\n        edition: 2030\n        row: l|\n        table: resultat',
    ],
  ])('are those of the edition and the table beside them %s', async (_, text) => {
    expect(await complete(text, { year: undefined })).toEqual(ROWS);
  });
});

test('tables and statements are offered by their titles, each where it can stand', async () => {
  expect(await complete('<AccountsTable table="')).toEqual([['Resultatopgørelse', 'resultat']]);
  expect(await complete('<Signatories statement="')).toEqual([['Ledelsespåtegning', 'ledelsespaategning']]);
});
