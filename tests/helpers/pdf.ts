/** Reads a PDF with pdfjs, the only reader that tests need. */
import { readFile } from 'node:fs/promises';
import type { PDFDocumentProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { openPdf as openBytes } from '../press/helpers/pdf.ts';
import { fold } from './site.ts';

export type Pdf = PDFDocumentProxy;

export async function openPdf(file: string): Promise<Pdf> {
  return openBytes(await readFile(file));
}

/** Text of each page, white space folded. A line end becomes a space, so words that were torn would show. */
export async function readPdfPages(pdf: Pdf): Promise<string[]> {
  const pages: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    const text = items
      .filter((item): item is TextItem => 'str' in item)
      .map((item) => item.str + (item.hasEOL ? ' ' : ''));
    pages.push(fold(text.join('')));
  }
  return pages;
}

export interface OutlineEntry {
  title: string;
  level: number;
  /** Page from 1. */
  page: number;
}

/** The outline in reading order, each entry with its page. */
export async function readOutline(pdf: Pdf): Promise<OutlineEntry[]> {
  const entries: OutlineEntry[] = [];
  const walk = async (items: Awaited<ReturnType<Pdf['getOutline']>>, level: number): Promise<void> => {
    for (const item of items ?? []) {
      const destination = typeof item.dest === 'string' ? await pdf.getDestination(item.dest) : item.dest;
      const page = destination ? (await pdf.getPageIndex(destination[0])) + 1 : 0;
      entries.push({ title: item.title, level, page });
      await walk(item.items, level + 1);
    }
  };
  await walk(await pdf.getOutline(), 1);
  return entries;
}
