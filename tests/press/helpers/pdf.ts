import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';

/** A node of a page's tag tree: a tag with children, or a piece of content. */
interface StructNode {
  role?: string;
  type?: string;
  id?: string;
  children?: StructNode[];
}

export async function openPdf(bytes: Uint8Array): Promise<PDFDocumentProxy> {
  return getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
}

export async function pagesOf(pdf: PDFDocumentProxy): Promise<PDFPageProxy[]> {
  return Promise.all(Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)));
}

/** All text of a page as it is painted, running feet included, without white space. */
export async function paintedText(page: PDFPageProxy): Promise<string> {
  const { items } = await page.getTextContent();
  return squeeze(items.map((item) => ('str' in item ? item.str : '')).join(''));
}

/** Text of a page in reading order, as a screen reader meets it: by the tag tree, without artifacts, without white space. */
export async function readText(page: PDFPageProxy): Promise<string> {
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
  return ((await page.getStructTree()) ?? {}) as StructNode;
}

function contentIds(node: StructNode): string[] {
  if (node.type === 'content' && node.id) return [node.id];
  return node.children?.flatMap(contentIds) ?? [];
}

export function squeeze(text: string): string {
  return text.replace(/\s+/g, '');
}
