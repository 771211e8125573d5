import { PDFArray, PDFName, PDFRawStream, PDFRef, decodePDFRawStream } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';

/**
 * Marks everything that the tag tree does not know (running feet, backgrounds, hairlines) as artifact. Chromium leaves it
 * unmarked, and unmarked content is neither read nor safely passed over.
 */
export function markArtifacts(document: PDFDocument): void {
  for (const page of document.getPages()) markPage(document, page);
}

function markPage({ context }: PDFDocument, page: PDFPage): void {
  const entry = page.node.get(PDFName.of('Contents'));
  const ref = entry instanceof PDFArray && entry.size() === 1 ? entry.get(0) : entry;
  const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return;
  const source = Buffer.from(decodePDFRawStream(stream).decode()).toString('latin1');
  context.assign(ref, context.flateStream(Buffer.from(markContent(source), 'latin1')));
}

const PAINTS_PATH = /(?:^|\s)(?:f|f\*|F|S|s|B|B\*|b|b\*)$/;
const BEGINS_PATH = /(?:^|\s)(?:m|re)$/;
const PAINTS_AT_ONCE = /(?:^|\s)(?:Do|sh)$/;

/**
 * Wraps each unmarked text object, painted path and drawn object. Reads line by line, which is enough for what Chromium
 * writes: one operator ends a line, strings are hexadecimal, no inline images. Clipping paths (`n`) paint nothing.
 */
export function markContent(source: string): string {
  const out: string[] = [];
  let depth = 0;
  let pathStart = -1;
  for (const line of source.split('\n')) {
    const text = line.trimEnd();
    if (/(?:BDC|BMC)$/.test(text)) depth += 1;
    if (depth === 0 && BEGINS_PATH.test(text) && pathStart < 0) pathStart = out.length;
    const isAlone = depth === 0 && (text === 'BT' || PAINTS_AT_ONCE.test(text));
    if (isAlone) out.push(BEGIN);
    out.push(line);
    if (depth === 0 && (text === 'ET' || PAINTS_AT_ONCE.test(text))) out.push(END);
    if (depth === 0 && pathStart >= 0 && PAINTS_PATH.test(text)) {
      out.splice(pathStart, 0, BEGIN);
      out.push(END);
    }
    if (PAINTS_PATH.test(text) || /(?:^|\s)n$/.test(text)) pathStart = -1;
    if (text === 'EMC') depth -= 1;
  }
  return out.join('\n');
}

const BEGIN = '/Artifact BMC';
const END = 'EMC';
