import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { listWords } from './words.ts';

/** Words that stand on the pages of a PDF, artifacts included. */
export async function listPdfWords(bytes: Uint8Array): Promise<string[]> {
  // pdfjs takes the bytes for itself, so it gets its own.
  const task = getDocument({ data: new Uint8Array(bytes), verbosity: 0 });
  const document = await task.promise;
  try {
    const texts: string[] = [];
    for (let number = 1; number <= document.numPages; number += 1) {
      texts.push(await readPage(await document.getPage(number)));
    }
    return listWords(texts.join(' '));
  } finally {
    await task.destroy();
  }
}

/** Text inside the page's box; what lies beyond the paper is lost to a reader. */
async function readPage(page: PDFPageProxy): Promise<string> {
  const [left = 0, bottom = 0, right = 0, top = 0] = page.view;
  const { items } = await page.getTextContent();
  page.cleanup();
  const texts = items.map((item) => {
    if (!('str' in item)) return '';
    const [x, y] = item.transform.slice(4) as [number, number];
    const isOnPaper = x >= left && x <= right && y >= bottom && y <= top;
    return (isOnPaper ? item.str : '') + (item.hasEOL ? ' ' : '');
  });
  return texts.join('');
}
