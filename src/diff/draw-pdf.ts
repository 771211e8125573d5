import { copyFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { openBrowser, serveFolder } from '../press/index.ts';

/** A page of a PDF as a reader sees it. */
export interface DrawnPage {
  png: Uint8Array;
  /** Its text, spaces folded. */
  text: string;
}

/** Pixels an inch: enough to read the text of an A4 page in the report. */
const RESOLUTION = 96;

/**
 * The script that the page runs first. It is a string, because test runners rewrite imports in functions that are
 * handed to a page.
 */
const SETUP =
  "import * as pdfjs from '/pdf.js'; pdfjs.GlobalWorkerOptions.workerSrc = '/worker.js'; globalThis.pdfjs = pdfjs;";

type PdfJs = typeof import('pdfjs-dist');

/**
 * Draws PDFs page by page, with pdf.js in the browser that also prints them: so nothing but Node is needed.
 *
 * @param draw is handed a function that draws one file; the browser is closed when it is done
 */
export async function withPdfPainter<Result>(
  draw: (paint: (file: string) => Promise<DrawnPage[]>) => Promise<Result>,
): Promise<Result> {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-diff-'));
  const site = await serveFolder(folder);
  try {
    await writePdfPage(folder);
    const { browser, close } = await openBrowser();
    try {
      const page = await browser.newPage();
      await page.goto(`${site.origin}/index.html`);
      return await draw((file) => paint(page, folder, file));
    } finally {
      await close();
    }
  } finally {
    await site.close();
    await rm(folder, { recursive: true, force: true });
  }
}

/** The empty page, and pdf.js beside it under names that the press's server knows as scripts. */
async function writePdfPage(folder: string): Promise<void> {
  const build = join(dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')), 'legacy/build');
  await copyFile(join(build, 'pdf.min.mjs'), join(folder, 'pdf.js'));
  await copyFile(join(build, 'pdf.worker.min.mjs'), join(folder, 'worker.js'));
  await writeFile(
    join(folder, 'index.html'),
    `<!doctype html><title>pdf.js</title><script type="module">${SETUP}</script>`,
  );
}

async function paint(page: Page, folder: string, file: string): Promise<DrawnPage[]> {
  await copyFile(file, join(folder, 'document.pdf'));
  const count = await page.evaluate(openInPage);
  const pages: DrawnPage[] = [];
  for (let number = 1; number <= count; number += 1) {
    const { png, text } = await page.evaluate(drawInPage, number, RESOLUTION / 72);
    pages.push({ png: Buffer.from(png, 'base64'), text: text.replace(/\s+/g, ' ').trim() });
  }
  return pages;
}

/** Globals of the page: pdf.js, and what one call keeps for the next. */
interface PdfWindow {
  pdfjs: PdfJs;
  pdf?: Awaited<ReturnType<PdfJs['getDocument']>['promise']>;
}

/** Runs inside the page. */
async function openInPage(): Promise<number> {
  const pdfWindow = globalThis as unknown as PdfWindow;
  await pdfWindow.pdf?.loadingTask.destroy();
  pdfWindow.pdf = await pdfWindow.pdfjs.getDocument({ url: `/document.pdf?${performance.now()}` }).promise;
  return pdfWindow.pdf.numPages;
}

/** Runs inside the page; the picture comes back as base64, the only bytes that the protocol carries. */
async function drawInPage(number: number, scale: number): Promise<{ png: string; text: string }> {
  const page = await (globalThis as unknown as PdfWindow).pdf!.getPage(number);
  const viewport = page.getViewport({ scale });
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(viewport.width);
  canvas.height = Math.round(viewport.height);
  await page.render({ canvas, viewport }).promise;
  const { items } = await page.getTextContent();
  page.cleanup();
  return {
    png: canvas.toDataURL('image/png').split(',')[1]!,
    text: items.map((item) => ('str' in item ? `${item.str} ` : '')).join(''),
  };
}
