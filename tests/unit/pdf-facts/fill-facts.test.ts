import { expect, test } from 'vitest';
import { fillFacts, listWaiting } from '../../../src/pdf-facts/fill-facts.ts';

const PAGE =
  '<!DOCTYPE html><html><head></head><body><a href="/a.pdf">PDF<span class="x" data-facts-of="/a.pdf"></span></a> <b>&amp;<span data-facts-of="/b.pdf"></span></b></body></html>';

test('a page names the files that it waits for', () => {
  expect(listWaiting(PAGE)).toEqual(['/a.pdf', '/b.pdf']);
});

test('facts are written into their places, and the rest of the page stays as it was', () => {
  const filled = fillFacts(PAGE, (file) => ` (${file})`);
  expect(filled).toBe(
    PAGE.replace('"/a.pdf"></span>', '"/a.pdf"> (/a.pdf)</span>').replace(
      '"/b.pdf"></span>',
      '"/b.pdf"> (/b.pdf)</span>',
    ),
  );
});

test('the place of a file that is not there stays empty', () => {
  expect(fillFacts(PAGE, () => undefined)).toBe(PAGE);
});
