import { describe, expect, test } from 'vitest';
import { joinMaps } from '../../src/press/paged/page-map.ts';
import type { PartMap } from '../../src/press/paged/page-map.ts';
import { planVolumes, uniqueRuns } from '../../src/press/volumes.ts';

const job = { path: '/', output: '/dist/hele.pdf', address: 'https://example.org/hele.pdf', title: 'Hele', language: 'da', date: '2025-02-27', author: 'KL' };

function part(pages: number, more: Partial<PartMap> = {}): PartMap {
  return { ...joinMaps([]), sheets: Array.from({ length: pages }, () => ({ name: '', widthPt: 595, heightPt: 842 })), ...more };
}

/** Cover of one page; a chapter of five, whose second section begins on its third page; a chapter of two. */
const chapter = part(5, { extracts: [{ path: 'klima.pdf', title: 'Klima', from: 1, to: 5 }, { path: 'skov.pdf', title: 'Skov', from: 3, to: 5 }] });
const parts = [part(1), chapter, part(2, { extracts: [{ path: 'sund.pdf', title: 'Sundhed', from: 1, to: 2 }] })];
const plan = () => planVolumes(job, { ...joinMaps(parts), numbers: [] }, parts.map(({ sheets }) => sheets.length), '/dist');

describe('the plan of a publication’s PDFs', () => {
  test('binds the whole of all parts, each with the number of its first page', () => {
    expect(plan()[0].runs).toEqual([
      { part: 0, from: 0, to: 1, first: 1 },
      { part: 1, from: 0, to: 5, first: 2 },
      { part: 2, from: 0, to: 2, first: 7 },
    ]);
  });

  test('gives a section that begins inside a part a run of its own', () => {
    const skov = plan().find(({ job: { output } }) => output.endsWith('skov.pdf'));
    expect(skov).toMatchObject({ from: 4, to: 6, runs: [{ part: 1, from: 2, to: 5, first: 4 }] });
  });

  test('prints a part once that the whole and a chapter share', () => {
    expect(uniqueRuns(plan())).toHaveLength(4);
  });
});
