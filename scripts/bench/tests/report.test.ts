import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { expect, test } from 'vitest';
import { readJob } from '../engines/press-door.ts';
import { listSourceWords } from '../measure/source-words.ts';
import { countChapters, makeReport } from '../sample/report.ts';

const report = makeReport({ pages: 40 });

/** Values of an attribute, by its name in the tree. */
function valuesOf(html: string, name: string): string[] {
  const values: string[] = [];
  visit(fromHtml(html), 'element', ({ properties }) => {
    if (properties[name] !== undefined) values.push(String(properties[name]));
  });
  return values;
}

test('the same size gives the same report, byte by byte', () => {
  expect(makeReport({ pages: 40 })).toBe(report);
});

test('another size gives another text, not the same one longer', () => {
  expect(makeReport({ pages: 80 }).slice(0, 2000)).not.toBe(report.slice(0, 2000));
});

test('the number of chapters grows with the pages', () => {
  expect([40, 200, 1000].map(countChapters)).toEqual([6, 28, 143]);
});

test('an edited report differs in one word of one chapter', () => {
  const [before, after] = [report, makeReport({ pages: 40, edited: 3 })].map((html) => listSourceWords(html));
  expect(after).toHaveLength(before!.length);
  expect(after!.filter((word, index) => word !== before![index])).toEqual(['Afsnittet']);
});

test('every part that begins a page names itself for the press', () => {
  const parts = valuesOf(report, 'dataPressPart');
  expect(parts.slice(0, 3)).toEqual(['omslag', 'indhold', 'kapitel-0']);
  expect(new Set(parts).size).toBe(countChapters(40) + 3);
});

test('the page asks the press for a PDF', () => {
  expect(readJob(report, '/', '/site')).toMatchObject({
    output: '/site/report.pdf',
    language: 'da',
    date: '2025-02-27',
  });
});

test('no id stands twice', () => {
  const ids = valuesOf(report, 'id');
  expect(new Set(ids).size).toBe(ids.length);
});

test.each(['dataPressPageOf', 'dataPressPagesOf'])(
  'what the press fills with page numbers (%s) points at something',
  (name) => {
    const ids = new Set(valuesOf(report, 'id'));
    const targets = valuesOf(report, name).flatMap((value) => value.split(/[\s,]+/));
    expect(targets.length).toBeGreaterThan(countChapters(40) - 1);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
  },
);

test('no case number stands twice, so that a doubled sentence shows', () => {
  const cases = [...report.matchAll(/\(sag ([\d.]+)\)/g)].map(([, number]) => number);
  expect(cases.length).toBeGreaterThan(500);
  expect(new Set(cases).size).toBe(cases.length);
});
