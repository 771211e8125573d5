import { describe, expect, test } from 'vitest';
import { isSecondClick } from '../../../src/desk/page/form/second-click.ts';
import { followKeys } from '../../../src/desk/page/form/use-row-ids.ts';

describe('the rows of a record', () => {
  const idsOf = (...steps: string[][]) =>
    steps.reduce<ReturnType<typeof followKeys>>(followKeys, []).map(({ id }) => id);

  test('keep their ids when one is called something else', () => {
    expect(idsOf(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([0, 1, 2]);
  });

  test('keep their ids when the one that is called something else comes to stand elsewhere', () => {
    expect(idsOf(['a', 'c', 'x'], ['a', 'b', 'c'])).toEqual([0, 2, 1]);
  });

  test('get a new id for one that is new', () => {
    expect(idsOf(['a', 'b'], ['a', 'ny-1', 'b'])).toEqual([0, 2, 1]);
    expect(idsOf(['a', 'b'], ['b'], ['b', 'c'])).toEqual([1, 2]);
  });
});

describe('a second click', () => {
  const at = (timeStamp: number, clientX: number, detail = 1) => ({ timeStamp, clientX, clientY: 0, detail });

  test.each([
    ['soon and at the same place', at(0, 10), at(300, 12), true],
    ['later', at(0, 10), at(600, 10), false],
    ['elsewhere', at(0, 10), at(100, 40), false],
    ['after a key', at(0, 0, 0), at(100, 0), false],
  ])('%s: %s', (_, first, next, is) => expect(isSecondClick(first, next)).toBe(is));
});
