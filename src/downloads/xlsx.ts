/**
 * Workbooks as SpreadsheetML (ECMA-376, part 1, chapter 18): one sheet, texts inside their cells, and only the parts that a
 * spreadsheet asks for.
 */
import JSZip from 'jszip';
import type { DataRow, DataTable } from './data-table.ts';

/** Places of the cell formats in `STYLES`. */
const PLAIN = 0;
const BOLD = 1;
/** Whole kroner. The comma is the format's own sign for groups of thousands; a Danish spreadsheet shows points. */
const KRONER = 2;
const BOLD_KRONER = 3;

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES = `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="${TYPE}.styles+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${TYPE}.worksheet+xml"/></Types>`;

/** Format 3 is `#,##0`, which every spreadsheet knows by its number (18.8.30). */
const STYLES = `<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${[
  '<xf/>',
  '<xf fontId="1" applyFont="1"/>',
  '<xf numFmtId="3" applyNumberFormat="1"/>',
  '<xf numFmtId="3" fontId="1" applyNumberFormat="1" applyFont="1"/>',
].join('')}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`;

/** The earliest day of a ZIP archive, so that the clock is in none of the bytes. */
const FIRST_DAY = new Date(Date.UTC(1980, 0, 1));

/**
 * A table of the accounts as a workbook (XLSX) of one sheet with nothing but the table: units in the head, amounts as
 * numbers, empty cells where the source gives none. The same table gives the same bytes.
 *
 * @param date the edition's date (`2026-02-26`), which the file carries in place of the clock's
 * @param creator who made the file, in its properties: `Kystforeningens beretning`
 */
export async function writeXlsx(table: DataTable, date: string, creator: string): Promise<Uint8Array> {
  const parts = {
    '[Content_Types].xml': CONTENT_TYPES,
    '_rels/.rels': relationships([
      [`${OFFICE}/officeDocument`, 'xl/workbook.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
    ]),
    'docProps/core.xml': renderProperties(table, date, creator),
    'xl/workbook.xml': `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets><sheet name="${escape(sheetName(table.title))}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships([
      [`${OFFICE}/worksheet`, 'worksheets/sheet1.xml'],
      [`${OFFICE}/styles`, 'styles.xml'],
    ]),
    'xl/styles.xml': STYLES,
    'xl/worksheets/sheet1.xml': renderSheet(table),
  };
  const zip = new JSZip();
  for (const [part, xml] of Object.entries(parts)) {
    const text = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${xml}`;
    zip.file(part, text, { date: FIRST_DAY, createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE', platform: 'DOS' });
}

/** Names of rows and the head stay in view while the rest is scrolled. */
function renderSheet({ columns, rows }: DataTable): string {
  const head: CellContent[] = ['Post', ...columns.map((year) => `${year} (kr.)`)].map((text) => textCell(text, BOLD));
  const lines = rows.map(({ label, amounts, level }) => [
    textCell(label, level ? BOLD : PLAIN),
    ...amounts.map((amount) => amountCell(amount, level ? BOLD_KRONER : KRONER)),
  ]);
  const view = `<sheetViews><sheetView workbookViewId="0"><pane xSplit="1" ySplit="1" topLeftCell="B2" activePane="bottomRight" state="frozen"/></sheetView></sheetViews>`;
  const widths = `<cols><col min="1" max="1" width="58" customWidth="1"/><col min="2" max="${columns.length + 1}" width="18" customWidth="1"/></cols>`;
  const data = [head, ...lines].map((cells, index) => renderRow(cells, index + 1)).join('');
  return `<worksheet xmlns="${MAIN}">${view}${widths}<sheetData>${data}</sheetData></worksheet>`;
}

/** Attributes of a cell and what stands in it. */
type CellContent = [attributes: string, content: string];

function textCell(text: string, style: number): CellContent {
  return [`s="${style}" t="inlineStr"`, `<is><t xml:space="preserve">${escape(text)}</t></is>`];
}

/** A cell without a value still has its place and its format. */
function amountCell(amount: DataRow['amounts'][number], style: number): CellContent {
  return [`s="${style}"`, typeof amount === 'number' ? `<v>${amount}</v>` : ''];
}

/** Addresses may be left out by the standard, but not every program reads a sheet without them. */
function renderRow(cells: CellContent[], line: number): string {
  const one = ([attributes, content]: CellContent, index: number) =>
    `<c r="${String.fromCharCode(65 + index)}${line}" ${attributes}>${content}</c>`;
  return `<row r="${line}">${cells.map(one).join('')}</row>`;
}

function renderProperties({ title, period }: DataTable, date: string, creator: string): string {
  const time = (name: string) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${date}T00:00:00Z</dcterms:${name}>`;
  const author = escape(creator);
  return `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"><dc:title>${escape(title)}</dc:title><dc:subject>${escape(period)}</dc:subject><dc:creator>${author}</dc:creator><cp:lastModifiedBy>${author}</cp:lastModifiedBy>${time('created')}${time('modified')}</cp:coreProperties>`;
}

function relationships(items: [type: string, target: string][]): string {
  const one = ([type, target]: [string, string], index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`;
  return `<Relationships xmlns="${PACKAGE}/relationships">${items.map(one).join('')}</Relationships>`;
}

/** Excel refuses `[ ] : * ? / \` in the name of a sheet, `'` at its ends, more than 31 characters, and none. */
function sheetName(title: string): string {
  const name = title
    .replace(/[[\]:*?/\\]+/g, '')
    .replace(/\s+/g, ' ')
    .slice(0, 31);
  return name.replace(/^[' ]+|[' ]+$/g, '') || 'Ark';
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
