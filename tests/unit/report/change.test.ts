import { describe, expect, test } from 'vitest';
import { changeBetween } from '../../../src/report/change.ts';

describe('changes', () => {
  test.each([
    ['growth', 251_671_892, 240_280_687, { kroner: 11_391_205, percent: 4.7 }],
    ['a cost that grows, both with minus', -297_721_021, -281_945_764, { kroner: -15_775_257, percent: -5.6 }],
    ['down to nothing', 0, 378_330_981, { kroner: -378_330_981, percent: -100 }],
    ['from nothing: no per cent', 5, 0, { kroner: 5 }],
    ['across zero: no per cent', 5, -5, { kroner: 10 }],
    ['no change', 7, 7, { kroner: 0, percent: 0 }],
    ['a half, away from zero', -2001, -2000, { kroner: -1, percent: -0.1 }],
  ])('%s', (_, to, from, change) => {
    expect(changeBetween(from, to)).toEqual(change);
  });

  test('nothing can be said of an amount that is not given', () => {
    expect(changeBetween('notGiven', 1)).toBeUndefined();
    expect(changeBetween(1, 'notGiven')).toBeUndefined();
    expect(changeBetween(undefined, 1)).toBeUndefined();
  });
});
