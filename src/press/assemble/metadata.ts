import { PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintJob } from '../job.ts';

const PRODUCER = 'Paged.js og Chromium';

/** Title, language, author and dates, in the information dictionary and as XMP. No clock: the dates are the edition's. */
export function writeMetadata(document: PDFDocument, job: PrintJob): void {
  const { context, catalog } = document;
  const date = PDFString.of(`D:${job.date.replaceAll('-', '')}000000Z`);
  const info = PDFDict.withContext(context);
  const texts = { Title: job.title, Author: job.author, Producer: PRODUCER, Creator: PRODUCER };
  for (const [key, text] of Object.entries(texts)) info.set(PDFName.of(key), PDFHexString.fromText(text));
  info.set(PDFName.of('CreationDate'), date);
  info.set(PDFName.of('ModDate'), date);
  const { Info: former } = context.trailerInfo;
  // Replaced in its place: an object that nothing points at would stay in the file, with the clock's date in it.
  if (former instanceof PDFRef) context.assign(former, info);
  else context.trailerInfo.Info = context.register(info);
  catalog.set(PDFName.of('Lang'), PDFString.of(job.language));
  catalog.set(PDFName.of('ViewerPreferences'), context.obj({ DisplayDocTitle: true }));
  const stream = context.stream(new TextEncoder().encode(formatXmp(job)), { Type: 'Metadata', Subtype: 'XML' });
  catalog.set(PDFName.of('Metadata'), context.register(stream));
}

/** The same facts as XMP, which archives and search engines read. It claims PDF/UA-1, because `tags/check.ts` and the tests with veraPDF hold the press to it. */
export function formatXmp({ title, author, language, date }: PrintJob): string {
  const [safeTitle, safeAuthor, safeLanguage] = [title, author, language].map(escapeXml);
  const instant = `${date}T00:00:00Z`;
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
<dc:format>application/pdf</dc:format>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${safeTitle}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>${safeAuthor}</rdf:li></rdf:Seq></dc:creator>
<dc:language><rdf:Bag><rdf:li>${safeLanguage}</rdf:li></rdf:Bag></dc:language>
<xmp:CreateDate>${instant}</xmp:CreateDate><xmp:ModifyDate>${instant}</xmp:ModifyDate><xmp:MetadataDate>${instant}</xmp:MetadataDate>
<pdfuaid:part>1</pdfuaid:part>
<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
