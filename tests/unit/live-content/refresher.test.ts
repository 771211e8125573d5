import { expect, test } from 'vitest';
import { createRefresher } from '../../../src/live-content/refresher.ts';
import type { SourceKind } from '../../../src/sources/sources.ts';

/** Readings that end when the test says so. */
function makeReadings() {
  const read: (readonly SourceKind[])[] = [];
  const ends: ((error?: Error) => void)[] = [];
  const refresh = createRefresher((kinds) => {
    read.push(kinds);
    return new Promise((done, fail) => ends.push((error) => (error ? fail(error) : done())));
  });
  return { read, ends, refresh };
}

test('saves that come while a file is read share the next reading', async () => {
  const { read, ends, refresh } = makeReadings();
  const first = refresh('chapter');
  await expect.poll(() => read).toEqual([['chapter']]);
  const others = [refresh('chapter'), refresh('people'), refresh('chapter')];
  ends[0]!();
  await first;
  await expect.poll(() => read).toEqual([['chapter'], ['chapter', 'people']]);
  ends[1]!();
  await Promise.all(others);
  expect(read).toHaveLength(2);
});

test('after a reading that failed the next save is read all the same', async () => {
  const { read, ends, refresh } = makeReadings();
  const first = refresh('chapter');
  await expect.poll(() => ends).toHaveLength(1);
  ends[0]!(new Error('no disk'));
  await expect(first).rejects.toThrow('no disk');
  const second = refresh('site');
  await expect.poll(() => ends).toHaveLength(2);
  ends[1]!();
  await second;
  expect(read).toEqual([['chapter'], ['site']]);
});

test('it is settled when no reading is under way, nor waits for its turn', async () => {
  const { ends, refresh } = makeReadings();
  void refresh('chapter');
  await expect.poll(() => ends).toHaveLength(1);
  void refresh('people');
  let isSettled = false;
  const settled = refresh.settled().then(() => (isSettled = true));
  ends[0]!();
  await expect.poll(() => ends).toHaveLength(2);
  expect(isSettled).toBe(false);
  ends[1]!();
  await settled;
});
