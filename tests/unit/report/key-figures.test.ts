import { expect, test } from 'vitest';
import { findKeyFigures } from '../../../src/report/key-figures.ts';
import { tinyReport } from '../../helpers/report.ts';

test('the front takes its figures from the chapters, in its own order', async () => {
  const figures = findKeyFigures(await tinyReport());
  expect(figures.map(({ chapter, figure }) => `${chapter.title}: ${figure.value} ${figure.unit}`)).toEqual([
    'Velfærd: 1.240 medarbejdere',
    'Kyst: 12 strande',
  ]);
});

test('a figure that no chapter has is an error with its reference', async () => {
  const report = await tinyReport({ '2030/edition.mdx': ['velfaerd#fuldtid', 'velfaerd#halvtid'] });
  expect(() => findKeyFigures(report)).toThrow('Key figure "velfaerd#halvtid" is in no chapter of 2030.');
});
