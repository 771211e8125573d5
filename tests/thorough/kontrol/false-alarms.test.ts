import { beforeAll, describe, expect, test } from 'vitest';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { readDanish } from '../../helpers/danish.ts';
import { briefly } from '../../helpers/kontrol.ts';
import { loadClean } from '../../helpers/planted-rows.ts';

/** False findings in 10,000 words that are allowed. */
const CEILING = 1;

const PATIENCE_MS = 120_000;

describe('correct Danish of many genres, as chapters beside the real content', () => {
  let alarms: Finding[];
  let words: number;

  beforeAll(async () => {
    ({ alarms, words } = await readDanish());
    console.log(`${perTenThousand().toFixed(1)} false findings in 10,000 words\n${listByRule()}`);
  }, PATIENCE_MS);

  const perTenThousand = () => (alarms.length / words) * 10_000;
  const listByRule = () =>
    [...Map.groupBy(alarms, ({ rule }) => rule)].map(([rule, { length }]) => `${rule} ${length}`).join('\n');

  test('is at least 18,000 words', () => {
    expect(words).toBeGreaterThanOrEqual(18_000);
  });

  test('causes no more findings than before', () => {
    expect(perTenThousand()).toBeLessThanOrEqual(CEILING);
  });
});

describe('the two editions of an invented organisation', () => {
  test('cause no finding', async () => {
    expect((await runRules(await loadClean('forening'))).map(briefly)).toEqual([]);
  });
});
