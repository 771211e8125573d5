import type { PrintJob } from '../job.ts';

/** What made the file, as its readers show it. */
export const PRODUCER = 'Paged.js og Chromium';

/** `pdfuaid` is not among the schemas that PDF/A knows, so the file describes it (ISO 19005-3, 6.6.2.3). */
const EXTENSION = `<rdf:Description rdf:about="" xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/" xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#" xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema><pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name><pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category><pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas></rdf:Description>`;

/** What a file says of itself beside the facts: which standards it follows, in XMP, and what these need explained. */
export interface Claims {
  facts: string[];
  extension: string;
  /** Whether its colours overlap a little where they meet, so that no white shows when plates are not quite in place. */
  isTrapped?: boolean;
}

/** Both are claimed, because `tags/check.ts` and the tests with veraPDF hold the press to them. */
export const FOR_READERS: Claims = {
  facts: ['<pdfuaid:part>1</pdfuaid:part>', '<pdfaid:part>3</pdfaid:part><pdfaid:conformance>A</pdfaid:conformance>'],
  extension: EXTENSION,
};

/** Sheets for an office printer are for paper alone, and follow no standard that readers or archives need. */
export const FOR_OFFICE: Claims = { facts: [], extension: '' };

/**
 * A printing house's file claims no part of PDF/X: those that say how colours are meant ask for a profile in the file, and
 * nothing free can tell whether the rest is kept.
 */
export const FOR_PRINTING: Claims = {
  facts: ['<pdf:Trapped>False</pdf:Trapped>'],
  extension: '',
  isTrapped: false,
};

/**
 * The facts of the information dictionary as XMP, which archives and search engines read.
 */
export function formatXmp(job: PrintJob, claims: Claims): string {
  const instant = `${job.date}T00:00:00Z`;
  const facts = [
    '<dc:format>application/pdf</dc:format>',
    alternative('title', job.title),
    list('creator', 'Seq', job.author),
    list('publisher', 'Bag', job.publisher),
    alternative('description', job.subject),
    alternative('rights', job.rights),
    list('language', 'Bag', job.language),
    job.page ? `<dc:source>${escapeXml(job.page)}</dc:source>` : '',
    list('relation', 'Bag', job.whole),
    ...['Create', 'Modify', 'Metadata'].map((name) => `<xmp:${name}Date>${instant}</xmp:${name}Date>`),
    ...claims.facts,
    `<xmp:CreatorTool>${PRODUCER}</xmp:CreatorTool><pdf:Producer>${PRODUCER}</pdf:Producer>`,
  ];
  return `<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
${facts.filter(Boolean).join('\n')}
</rdf:Description>
${claims.extension}</rdf:RDF></x:xmpmeta>
<?xpacket end="r"?>`;
}

/** A text of Dublin Core that may be given in several languages, and is given in one. */
function alternative(name: string, text: string | undefined): string {
  if (!text) return '';
  return `<dc:${name}><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(text)}</rdf:li></rdf:Alt></dc:${name}>`;
}

/** A list of Dublin Core with one entry. */
function list(name: string, kind: 'Seq' | 'Bag', text: string | undefined): string {
  return text ? `<dc:${name}><rdf:${kind}><rdf:li>${escapeXml(text)}</rdf:li></rdf:${kind}></dc:${name}>` : '';
}

function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
