import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chapters } from './fixtures/corpus/generate.ts';
import { Cutter } from './helpers/cutter.ts';

/** `GENERATED_RUNS=500` for the whole; `GENERATED_SEED` repeats a run. */
const RUNS = Number(process.env['GENERATED_RUNS'] ?? 60);
const SEED = Number(process.env['GENERATED_SEED'] ?? 2025);
const MS_PER_RUN = 3_000;

let cutter: Cutter;
beforeAll(async () => {
  cutter = await Cutter.open();
}, 60_000);
afterAll(() => cutter.close());

test(
  `of ${RUNS} documents that nobody wrote, each is printed whole or stopped by name`,
  { timeout: RUNS * MS_PER_RUN },
  async () => {
    const results = { whole: 0, stopped: 0 };
    const property = fc.asyncProperty(chapters, async (html) => {
      const { result, difference, findings } = await cutter.cut(html);
      expect({ result, difference, findings }, html).not.toMatchObject({ result: 'silent' });
      if (result !== 'silent') results[result] += 1;
    });
    await fc.assert(property, { numRuns: RUNS, seed: SEED, endOnFailure: true });
    console.info(`seed ${SEED}: ${results.whole} printed whole, ${results.stopped} stopped by name, 0 silent`);
    // A generator that makes nothing printable would prove nothing.
    expect(results.whole).toBeGreaterThan(RUNS / 2);
  },
);
