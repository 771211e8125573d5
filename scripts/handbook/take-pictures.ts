import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { TAB_SCRIPT_PATH } from '../../src/press/contract.ts';
import { openBrowser, serveFolder } from '../../src/press/index.ts';
import { tagNames } from '../../src/schemas/tags.ts';
import type { TagName } from '../../src/schemas/tags.ts';
import { pictureName, spots, TINY_YEAR } from './tag-pictures.ts';

/** Margin around the tag, in CSS pixels. */
const MARGIN = 8;
/** Device pixels a CSS pixel: sharp in the handbook, and still small. */
const SCALE = 1.5;

/**
 * Takes a picture of every tag in both media.
 *
 * @param site the built site of the tiny edition
 * @param folder where the pictures go
 * @returns the names of the files
 * @throws Error when a page does not show a tag that it should
 */
export async function takePictures(site: string, folder: string): Promise<string[]> {
  const server = await serveFolder(site);
  const { browser, close } = await openBrowser();
  try {
    await mkdir(folder, { recursive: true });
    const names: string[] = [];
    const page = await browser.newPage();
    await page.setViewport({ width: 1180, height: 900, deviceScaleFactor: SCALE });
    for (const tag of tagNames) {
      await page.goto(`${server.origin}/${TINY_YEAR}/${spots[tag].chapter}/`, { waitUntil: 'networkidle0' });
      names.push(await takePicture(page, tag, 'web', folder));
    }
    await page.goto(`${server.origin}/${TINY_YEAR}/print/`, { waitUntil: 'networkidle0' });
    // A string: test runners rewrite imports in functions that are handed to a page.
    await page.evaluate(
      `import('${TAB_SCRIPT_PATH}').then(({ paginateDocument }) => paginateDocument().then(() => undefined))`,
    );
    for (const tag of tagNames) names.push(await takePicture(page, tag, 'print', folder));
    return names;
  } finally {
    await close();
    await server.close();
  }
}

async function takePicture(page: Page, tag: TagName, medium: 'web' | 'print', folder: string): Promise<string> {
  const { chapter, selector, index = 0 } = spots[tag];
  const scope = medium === 'web' ? 'main' : `[data-press-source="content/${TINY_YEAR}/chapters/${chapter}.mdx"]`;
  const box = await page.evaluate(findInPage, scope, selector, index);
  if (!box) throw new Error(`The ${medium} page of "${chapter}" shows no ${selector} for <${tag}>.`);
  const clip = {
    x: Math.max(0, box.x - MARGIN),
    y: Math.max(0, box.y - MARGIN),
    width: box.width + 2 * MARGIN,
    height: box.height + 2 * MARGIN,
  };
  const png = await page.screenshot({ clip, captureBeyondViewport: true });
  const name = pictureName(tag, medium);
  await writeFile(join(folder, name), await sharp(png).webp({ quality: 72 }).toBuffer());
  return name;
}

/** Runs inside the page: where the tag stands, in CSS pixels from the page's corner. */
function findInPage(
  scope: string,
  selector: string,
  index: number,
): { x: number; y: number; width: number; height: number } | undefined {
  const element = document.querySelectorAll(`${scope} ${selector}`)[index];
  if (!element) return undefined;
  const { x, y, width, height } = element.getBoundingClientRect();
  return { x: x + scrollX, y: y + scrollY, width, height };
}
