import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { editionPdf } from '../helpers/built-pages.ts';
import { openPdf, readOutline } from '../helpers/pdf.ts';

/** Less than that of its text area, and a page looks left behind. */
const HALF = 0.5;

/** Share of its text area that each page uses, as the record beside the PDF has it. */
function readFilled(root: string, year: string): number[] {
  return (JSON.parse(readFileSync(editionPdf(root, year).replace(/pdf$/, 'json'), 'utf8')) as { filled: number[] })
    .filled;
}

function listThin(filled: number[]): number[] {
  return filled.flatMap((share, index) => (share < HALF ? [index + 1] : []));
}

const root = await builtSite('content');

describe.each(['2024', '2025'])('the chapters of the printed edition %s', (year) => {
  test('end on pages that are half full and more', async () => {
    const outline = await readOutline(await openPdf(editionPdf(root, year)));
    const pageOf = (title: string) => outline.find((entry) => entry.title === title)!.page;
    const [foreword, organisation] = [pageOf('Forord'), pageOf('Organisation')];
    const thin = listThin(readFilled(root, year));
    expect(thin.filter((page) => page > foreword && page < organisation)).toEqual([]);
  });
});
