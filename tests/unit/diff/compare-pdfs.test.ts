import sharp from 'sharp';
import { expect, test } from 'vitest';
import { comparePdfs } from '../../../src/diff/compare-pdfs.ts';
import type { DrawnPage } from '../../../src/diff/draw-pdf.ts';
import { renderReport, summarize } from '../../../src/diff/render-report.ts';

/** A page of 20 × 10 pixels, white but for a mark. */
async function page(text: string, mark?: string): Promise<DrawnPage> {
  const paper = sharp({ create: { width: 20, height: 10, channels: 3, background: '#ffffff' } });
  const dot = mark && {
    input: { create: { width: 5, height: 2, channels: 3 as const, background: mark } },
    left: 0,
    top: 0,
  };
  return { png: await (dot ? paper.composite([dot]) : paper).png().toBuffer(), text };
}

test('a page that looks the same is the same, whatever its number', async () => {
  const changes = await comparePdfs([await page('Side 4 af 46 Regnskab')], [await page('Side 5 af 47 Regnskab')]);
  expect(changes).toMatchObject([{ kind: 'same', before: 1, after: 1 }]);
});

test('the share of a page that changed is measured', async () => {
  const changes = await comparePdfs([await page('Skoven vokser')], [await page('Skoven vokser', '#000000')]);
  expect(changes).toMatchObject([{ kind: 'changed', share: 10 / 200 }]);
});

test('a difference that nobody sees is none', async () => {
  expect(await comparePdfs([await page('Skoven')], [await page('Skoven', '#f8f8f8')])).toMatchObject([
    { kind: 'same' },
  ]);
});

test('the picture of the difference is red where the page changed', async () => {
  const [change] = await comparePdfs([await page('Skoven vokser')], [await page('Skoven vokser', '#000000')]);
  const { data } = await sharp(change!.pictures.difference).raw().toBuffer({ resolveWithObject: true });
  expect(data[0]).toBeGreaterThan(150);
  expect(data[1]).toBeLessThan(80);
});

test('the report opens from disk: nothing in it points at another file', async () => {
  const changes = await comparePdfs(
    [await page('Skoven vokser')],
    [await page('Skoven vokser', '#000000'), await page('Kysten er ny')],
  );
  const edition = { year: '2030', pagesBefore: 1, pagesAfter: 2, changes };
  const report = renderReport('HEAD~1', [edition]);
  expect(summarize(edition)).toBe('1 side før, 2 nu: 1 ny, 1 ændret.');
  expect(report).toContain('<h3>Side 1: 5 pct. af siden er ændret</h3>');
  expect(report).toContain('<h3>Side 2 er ny</h3>');
  expect([...report.matchAll(/(?:src|href)="(?<address>[^"]{0,5})/g)].map(({ groups }) => groups?.['address'])).toEqual(
    ['data:', 'data:', 'data:', 'data:'],
  );
});
