import { describe, expect, test } from 'vitest';
import { countTyped, findTyped } from '../../../src/report/typed-names.ts';

const NAMES = ['Faaborg-Midtfyn', 'Faxe', 'Greve', 'Lyngby-Taarbæk', 'Læsø', 'Sorø', 'Aabenraa', 'Aarhus'];
const named = (typed: string) => findTyped(NAMES, typed).map((index) => NAMES[index]);

describe('names that a reader may mean', () => {
  test.each([
    ['fa', ['Faaborg-Midtfyn', 'Faxe']],
    ['LÆSØ', ['Læsø']],
    ['laesoe', ['Læsø']],
    ['leso', ['Læsø']],
    ['soroe', ['Sorø']],
    ['Århus', ['Aarhus']],
    ['arhus', ['Aarhus']],
    ['aa', ['Aabenraa', 'Aarhus']],
    ['  faxe ', ['Faxe']],
  ])('»%s« finds those that begin so, however it is written', (typed, found) => {
    expect(named(typed)).toEqual(found);
  });

  test('where none begins so, those that hold it are meant', () => {
    expect(named('midtfyn')).toEqual(['Faaborg-Midtfyn']);
    expect(named('tårbæk')).toEqual(['Lyngby-Taarbæk']);
  });

  test.each(['xyz', '<b>', '%00', '\ud800', 'a'.repeat(5000), '🙂'])('»%.10s« finds none', (typed) => {
    expect(named(typed)).toEqual([]);
  });

  test('nothing typed means all of them', () => {
    expect(named('  ')).toEqual(NAMES);
  });
});

test.each([
  ['Faxe', 'fa', 2],
  ['Aarhus', 'å', 2],
  ['Århus', 'aar', 2],
  ['Læsø', 'laes', 3],
  ['Sorø', '', 0],
  ['Sorø', 'roe', 0],
])('of %s the letters typed by »%s« are %i', (name, typed, count) => {
  expect(countTyped(name, typed)).toBe(count);
});
