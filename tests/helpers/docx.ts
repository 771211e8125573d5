/** Small Word files, written part by part: only what Word needs to open them. */
import JSZip from 'jszip';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const R = 'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"';
const DRAWING =
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

/** What a test puts into a Word file; all but `body` may be left out. */
export interface DocxParts {
  /** Paragraphs and tables as WordprocessingML, for example from `paragraph`. */
  body: string;
  /** Footnotes by number from 1. */
  notes?: string[];
  /** Addresses of links, by their relationship id. */
  links?: Record<string, string>;
  /** A PNG, shown where `picture()` stands. */
  image?: Uint8Array;
  header?: string;
}

export function paragraph(text: string, style?: string): string {
  const properties = style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : '';
  return `<w:p>${properties}${run(text)}</w:p>`;
}

export function run(text: string): string {
  return `<w:r><w:t xml:space="preserve">${escape(text)}</w:t></w:r>`;
}

export function listItem(text: string): string {
  return `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr></w:pPr>${run(text)}</w:p>`;
}

export function table(rows: string[][]): string {
  const cell = (text: string) => `<w:tc>${paragraph(text)}</w:tc>`;
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.map(cell).join('')}</w:tr>`).join('')}</w:tbl>`;
}

export function noteReference(number: number): string {
  return `<w:r><w:footnoteReference w:id="${number}"/></w:r>`;
}

export function picture(description = ''): string {
  return `<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Billede" descr="${escape(description)}"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rIdImage"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
}

export async function makeDocx({ body, notes = [], links = {}, image, header }: DocxParts): Promise<Uint8Array> {
  const zip = new JSZip();
  const part = (name: string, xml: string) =>
    zip.file(name, `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>${xml}`);
  part(
    '[Content_Types].xml',
    '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  );
  part('_rels/.rels', relations([['rId1', 'officeDocument', 'word/document.xml']]));
  part('word/document.xml', `<w:document ${W} ${R} ${DRAWING}><w:body>${body}</w:body></w:document>`);
  part(
    'word/styles.xml',
    `<w:styles ${W}>${['Title', 'heading 1', 'heading 2', 'heading 3', 'Quote'].map(style).join('')}</w:styles>`,
  );
  part(
    'word/numbering.xml',
    `<w:numbering ${W}><w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:numFmt w:val="bullet"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>`,
  );
  if (notes.length > 0) {
    part(
      'word/footnotes.xml',
      `<w:footnotes ${W}>${notes.map((text, index) => `<w:footnote w:id="${index + 1}">${paragraph(text)}</w:footnote>`).join('')}</w:footnotes>`,
    );
  }
  if (header) part('word/header1.xml', `<w:hdr ${W}>${paragraph(header)}</w:hdr>`);
  if (image) zip.file('word/media/image1.png', image);
  part(
    'word/_rels/document.xml.rels',
    relations([
      ['rId1', 'styles', 'styles.xml'],
      ['rId2', 'numbering', 'numbering.xml'],
      ['rId3', 'footnotes', 'footnotes.xml'],
      ['rIdImage', 'image', 'media/image1.png'],
      ...Object.entries(links).map(([id, address]): [string, string, string, string] => [
        id,
        'hyperlink',
        address,
        'External',
      ]),
    ]),
  );
  return zip.generateAsync({ type: 'uint8array' });
}

function style(name: string): string {
  return `<w:style w:type="paragraph" w:styleId="${name.replace(' ', '')}"><w:name w:val="${name}"/></w:style>`;
}

function relations(items: [id: string, type: string, target: string, mode?: string][]): string {
  const one = ([id, type, target, mode]: (typeof items)[number]) =>
    `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escape(target)}"${mode ? ` TargetMode="${mode}"` : ''}/>`;
  return `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${items.map(one).join('')}</Relationships>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
