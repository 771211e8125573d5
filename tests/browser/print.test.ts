/** A page of the report as the browser's own print dialogue gives it. */
import { expect, test } from 'vitest';
import { useSite } from '../helpers/browser.ts';
import { builtSite } from '../helpers/built-site.ts';
import { openPdf, readPdfPages } from '../helpers/pdf.ts';
import { squeeze } from '../helpers/text.ts';

const { visit } = useSite(await builtSite('content'));

/** Text of each printed page, without white space. */
async function print(path: string): Promise<string[]> {
  const { page } = await visit(path);
  const pdf = await openPdf(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  return (await readPdfPages(pdf)).map(squeeze);
}

test.each(['/2025/eu/', '/2024/regnskab/'])(
  'each printed page of %s says the edition, its revision and the address',
  async (path) => {
    const pages = await print(path);
    expect(pages.length).toBeGreaterThan(1);
    const head = new RegExp(`KL’sberetning${path.slice(1, 5)},revision\\d+,\\d+\\.\\p{L}+\\d{4}`, 'u');
    for (const text of pages) {
      expect(text).toMatch(head);
      expect(text).toContain(`beretning.example${path.slice(0, -1)}`);
    }
  },
);

test('a page of all years says its address and no edition', async () => {
  for (const text of await print('/kommuner/')) {
    expect(text).toContain('beretning.example/kommuner');
    expect(text).not.toContain(',revision');
  }
});
