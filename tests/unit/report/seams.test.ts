import { describe, expect, test } from 'vitest';
import { createDivider } from '../../../src/report/seams.ts';
import { danish } from '../../../src/sources/dictionary.ts';

const divide = createDivider(danish);

test.each([
  'kontingent|indtægter',
  'velfærds|området',
  'kommune|styret',
  'sundheds|assistent|uddannelse',
  'beskæftigelses|indsatsen',
  'økonomi|aftalen',
  'efter|året',
  'mulig|heder',
  'bered|skabet',
])('%s', (divided) => {
  expect(divide(divided.replaceAll('|', '')).join('|')).toBe(divided);
});

test.each([
  ['has fewer than four letters on one side', 'samarbejde'],
  ['has an ending and no second word', 'organisering'],
  ['has an ending that is a word elsewhere', 'boligerne'],
  ['might be divided in two ways', 'modsvarer'],
  ['is a loan', 'pensionen'],
  ['is short', 'årsmøde'],
  ['is no word', 'kontigentindtegter'],
])('a word stays whole that %s', (_, word) => {
  expect(divide(word)).toEqual([word]);
});

test('a seam keeps the capitals of the word', () => {
  expect(divide('Velfærdsområdet')).toEqual(['Velfærds', 'området']);
});

describe('seams of the project', () => {
  const own = createDivider(danish, ['treparts|aftalen', 'velfærdsområdet', 'ind|flydelse']);

  test('are used where the dictionary has none', () => {
    expect(own('trepartsaftalen')).toEqual(['treparts', 'aftalen']);
  });

  test('count before those of the dictionary, also where there is none', () => {
    expect(own('velfærdsområdet')).toEqual(['velfærdsområdet']);
  });

  test('keep four letters on either side too', () => {
    expect(own('indflydelse')).toEqual(['indflydelse']);
  });
});
