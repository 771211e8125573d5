import { expect, test } from 'vitest';
import { formatDrafts, formatOnlyDrafts } from '../../../src/build/format-drafts.ts';

test('a build without drafts says nothing of them', () => {
  expect(formatDrafts([], false)).toEqual([]);
});

test.each([
  [[2026], 'et udkast', 'Se det med'],
  [[2026, 2027], 'er udkast', 'Se dem med'],
])('a build that leaves %j out says how to see them', (years, what, how) => {
  const [line, ...others] = formatDrafts(years, false);
  expect(others).toEqual([]);
  expect(line).toContain(what);
  expect(line).toContain('og er ikke med.');
  expect(line).toContain(`${how} \`npm run dev\``);
});

test('a build that shows them says that it is not for readers', () => {
  expect(formatDrafts([2026, 2027], true)).toEqual([
    '2026 og 2027 er udkast og er mærket sådan på hver side. Læg ikke denne mappe ud til læserne.',
  ]);
});

test.each([
  [[2026], 'Den eneste udgave (2026) er et udkast'],
  [[2026, 2027], 'Alle udgaver (2026 og 2027) er udkast'],
  [[], 'Der er ingen udgave at bygge.'],
])('of nothing else than %j there is no build, and what to do', (years, what) => {
  expect(formatOnlyDrafts(years)).toContain(what);
  expect(formatOnlyDrafts(years)).toContain('\n  Ret: ');
});
