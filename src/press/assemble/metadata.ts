import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob } from '../job.ts';
import { FOR_READERS, PRODUCER, formatXmp } from './xmp.ts';
import type { Claims } from './xmp.ts';

/** What the document says of itself, in the information dictionary and as XMP. No clock: the dates are the edition's. */
export function writeMetadata(document: PDFDocument, job: PrintJob, claims: Claims = FOR_READERS): void {
  const { context, catalog } = document;
  const info = PDFDict.withContext(context);
  const texts = {
    Title: job.title,
    Author: job.author,
    Subject: job.subject,
    Producer: PRODUCER,
    Creator: PRODUCER,
  };
  for (const [key, text] of Object.entries(texts)) if (text) info.set(PDFName.of(key), PDFHexString.fromText(text));
  for (const key of ['CreationDate', 'ModDate']) info.set(PDFName.of(key), formatDate(job));
  if (claims.isTrapped !== undefined) info.set(PDFName.of('Trapped'), PDFName.of(claims.isTrapped ? 'True' : 'False'));
  const { Info: former } = context.trailerInfo;
  // Replaced in its place: an object that nothing points at would stay in the file, with the clock's date in it.
  if (former instanceof PDFRef) context.assign(former, info);
  else context.trailerInfo.Info = context.register(info);
  catalog.set(PDFName.of('Lang'), PDFString.of(job.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const stream = context.stream(new TextEncoder().encode(formatXmp(job, claims)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

/** The date of the publication, as a PDF writes it (PDF 1.7, 7.9.4). */
export function formatDate({ date }: Pick<PrintJob, 'date'>): PDFString {
  return PDFString.of(`D:${date.replaceAll('-', '')}000000Z`);
}
