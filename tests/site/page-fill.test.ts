import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { editionPdf } from '../helpers/built-pages.ts';
import { openPdf, readOutline } from '../helpers/pdf.ts';

describe.each([
  ['2024', await builtSite('content')],
  ['2025', await builtSite('content')],
  ['2030', await builtSite('tiny')],
])('the pages of the printed edition %s', (year, root) => {
  const file = editionPdf(root, year);
  const { filled } = JSON.parse(readFileSync(file.replace(/pdf$/, 'json'), 'utf8')) as { filled: number[] };

  test('are half full and more, wherever a chapter ends', async () => {
    const outline = await readOutline(await openPdf(file));
    const organisation = outline.find(({ title }) => title === 'Organisation')!.page;
    // Behind the foreword the chapters begin, and the organisation follows them.
    const first = outline[outline.findIndex(({ title }) => title === 'Forord') + 1]!.page;
    const thin = filled.flatMap((share, index) => {
      const page = index + 1;
      return page >= first && page < organisation && share < 0.5 ? [`side ${page}: ${share}`] : [];
    });
    expect(thin).toEqual([]);
  });
});
