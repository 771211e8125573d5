import { beforeAll, describe, expect, test } from 'vitest';
import { listBlocks, listProseSources } from '../../../src/kontrol/blocks.ts';
import type { Finding } from '../../../src/kontrol/finding.ts';
import { runRules } from '../../../src/kontrol/run.ts';
import { plant } from '../../helpers/planted.ts';
import type { PlantedMistake } from '../../helpers/planted.ts';
import { briefly } from '../../helpers/kontrol.ts';

let mistakes: PlantedMistake[];
let found: Finding[];
let clean: Awaited<ReturnType<typeof plant>>['clean'];

beforeAll(async () => {
  const plants = await plant();
  ({ mistakes, clean } = plants);
  found = runRules(plants.planted);
}, 60_000);

/** Findings on lines without a mistake that follow from one: a wrong row makes its sum wrong, and next year's column. */
const FOLLOW: readonly string[] = [
  'regnskab-summer',
  'regnskab-sidste-aar',
  'udgave-frosset',
  'kapitel-skema',
  'undtagelse',
  'paategning-aar',
];

describe('an edition with the mistakes of the sources put back', () => {
  test('each mistake is found by its rule, at its line', () => {
    const missed = mistakes
      .filter(({ missed }) => missed === undefined)
      .filter(
        (mistake) =>
          !found.some(
            ({ rule, file, line }) => rule === mistake.rule && file === mistake.foundIn && line === mistake.line,
          ),
      )
      .map(({ rule, foundIn, line }) => `${rule} ${foundIn}:${line}`);
    expect(missed).toEqual([]);
  });

  test('at least nine of ten are found', () => {
    const caught = mistakes.filter(({ missed }) => missed === undefined).length;
    expect(caught / mistakes.length).toBeGreaterThanOrEqual(0.9);
    expect(caught).toBeGreaterThanOrEqual(60);
  });

  test('nothing is found on other lines but what follows from a mistake', () => {
    const isPlanted = ({ file, line }: Finding) =>
      mistakes.some((mistake) => mistake.foundIn === file && mistake.line === line);
    expect(found.filter((finding) => !isPlanted(finding) && !FOLLOW.includes(finding.rule)).map(briefly)).toEqual([]);
  });
});

describe('the content as it stands', () => {
  test('has no findings but those that somebody let stand', () => {
    expect(runRules(clean).map(briefly)).toEqual([]);
  });

  test('without exceptions has fewer than one finding in a thousand words', () => {
    const bare = { ...clean, files: clean.files.filter(({ kind }) => kind !== 'exceptions') };
    const blocks = listProseSources(clean).flatMap(listBlocks);
    const words = blocks.reduce((count, { text }) => count + (text.match(/\p{L}+/gu)?.length ?? 0), 0);
    expect(runRules(bare).length / words).toBeLessThan(0.001);
  });
});
