import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { KontrolResult } from '../kontrol/run-kontrol.ts';

const SCRIPT = fileURLToPath(new URL('kontrol-process.ts', import.meta.url));

/**
 * Runs Kontrol on the content in a process of its own: it takes as long as Astro takes to make the pages, and a build
 * has two cores. It ends with this process.
 *
 * @param isBrief leaves out the line on rules that had nothing to look at
 */
export async function startKontrol(isBrief: boolean): Promise<KontrolResult> {
  // V8 would interpret each pattern the first time; see scripts/check.ts.
  const running = promisify(execFile)(
    process.execPath,
    ['--no-regexp-tier-up', SCRIPT, ...(isBrief ? ['--brief'] : [])],
    { maxBuffer: 64 * 1024 * 1024 },
  );
  const end = () => running.child.kill();
  process.once('exit', end);
  try {
    const { stdout } = await running;
    return JSON.parse(stdout) as KontrolResult;
  } finally {
    process.off('exit', end);
  }
}
