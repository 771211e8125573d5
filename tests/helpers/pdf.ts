/** Reads a PDF with pdfjs: what is painted, what is read aloud, the outline. */
import { readFile } from 'node:fs/promises';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';
import { fold, squeeze } from './text.ts';

export type Pdf = PDFDocumentProxy;

/** A node of a page's tag tree: a tag with children, or a piece of content. */
interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

/** Opens a PDF by its file or from its bytes, which stay as they are: pdfjs empties what it is given. */
export async function openPdf(source: string | Uint8Array): Promise<Pdf> {
  const bytes = typeof source === 'string' ? await readFile(source) : source;
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

export async function pagesOf(pdf: Pdf): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** Text of each page as it is painted, white space folded. A line end becomes a space, so words that were torn would show. */
export async function readPdfPages(pdf: Pdf): Promise<string[]> {
  const contents = await Promise.all((await pagesOf(pdf)).map((page) => page.getTextContent()));
  return contents.map(({ items }) => {
    const texts = items.filter((item): item is TextItem => 'str' in item);
    return fold(texts.map((item) => item.str + (item.hasEOL ? ' ' : '')).join(''));
  });
}

/** All text of a page as it is painted, running feet included, without white space. */
export async function paintedText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

/** Text of a page in reading order, as a screen reader meets it: by the tag tree, without artifacts, without white space. */
export async function readAloud(page: PDFPageProxy): Promise<string> {
  const texts = new Map<string, string>();
  const open: string[] = [];
  const { items } = await page.getTextContent({ includeMarkedContent: true });
  for (const item of items) {
    if ('str' in item) {
      const id = open.at(-1);
      if (id) texts.set(id, (texts.get(id) ?? '') + item.str);
    } else if (item.type === 'endMarkedContent') open.pop();
    else open.push(('id' in item && item.id) || '');
  }
  return squeeze(
    contentIds(await structTree(page))
      .map((id) => texts.get(id) ?? '')
      .join(''),
  );
}

/** Tags of a page, outermost first, in reading order. */
export async function tagsOf(page: PDFPageProxy): Promise<string[]> {
  const tags: string[] = [];
  const visit = (node: StructNode) => {
    if (node.role) tags.push(node.role);
    node.children?.forEach(visit);
  };
  visit(await structTree(page));
  return tags;
}

async function structTree(page: PDFPageProxy): Promise<StructNode> {
  return (await page.getStructTree()) ?? {};
}

function contentIds(node: StructNode): string[] {
  if (node.type === 'content' && node.id) return [node.id];
  return node.children?.flatMap(contentIds) ?? [];
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
