import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runProcess } from '../measure/run-process.ts';

const MINUTE_MS = 60_000;

function node(script: string) {
  return { file: process.execPath, args: ['-e', script] };
}

/** An orphan may stay in the list of processes until the system clears it away, as `Z` behind its name. */
function isRunning(pid: string): boolean {
  return existsSync(`/proc/${pid}/stat`) && !readFileSync(`/proc/${pid}/stat`, 'utf8').includes(') Z ');
}

test('a program that fails is told with its exit code and its last words', async () => {
  expect(await runProcess(node('console.error("ingen papir"); process.exitCode = 3'), MINUTE_MS)).toMatchObject({
    failure: 'failed (3)',
    log: 'ingen papir\n',
  });
});

test('a program that is not there has failed', async () => {
  expect((await runProcess({ file: '/no/such/program', args: [] }, MINUTE_MS)).failure).toMatch(/ENOENT/);
});

test.skipIf(!existsSync('/proc/self/smaps_rollup'))(
  'a program that is not done in time is ended with what it started',
  async () => {
    const run = await runProcess({ file: 'sh', args: ['-c', 'sleep 60 & echo $!; wait'] }, 300);
    expect(run.failure).toBe('over 0 minutes');
    await expect.poll(() => isRunning(run.log.trim())).toBe(false);
  },
);

test.skipIf(!existsSync('/proc/self/smaps_rollup'))('memory counts what a program started, too', async () => {
  const hold = (megabytes: number) => `const held = Buffer.alloc(${megabytes} * 1024 * 1024, 1);`;
  // The parent ends when both have held their memory long enough for some samples, and its child with it.
  const child = `${hold(150)} process.stdin.resume(); console.log('held')`;
  const parent = `${hold(100)} const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}]);
    child.stdout.once('data', () => setTimeout(() => child.stdin.end(), 500))`;
  const { peakMb, failure } = await runProcess(node(parent), MINUTE_MS);
  expect(failure).toBeUndefined();
  expect(peakMb).toBeGreaterThan(250);
});
