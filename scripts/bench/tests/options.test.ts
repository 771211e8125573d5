import { expect, test } from 'vitest';
import { parseOptions } from '../options.ts';

test('without arguments everything is measured, three times', () => {
  expect(parseOptions([])).toMatchObject({
    sizes: [40, 200, 1000],
    runs: 3,
    parts: ['press', 'web', 'build', 'desk'],
    editions: [2, 10],
    write: false,
    lighthouse: false,
  });
});

test('lists are divided by commas', () => {
  expect(parseOptions(['--sizes', '40, 200', '--only', 'press', '--peers', 'vivliostyle,weasyprint'])).toMatchObject({
    sizes: [40, 200],
    parts: ['press'],
    peers: ['vivliostyle', 'weasyprint'],
  });
});

test('an empty list of peers measures none', () => {
  expect(parseOptions(['--peers', '']).peers).toEqual([]);
});

test.each([
  [['--sizes', 'forty'], '--sizes takes whole numbers above zero, not "forty".'],
  [['--runs', '0'], '--runs takes whole numbers above zero, not "0".'],
  [['--only', 'pdf'], '--only knows press, web, build, desk, not "pdf".'],
  [['--chapters', '/2024/social/'], '--chapters takes two site paths, divided by a comma.'],
])('%j is refused with what it may be', (args, message) => {
  expect(() => parseOptions(args)).toThrow(message);
});
