import { deflateSync } from 'node:zlib';
import { PDFArray, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { decodeStream } from './font-text.ts';

/** The content stream of each page, as text. Chromium gives a page one (`tests/press/assumptions.test.ts`). */
export function readContentStreams(document: PDFDocument): string[] {
  return document.getPages().map((page) => {
    const ref = refOf(page);
    const stream = ref && document.context.lookup(ref);
    return stream instanceof PDFRawStream ? decodeStream(stream) : '';
  });
}

/** Writes the content streams back, compressed. */
export function writeContentStreams(document: PDFDocument, sources: readonly string[]): void {
  const { context } = document;
  document.getPages().forEach((page, index) => {
    const ref = refOf(page);
    if (!ref) return;
    const contents = deflateSync(Buffer.from(sources[index] ?? '', 'latin1'), { level: 9 });
    context.assign(ref, PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: contents.length }), contents));
  });
}

function refOf({ node }: PDFPage): PDFRef | undefined {
  const entry = node.get(PDFName.of('Contents'));
  const ref = entry instanceof PDFArray && entry.size() === 1 ? entry.get(0) : entry;
  return ref instanceof PDFRef ? ref : undefined;
}
