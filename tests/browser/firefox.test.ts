/** A handful of what readers do, in Firefox where it is installed: all else is tried in Chromium alone. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { withPdfPainter } from '../../src/diff/draw-pdf.ts';
import { useSite } from '../helpers/browser.ts';
import { builtSite } from '../helpers/built-site.ts';
import { findFirefox, openFirefox } from '../helpers/firefox.ts';

const root = await builtSite('content');
const hasFirefox = findFirefox() !== undefined;

test('Firefox can be started here', ({ skip }) => {
  if (!hasFirefox) skip('Firefox is not installed');
});

describe.skipIf(!hasFirefox)('in Firefox', () => {
  const { visit } = useSite(root, openFirefox);

  test.each([390, 1440])('a chapter is read at %i px without a complaint, in its own fonts', async (width) => {
    const { page, complaints } = await visit('/2025/eu/', { width });
    expect(await page.$eval('h1', (title) => title.checkVisibility())).toBe(true);
    expect(
      await page.evaluate(() => ({
        overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
        fonts: ['1em Archivo', '1em "Source Serif 4"'].map((font) => document.fonts.check(font)),
      })),
    ).toEqual({ overflow: 0, fonts: [true, true] });
    expect(complaints).toEqual([]);
  });

  test('a word is searched for and found', async () => {
    const { page, complaints } = await visit('/soeg/?q=seniorbonus');
    await page.waitForSelector('[data-hits] a[href^="/2024/arbejdsgiver/"]');
    expect(complaints).toEqual([]);
  });

  test('the menu of a phone opens by keyboard and leads on', async () => {
    const { page } = await visit('/2025/eu/', { width: 390 });
    await page.focus('.rep-bar__menu summary');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rep-bar__menu[open] a[href="/2025/organisation/"]', { visible: true });
  });

  test('the theme is chosen, and the next page keeps it', async () => {
    const { page } = await visit('/2025/eu/');
    const readPaper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    const light = await readPaper();
    await page.click('input[name=theme][value=dark]');
    const dark = await readPaper();
    expect(dark).not.toBe(light);
    await page.goto(new URL('/2025/social/', page.url()).href);
    expect(await readPaper()).toBe(dark);
  });

  test('the rows of a chart are rows for who hears them, though the style sheet sets them as blocks', async () => {
    const { page } = await visit('/2024/regnskab/');
    const rows = await page.$$('.rep-chart__table ::-p-aria([role="row"])');
    const marked = await page.$$('.rep-chart__table tr');
    expect(rows.length).toBeGreaterThan(0);
    expect(rows).toHaveLength(marked.length);
  });

  test('each printed page has its head above the text', async () => {
    const { page } = await visit('/2025/eu/');
    const heads = await readHeads(await page.pdf({ preferCSSPageSize: true }));
    expect(heads.length).toBeGreaterThan(1);
    expect(heads).toEqual(heads.map(() => ({ hasWords: true, hasRoomBelow: true })));
  });
});

/** Of each page: whether something stands where the head stands, and nothing between it and the text. */
async function readHeads(pdf: Uint8Array): Promise<{ hasWords: boolean; hasRoomBelow: boolean }[]> {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    const file = join(folder, 'print.pdf');
    await writeFile(file, pdf);
    const pages = await withPdfPainter((paint) => paint(file));
    return await Promise.all(
      pages.map(async ({ png }) => ({
        hasWords: await hasInk(png, 12, 17),
        hasRoomBelow: !(await hasInk(png, 20, 22)),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const A4_HEIGHT_MM = 297;

/** Whether anything is drawn on an A4 page between two heights from its upper edge, in mm. */
async function hasInk(png: Uint8Array, fromMm: number, toMm: number): Promise<boolean> {
  const { width, height } = await sharp(png).metadata();
  const [top, bottom] = [fromMm, toMm].map((mm) => Math.round((mm / A4_HEIGHT_MM) * height));
  const band = sharp(png).extract({ left: 0, top: top!, width, height: bottom! - top! });
  const { channels } = await sharp(await band.png().toBuffer()).stats();
  return channels.some(({ min }) => min < 200);
}
