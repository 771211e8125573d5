import { expect, test } from 'vitest';
import { listWaterfallMarks } from '../../../src/components/shared/waterfall.ts';
import { formatBridgeAmount, joinBridges, listBridgeRows } from '../../../src/report/bridge.ts';
import { listWrongBridges } from '../../../src/report/totals.ts';
import { bridgeSchema } from '../../../src/schemas/accounts.ts';
import type { Bridge, BridgeAmount } from '../../../src/schemas/accounts.ts';
import { makeReports } from '../../helpers/years.ts';

/** A bridge of amounts; `~` marks one that is approximate. */
function bridge(from: string, steps: string[], to: string): Bridge {
  const amount = (text: string): BridgeAmount => ({
    label: text,
    kroner: Number(text.replace('~', '')),
    ...(text.startsWith('~') && { approximate: true as const }),
  });
  return bridgeSchema.parse({
    title: 'Vejen',
    kind: 'bridge',
    order: 10,
    from: amount(from),
    steps: steps.map(amount),
    to: amount(to),
  });
}

test('exact steps foot to the krone', () => {
  expect(listWrongBridges([bridge('838604809', ['25878559', '-64827510'], '799655858')])).toEqual([]);
  expect(listWrongBridges([bridge('100', ['20'], '121')])).toMatchObject([{ computedKroner: 120, allowedKroner: 0 }]);
});

test('each approximate amount may be off by half a tenth of a million', () => {
  const steps = ['~22600000', '~18800000', '247620'];
  expect(listWrongBridges([bridge('799655858', steps, '~841200000')])).toEqual([]);
  expect(listWrongBridges([bridge('799655858', steps, '841200000')])).toMatchObject([
    { computedKroner: 841_303_478, allowedKroner: 100_000 },
  ]);
  expect(listWrongBridges([bridge('799655858', steps, '~841100000')])).toHaveLength(1);
});

test('a step spans the running amount before and after it', () => {
  expect(
    listBridgeRows(bridge('100', ['20', '-50'], '70')).map(({ kind, span, isEnd }) => [kind, ...span, isEnd]),
  ).toEqual([
    ['level', 100, 100, false],
    ['step', 100, 120, false],
    ['step', 120, 70, false],
    ['level', 70, 70, true],
  ]);
});

test('on the line a step covers what it moved, a level is a point, and the ends are the least and the greatest', () => {
  expect(listWaterfallMarks(listBridgeRows(bridge('100', ['20', '-50'], '70')))).toEqual([
    { xPercent: 60, widthPercent: 0 },
    { xPercent: 60, widthPercent: 40 },
    { xPercent: 0, widthPercent: 100 },
    { xPercent: 0, widthPercent: 0 },
  ]);
});

test('ways of several years become one, and a level where two meet stands once, as exact as it is known', () => {
  const [way, ...others] = joinBridges(
    makeReports({
      2025: { accounts: { egenkapital: bridge('1200010', ['5'], '1200015') } },
      2024: { accounts: { egenkapital: bridge('1000000', ['200000'], '~1200000') } },
    }),
  );
  expect(others).toEqual([]);
  expect(way?.years).toEqual([2024, 2025]);
  expect(way?.rows.map(({ kroner, isEnd }) => [kroner, isEnd])).toEqual([
    [1_000_000, false],
    [200_000, false],
    [1_200_010, false],
    [5, false],
    [1_200_015, true],
  ]);
});

test('ways that do not meet are not made to', () => {
  const ways = joinBridges(
    makeReports({
      2024: { accounts: { egenkapital: bridge('100', ['20'], '120') } },
      2025: { accounts: { egenkapital: bridge('121', ['5'], '126') } },
    }),
  );
  expect(ways.map(({ years }) => years)).toEqual([[2024], [2025]]);
});

test('amounts are read as exact as they are, steps with their sign', () => {
  const fold = (text: string) => text.replaceAll('\u00a0', ' ');
  expect(
    listBridgeRows(bridge('799655858', ['~22600000', '-247620'], '~841200000'))
      .map(formatBridgeAmount)
      .map(fold),
  ).toEqual(['799.655.858 kr.', '+22,6 mio. kr.', '−247.620 kr.', '841,2 mio. kr.']);
});
