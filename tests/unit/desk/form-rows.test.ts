import { describe, expect, test } from 'vitest';
import { followKeys } from '../../../src/desk/page/form/use-row-ids.ts';

describe('the rows of a record', () => {
  const idsOf = (...steps: string[][]) =>
    steps.reduce<ReturnType<typeof followKeys>>(followKeys, []).map(({ id }) => id);

  test('keep their ids when one is called something else', () => {
    expect(idsOf(['a', 'b', 'c'], ['a', 'x', 'c'])).toEqual([0, 1, 2]);
  });

  test('get a new id for one that is new', () => {
    expect(idsOf(['a', 'b'], ['a', 'ny-1', 'b'])).toEqual([0, 2, 1]);
    expect(idsOf(['a', 'b'], ['b', 'c'])).toEqual([1, 2]);
  });
});
