import { expect, test } from 'vitest';
import { lastChangeOf } from '../../../src/report/last-change.ts';

const record = (edition: number, dates: string[]) =>
  dates.map((date, index) => ({ edition, revision: index + 1, date, pages: 4, digest: '', note: '' }));
const REVISIONS = new Map([
  [2030, record(2030, ['2031-04-01', '2033-01-02'])],
  [2031, record(2031, ['2032-04-01'])],
  [2032, []],
]);

test.each([
  ['/2030/', '2033-01-02'],
  ['/2031/natur/kyst/', '2032-04-01'],
  ['/personer/', '2033-01-02'],
  ['/2032/natur/', undefined],
  ['/2029/', undefined],
])('%s last changed on %s', (path, day) => {
  expect(lastChangeOf(path, REVISIONS)).toBe(day);
});
