/** Small Word files, written part by part: only what Word needs to open them. */
import JSZip from 'jszip';
import { escapeXml, paragraph } from './markup.ts';

/** Prefixes and namespaces of the transitional variant (ECMA-376 part 4), as Word writes them. */
export const NAMESPACES = Object.entries({
  w: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
  r: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  wp: 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
  a: 'http://schemas.openxmlformats.org/drawingml/2006/main',
  pic: 'http://schemas.openxmlformats.org/drawingml/2006/picture',
  c: 'http://schemas.openxmlformats.org/drawingml/2006/chart',
  dgm: 'http://schemas.openxmlformats.org/drawingml/2006/diagram',
  m: 'http://schemas.openxmlformats.org/officeDocument/2006/math',
  mc: 'http://schemas.openxmlformats.org/markup-compatibility/2006',
  wps: 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape',
  wpg: 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup',
  w14: 'http://schemas.microsoft.com/office/word/2010/wordml',
  v: 'urn:schemas-microsoft-com:vml',
  o: 'urn:schemas-microsoft-com:office:office',
})
  .map(([prefix, address]) => `xmlns:${prefix}="${address}"`)
  .join(' ');

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A relationship of the document: its kind is the last step of the type, `image` or `chart`. */
export type Relation = [id: string, kind: string, target: string, mode?: 'External'];

/** What a test puts into a Word file; all but `body` may be left out. */
export interface DocxParts {
  /** Paragraphs and tables as WordprocessingML, for example from `paragraph`. */
  body: string;
  /** Footnotes and endnotes by number from 1: a text, or paragraphs as XML. */
  notes?: string[];
  endnotes?: string[];
  /** Comments by number from 1. */
  comments?: { author: string; text: string }[];
  /** Addresses of links, by their relationship id. */
  links?: Record<string, string>;
  /** A PNG, shown where `picture()` stands. */
  image?: Uint8Array;
  header?: string;
  footer?: string;
  /** `w:style` elements beside those of Word. */
  styles?: string;
  /** What stands in `w:numbering`, in place of the one bulleted list with the id 1. */
  numbering?: string;
  relations?: Relation[];
  /** Further parts, or others in place of those made here; `null` takes one away. */
  parts?: Record<string, string | Uint8Array | null>;
  /** Content type of the document, for templates and documents with macros. */
  mainType?: string;
}

/** The bytes of a Word file. */
export async function makeDocx(parts: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  for (const [path, content] of Object.entries({ ...standardParts(parts), ...parts.parts })) {
    if (content === null) continue;
    const isXml = typeof content === 'string' && content.startsWith('<') && !content.startsWith('<?xml');
    zip.file(path, isXml ? `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${content}` : content);
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** A part of its own, with all namespaces: `xmlPart('w:hdr', …)`. */
export function xmlPart(root: string, content: string): string {
  return `<${root} ${NAMESPACES}>${content}</${root}>`;
}

/** The relationships of a part, for `_rels`. */
export function relations(items: Relation[]): string {
  const one = ([id, kind, target, mode]: Relation) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.map(one).join('')}</Relationships>`;
}

function standardParts(parts: DocxParts): Record<string, string | Uint8Array> {
  const { body, notes, endnotes, comments, image, header, footer, mainType = MAIN } = parts;
  return {
    '[Content_Types].xml': contentTypes(mainType),
    '_rels/.rels': relations([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/document.xml': xmlPart('w:document', `<w:body>${body}</w:body>`),
    'word/styles.xml': xmlPart('w:styles', STYLES + (parts.styles ?? '')),
    'word/numbering.xml': xmlPart('w:numbering', parts.numbering ?? BULLETS),
    ...(notes && { 'word/footnotes.xml': xmlPart('w:footnotes', numbered('footnote', notes)) }),
    ...(endnotes && { 'word/endnotes.xml': xmlPart('w:endnotes', numbered('endnote', endnotes)) }),
    ...(comments && { 'word/comments.xml': xmlPart('w:comments', comments.map(comment).join('')) }),
    ...(header && { 'word/header1.xml': xmlPart('w:hdr', asParagraphs(header)) }),
    ...(footer && { 'word/footer1.xml': xmlPart('w:ftr', asParagraphs(footer)) }),
    ...(image && { 'word/media/image1.png': image }),
    'word/_rels/document.xml.rels': relations(documentRelations(parts)),
  };
}

function documentRelations({ links = {}, relations: more = [], ...parts }: DocxParts): Relation[] {
  return [
    ['rId1', 'styles', 'styles.xml'],
    ['rId2', 'numbering', 'numbering.xml'],
    ...(parts.notes ? [['rId3', 'footnotes', 'footnotes.xml'] as Relation] : []),
    ...(parts.endnotes ? [['rId4', 'endnotes', 'endnotes.xml'] as Relation] : []),
    ...(parts.comments ? [['rId5', 'comments', 'comments.xml'] as Relation] : []),
    ...(parts.header ? [['rId6', 'header', 'header1.xml'] as Relation] : []),
    ...(parts.footer ? [['rId7', 'footer', 'footer1.xml'] as Relation] : []),
    ...(parts.image ? [['rIdImage', 'image', 'media/image1.png'] as Relation] : []),
    ...Object.entries(links).map(([id, address]): Relation => [id, 'hyperlink', address, 'External']),
    ...more,
  ];
}

function contentTypes(mainType: string): string {
  return `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="${mainType}"/></Types>`;
}

/** Word's own styles, under the names that every language version writes into the file. */
const STYLES = [
  'Title',
  'Subtitle',
  'heading 1',
  'heading 2',
  'heading 3',
  'Quote',
  'caption',
  'List Paragraph',
  'TOC Heading',
  'toc 1',
]
  .map(
    (name) => `<w:style w:type="paragraph" w:styleId="${name.replaceAll(' ', '')}"><w:name w:val="${name}"/></w:style>`,
  )
  .join('');

const BULLETS =
  '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl><w:lvl w:ilvl="1"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';

function numbered(kind: 'footnote' | 'endnote', notes: string[]): string {
  const separator = `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>`;
  return (
    separator + notes.map((note, index) => `<w:${kind} w:id="${index + 1}">${asParagraphs(note)}</w:${kind}>`).join('')
  );
}

function comment({ author, text }: { author: string; text: string }, index: number): string {
  return `<w:comment w:id="${index + 1}" w:author="${escapeXml(author)}">${asParagraphs(text)}</w:comment>`;
}

function asParagraphs(text: string): string {
  return text.startsWith('<w:') ? text : paragraph(text);
}
