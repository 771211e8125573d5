import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { clearProgress, showProgress } from '../../../src/build/progress.ts';

let written: string[] = [];

/** Makes the error stream a terminal with so many columns, or none. */
function pretend(isTTY: boolean, columns: number): void {
  Object.defineProperties(process.stderr, {
    isTTY: { value: isTTY, configurable: true },
    columns: { value: columns, configurable: true },
  });
}

const was = Object.getOwnPropertyDescriptors(process.stderr);
beforeEach(() => {
  written = [];
  vi.spyOn(process.stderr, 'write').mockImplementation((text) => written.push(String(text)) > 0);
});
afterEach(() => {
  clearProgress();
  vi.restoreAllMocks();
  for (const name of ['isTTY', 'columns'] as const) {
    if (was[name]) Object.defineProperty(process.stderr, name, was[name]);
    else Reflect.deleteProperty(process.stderr, name);
  }
});

test('a terminal shows one line, which the next takes the place of', () => {
  pretend(true, 80);
  showProgress('Læser …');
  showProgress('Trykker …');
  // Clear the line, go to its beginning.
  expect(written).toEqual(['Læser …', '\u001b[2K', '\u001b[1G', 'Trykker …']);
});

test('what is shown already is not written again', () => {
  pretend(true, 80);
  showProgress('Læser …');
  showProgress('Læser …');
  expect(written).toEqual(['Læser …']);
});

test('a long line is cut to the width of the terminal', () => {
  pretend(true, 6);
  showProgress('Trykker');
  expect(written).toEqual(['Trykk']);
});

test('a terminal that says it has no columns gets the whole line', () => {
  pretend(true, 0);
  showProgress('Trykker');
  expect(written).toEqual(['Trykker']);
});

test('a file or a log gets nothing', () => {
  pretend(false, 80);
  showProgress('Trykker');
  clearProgress();
  expect(written).toEqual([]);
});
