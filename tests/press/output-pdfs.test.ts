import { describe, expect, test } from 'vitest';
import { joinMaps } from '../../src/press/page-map.ts';
import type { PartMap } from '../../src/press/page-map.ts';
import { batchParts } from '../../src/press/batches.ts';
import { planOutputPdfs } from '../../src/press/output-pdfs.ts';

const job = {
  path: '/',
  output: '/dist/hele.pdf',
  address: 'https://example.org/hele.pdf',
  title: 'Hele',
  language: 'da',
  date: '2025-02-27',
  author: 'KL',
};

function part(pages: number, more: Partial<PartMap> = {}): PartMap {
  return {
    ...joinMaps([]),
    pages: Array.from({ length: pages }, () => ({ name: '', widthPt: 595, heightPt: 842 })),
    ...more,
  };
}

/** Cover of one page; a chapter of five, whose second section begins on its third page; a chapter of two. */
const chapter = part(5, {
  excerpts: [
    { path: 'klima.pdf', title: 'Klima', from: 1, to: 5 },
    { path: 'skov.pdf', title: 'Skov', page: '/klima/skov/', from: 3, to: 5 },
  ],
});
const parts = [part(1), chapter, part(2, { excerpts: [{ path: 'sund.pdf', title: 'Sundhed', from: 1, to: 2 }] })];
const plan = () => planOutputPdfs(job, { ...joinMaps(parts), numbers: [] }, '/dist');

describe('the plan of a publication’s PDFs', () => {
  test('begins with the whole, from its first page to its last', () => {
    expect(plan()[0]).toEqual({ job, from: 1, to: 8 });
  });

  test('has a PDF for a section that begins inside a part, with its pages as the whole counts them', () => {
    const skov = plan().find(({ job: { output } }) => output.endsWith('skov.pdf'));
    expect(skov).toMatchObject({ job: { output: '/dist/skov.pdf', title: 'Skov · Hele' }, from: 4, to: 6 });
  });

  test('tells such a PDF where the whole is and where its own page is, and gives it none of the whole’s files', () => {
    const whole = { ...job, page: 'https://example.org/', attachments: [{ file: '/dist/a.csv', description: 'A' }] };
    const [, , skov] = planOutputPdfs(whole, { ...joinMaps(parts), numbers: [] }, '/dist');
    expect(skov?.job).toMatchObject({ page: 'https://example.org/klima/skov/', whole: 'https://example.org/hele.pdf' });
    expect(skov?.job.attachments).toBeUndefined();
  });
});

describe('parts in batches for printing', () => {
  test('are printed together until there are pages enough, each batch with the number of its first page', () => {
    expect(batchParts([1, 8, 6, 4, 2])).toEqual([
      { parts: [0, 1, 2], first: 1, pages: 15 },
      { parts: [3, 4], first: 16, pages: 6 },
    ]);
  });

  test('leave no few pages for a last print', () => {
    expect(batchParts([13, 4])).toEqual([{ parts: [0, 1], first: 1, pages: 17 }]);
  });

  test('are printed by themselves when they are long', () => {
    expect(batchParts([30, 40]).map(({ parts: indexes }) => indexes)).toEqual([[0], [1]]);
  });
});
