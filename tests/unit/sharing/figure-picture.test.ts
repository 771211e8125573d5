import sharp from 'sharp';
import { expect, test } from 'vitest';
import { listTakeAways } from '../../../src/report/take-away.ts';
import { writeFigureFile } from '../../../src/sharing/figure-files.ts';
import { makeReports } from '../../helpers/years.ts';

const SITE = new URL('https://example.org');
const [report] = makeReports({
  2025: { text: '<KeyFigure id="f" value="40" unit="strande & bugter" of="98">er talt</KeyFigure>' },
});
const [figure] = listTakeAways(report!, [report!]);
const write = async (extension: 'svg' | 'png') => Buffer.from(await writeFigureFile(figure!, extension, report!, SITE));

test('the SVG has its words as text, says what it shows, and names its source', async () => {
  const svg = (await write('svg')).toString();
  expect(svg).toContain('<title>40\u00a0strande &amp; bugter er talt</title>');
  expect(svg).toMatch(/<text [^>]*>40\u00a0strande &amp; bugter<\/text>/);
  expect(svg).toMatch(/<text [^>]*>.*example\.org\/2025\/natur\/#f<\/text>/);
  expect(svg).not.toContain('var(--');
});

test('the PNG is twice as wide as the SVG, with all its pieces drawn', async () => {
  const [png, svg] = [await sharp(await write('png')).metadata(), await sharp(await write('svg')).metadata()];
  expect(png.width).toBe(2 * 960);
  expect(Math.abs(png.height / 2 - svg.height)).toBeLessThanOrEqual(1);
  // The number stands at the upper left, in the edition's colour.
  const title = sharp(await write('png')).extract({ left: 96, top: 100, width: 300, height: 150 });
  const [red] = (await title.stats()).channels;
  expect(red?.min).toBeLessThan(128);
});
