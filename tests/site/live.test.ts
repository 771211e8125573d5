import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { createChecker } from '../../src/dev-toolbar/checker.ts';
import type { FindingsMessage } from '../../src/dev-toolbar/messages.ts';
import { copyTiny } from '../helpers/edition.ts';

const threads = vi.hoisted(() => ({ started: 0 }));
vi.mock('node:worker_threads', async (load) => {
  const real = await load<typeof import('node:worker_threads')>();
  class CountedWorker extends real.Worker {
    constructor(...given: ConstructorParameters<typeof real.Worker>) {
      threads.started += 1;
      super(...given);
    }
  }
  return { ...real, Worker: CountedWorker };
});

test('once a page has asked, each save is followed by the findings as they are then', async () => {
  const { root, remove } = await copyTiny({ '2030/chapters/natur.mdx': ['order: 20', 'order: tyve'] });
  try {
    const messages: FindingsMessage[] = [];
    let arrived = () => {};
    const checker = createChecker(root, (message) => {
      if (message.isChecking) return;
      messages.push({ ...message });
      arrived();
    });
    const next = () => new Promise<void>((done) => (arrived = done));
    checker.repeat();
    await next();
    await writeFile(join(root, '2030/chapters/velfaerd.mdx'), '');
    checker.start();
    await next();
    const files = messages.map(({ findings }) =>
      findings.filter(({ severity }) => severity === 'fejl').map(({ file }) => file.split('/').at(-1)),
    );
    expect(messages.map(({ failure }) => failure)).toEqual([undefined, undefined]);
    expect(files[0]).toEqual(['natur.mdx']);
    expect(files[1]).toContain('velfaerd.mdx');
  } finally {
    await remove();
  }
});

test('a save that no page has asked about starts no Kontrol', async () => {
  const { root, remove } = await copyTiny();
  try {
    threads.started = 0;
    const checker = createChecker(root, () => {});
    vi.useFakeTimers();
    checker.start();
    await vi.advanceTimersByTimeAsync(60_000);
    expect(threads.started).toBe(0);
    checker.repeat();
    expect(threads.started).toBe(1);
  } finally {
    vi.useRealTimers();
    await remove();
  }
});
