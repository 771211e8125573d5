import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { takeTurn, TURN_LENT_BY } from '../../../src/build/take-turns.ts';

afterEach(() => vi.unstubAllEnvs());

const newFile = () => join(mkdtempSync(join(tmpdir(), 'tur-')), 'folder', 'turn');

test('a turn is this process’ while its task runs, and nobody’s afterwards', async () => {
  const file = newFile();
  const during = await takeTurn(file, () => Promise.resolve(readFileSync(file, 'utf8')));
  expect(during).toBe(String(process.pid));
  expect(existsSync(file)).toBe(false);
});

test('a task that fails gives its turn back', async () => {
  const file = newFile();
  await expect(takeTurn(file, () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(existsSync(file)).toBe(false);
});

test('the second of two waits, and says so once', async () => {
  const file = newFile();
  const order: string[] = [];
  const hasBegun = Promise.withResolvers<undefined>();
  const isWaiting = Promise.withResolvers<undefined>();
  const first = takeTurn(file, async () => {
    order.push('first begins');
    hasBegun.resolve(undefined);
    await isWaiting.promise;
    order.push('first ends');
  });
  await hasBegun.promise;
  await takeTurn(
    file,
    () => {
      order.push('second begins');
      return Promise.resolve();
    },
    () => {
      order.push('second waits');
      isWaiting.resolve(undefined);
    },
  );
  await first;
  expect(order).toEqual(['first begins', 'second waits', 'first ends', 'second begins']);
});

test('the turn of a process that has ended is passed over', async () => {
  const file = newFile();
  await takeTurn(file, () => Promise.resolve());
  const { pid } = spawnSync(process.execPath, ['-e', '0']);
  writeFileSync(file, String(pid));
  expect(await takeTurn(file, () => Promise.resolve('done'))).toBe('done');
});

test('where nothing can be written, the task runs all the same', async () => {
  expect(await takeTurn('/dev/null/turn', () => Promise.resolve('done'))).toBe('done');
});

test('a process works in the turn of the one that started it, and leaves it to that one', async () => {
  const file = newFile();
  await takeTurn(file, async () => {
    vi.stubEnv(TURN_LENT_BY, String(process.pid));
    expect(await takeTurn(file, () => Promise.resolve('done'))).toBe('done');
    expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  });
});

test('who was lent a turn that is another’s by now waits like all others', async () => {
  const file = newFile();
  vi.stubEnv(TURN_LENT_BY, '1');
  const hasBegun = Promise.withResolvers<undefined>();
  const isWaiting = Promise.withResolvers<undefined>();
  const first = takeTurn(file, () => {
    hasBegun.resolve(undefined);
    return isWaiting.promise;
  });
  await hasBegun.promise;
  await takeTurn(
    file,
    () => first,
    () => isWaiting.resolve(undefined),
  );
  await expect(isWaiting.promise).resolves.toBeUndefined();
});
