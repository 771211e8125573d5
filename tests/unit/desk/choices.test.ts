import { CompletionContext } from '@codemirror/autocomplete';
import { EditorState } from '@codemirror/state';
import { expect, test } from 'vitest';
import { completeNames } from '../../../src/desk/page/text/completions.ts';
import { listChoices } from '../../../src/desk/server/choices.ts';
import { loadTiny } from '../../helpers/edition.ts';

const choices = listChoices(await loadTiny());

/** Ids that are offered where a text ends. */
async function complete(text: string): Promise<unknown[]> {
  const state = EditorState.create({ doc: text });
  const source = completeNames(() => ({ choices, year: 2030 }));
  const result = await source(new CompletionContext(state, text.length, false));
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
