import { expect, test } from 'vitest';
import { fillFacts, listSlots } from '../../../src/pdf-facts/fill-facts.ts';

const PAGE =
  '<!DOCTYPE html><html><head></head><body><a href="/a.pdf">PDF<span class="x" data-facts-of="/a.pdf"></span></a> <b>&amp;<span data-facts-of="/b.pdf"></span></b></body></html>';

test('a page names the files that it waits for', () => {
  expect(listSlots(PAGE).map(({ file }) => file)).toEqual(['/a.pdf', '/b.pdf']);
});

test('facts are written into their places, and the rest of the page stays as it was', () => {
  const filled = fillFacts(PAGE, listSlots(PAGE), (file) => ` (${file})`);
  expect(filled).toBe(
    PAGE.replace('"/a.pdf"></span>', '"/a.pdf"> (/a.pdf)</span>').replace(
      '"/b.pdf"></span>',
      '"/b.pdf"> (/b.pdf)</span>',
    ),
  );
});

test('the place of a file that is not there stays empty', () => {
  expect(fillFacts(PAGE, listSlots(PAGE), () => undefined)).toBe(PAGE);
});

test('a place may ask for one fact, and asks for the summary otherwise', () => {
  const page = '<p><a data-facts-of="/a.csv" data-fact="size"></a><b data-facts-of="/a.csv"></b></p>';
  const filled = fillFacts(page, listSlots(page), (file, fact) => `${file} ${fact}`);
  expect(filled).toContain('data-fact="size">/a.csv size<');
  expect(filled).toContain('<b data-facts-of="/a.csv">/a.csv summary<');
});
