import { expect, test } from 'vitest';
import { alignPages } from '../../../src/diff/align-pages.ts';

const [ford, skov, kyst, regnskab] = [
  'Kære læsere her er årets beretning om kommunerne ved kysten',
  'Skoven vokser hvert år og giver læ for dyr og mennesker',
  'Kysten fik i år tolv nye strande og en vej til hver',
  'Regnskabet viser et overskud som føres videre til næste år',
];
const pairs = (before: string[], after: string[]) =>
  alignPages(before, after).map((pair) => `${pair.before ?? '–'}→${pair.after ?? '–'}`);

test('pages that stand where they stood are paired', () => {
  expect(pairs([ford, skov], [ford, skov])).toEqual(['1→1', '2→2']);
});

test('a changed sentence does not make another page', () => {
  expect(pairs([ford, skov], [ford, skov.replace('hvert år', 'langsomt')])).toEqual(['1→1', '2→2']);
});

test('an added page moves those behind it', () => {
  expect(pairs([ford, kyst], [ford, skov, kyst])).toEqual(['1→1', '–→2', '2→3']);
});

test('a removed page stands where it was', () => {
  expect(pairs([ford, skov, kyst], [ford, kyst])).toEqual(['1→1', '2→–', '3→2']);
});

test('a page that went to another place is one page that moved', () => {
  expect(pairs([ford, skov, kyst, regnskab], [ford, kyst, regnskab, skov])).toEqual(['1→1', '3→2', '4→3', '2→4']);
});

test('an edition that was not there has only added pages', () => {
  expect(pairs([], [ford, skov])).toEqual(['–→1', '–→2']);
});
