/** Excel workbooks, written part by part, also in the dialects of programs that are not Excel. */
import JSZip from 'jszip';

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A cell with more to it than its value. */
export interface CellSpec {
  value?: string | number | boolean | undefined;
  /** Without `=`. */
  formula?: string | undefined;
  /** Number of a formula that cells share; the cell that has `formula` too is the one that writes it out. */
  shared?: number | undefined;
  error?: string | undefined;
  isBold?: boolean | undefined;
  /** Code of the number format: `#,##0`. */
  format?: string | undefined;
}
export type CellInput = string | number | boolean | null | undefined | CellSpec;

export interface SheetSpec {
  name: string;
  /** Cells from A1; `null` and `undefined` write none. */
  rows: CellInput[][];
  state?: 'hidden' | 'veryHidden' | undefined;
  /** Numbers from 1. */
  hiddenRows?: number[] | undefined;
  hiddenColumns?: number[] | undefined;
  merges?: string[] | undefined;
  /** More XML after the rows: `<dataValidations>…`. */
  after?: string | undefined;
  /** More rows as XML: `<row r="1048576">…`. */
  moreRows?: string | undefined;
}

/** How other programs write the same workbook. */
export interface Dialect {
  /** Texts inside their cells in place of a part of their own. */
  inlineStrings: boolean;
  /** `x` writes `<x:row>`. */
  prefix: string;
  /** Parts are pointed at from the root: `/xl/worksheets/sheet1.xml`. */
  absoluteParts: boolean;
  /** Rows and cells say where they stand. */
  addresses: boolean;
  date1904: boolean;
  /** What the sheet says about its own size. */
  dimension: string;
  /** Encoding that parts declare and are written in. */
  encoding: 'UTF-8' | 'UTF-16' | 'ISO-8859-1';
  /** Changes a name in the archive: another case, `\` for `/`. */
  rename: (part: string) => string;
  /** More parts, or others in place of those that were made. */
  parts: Record<string, string | Uint8Array>;
}

const EXCEL: Dialect = {
  ...{ inlineStrings: false, prefix: '', absoluteParts: false, addresses: true, date1904: false },
  ...{ dimension: '', encoding: 'UTF-8', rename: (part) => part, parts: {} },
};

export async function makeXlsx(sheets: SheetSpec[], changes: Partial<Dialect> = {}): Promise<Uint8Array> {
  const dialect = { ...EXCEL, ...changes };
  const book = new Book(dialect);
  const zip = new JSZip();
  for (const [part, content] of Object.entries({ ...book.write(sheets), ...dialect.parts })) {
    zip.file(dialect.rename(part), content, { createFolders: false });
  }
  return zip.generateAsync({ type: 'uint8array', compression: 'DEFLATE' });
}

/** `escape` for values of attributes and texts. */
export function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

class Book {
  readonly #dialect: Dialect;
  readonly #strings: string[] = [];
  readonly #styles: string[] = ['{}'];

  constructor(dialect: Dialect) {
    this.#dialect = dialect;
  }

  write(sheets: SheetSpec[]): Record<string, string | Uint8Array> {
    const parts: Record<string, string> = {};
    for (const [index, sheet] of sheets.entries()) parts[`xl/worksheets/sheet${index + 1}.xml`] = this.#sheet(sheet);
    parts['xl/workbook.xml'] = this.#workbook(sheets);
    parts['xl/styles.xml'] = this.#styleSheet();
    if (this.#strings.length > 0) {
      parts['xl/sharedStrings.xml'] =
        `<sst xmlns="${MAIN}">${this.#strings.map((text) => `<si><t xml:space="preserve">${escapeXml(text)}</t></si>`).join('')}</sst>`;
    }
    parts['xl/_rels/workbook.xml.rels'] = this.#relations([
      ...sheets.map((_, index): [string, string] => ['worksheet', `worksheets/sheet${index + 1}.xml`]),
      ['styles', 'styles.xml'],
      ...(this.#strings.length > 0 ? [['sharedStrings', 'sharedStrings.xml'] as [string, string]] : []),
    ]);
    const encoded = Object.fromEntries(
      Object.entries(parts).map(([part, xml]) => [part, this.#encode(this.#prefixed(xml))]),
    );
    return {
      '[Content_Types].xml': `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
      '_rels/.rels': `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="${this.#dialect.absoluteParts ? '/' : ''}xl/workbook.xml"/></Relationships>`,
      ...encoded,
    };
  }

  #relations(items: [type: string, target: string][]): string {
    const root = this.#dialect.absoluteParts ? '/xl/' : '';
    const one = ([type, target]: [string, string], index: number) =>
      `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${root}${target}"/>`;
    return `<Relationships xmlns="${PACKAGE}/relationships">${items.map(one).join('')}</Relationships>`;
  }

  #workbook(sheets: SheetSpec[]): string {
    const one = ({ name, state }: SheetSpec, index: number) =>
      `<sheet name="${escapeXml(name)}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`;
    return `<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><workbookPr${this.#dialect.date1904 ? ' date1904="1"' : ''}/><sheets>${sheets.map(one).join('')}</sheets></workbook>`;
  }

  #sheet({ rows, hiddenRows = [], hiddenColumns = [], merges = [], after = '', moreRows = '' }: SheetSpec): string {
    const columns = hiddenColumns.map((column) => `<col min="${column}" max="${column}" width="9" hidden="1"/>`);
    const lines = rows.map((cells, index) => {
      const hidden = hiddenRows.includes(index + 1) ? ' hidden="1"' : '';
      const address = this.#dialect.addresses ? ` r="${index + 1}"` : '';
      return `<row${address}${hidden}>${cells.map((cell, at) => this.#cell(cell, index + 1, at + 1)).join('')}</row>`;
    });
    const areas = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join('');
    return [
      `<worksheet xmlns="${MAIN}">`,
      this.#dialect.dimension && `<dimension ref="${this.#dialect.dimension}"/>`,
      columns.length > 0 ? `<cols>${columns.join('')}</cols>` : '',
      `<sheetData>${lines.join('')}${moreRows}</sheetData>`,
      areas && `<mergeCells>${areas}</mergeCells>`,
      `${after}</worksheet>`,
    ].join('');
  }

  #cell(input: CellInput, line: number, column: number): string {
    const cell: CellSpec = typeof input === 'object' && input !== null ? input : { value: input ?? undefined };
    const { value, formula, shared, error, isBold, format } = cell;
    const isWritten = value !== undefined || formula !== undefined || shared !== undefined || error !== undefined;
    // Without addresses even an empty cell holds its place.
    if (!isWritten && this.#dialect.addresses) return '';
    const style = this.#style({ isBold, format });
    const address = this.#dialect.addresses ? ` r="${columnName(column)}${line}"` : '';
    const share = shared === undefined ? '' : ` t="shared" si="${shared}"`;
    const calculation = formula === undefined && !share ? '' : `<f${share}>${escapeXml(formula ?? '')}</f>`;
    const [type, content] = this.#content(value, error, calculation !== '');
    return `<c${address}${style ? ` s="${style}"` : ''}${type ? ` t="${type}"` : ''}>${calculation}${content}</c>`;
  }

  #content(value: CellSpec['value'], error: string | undefined, isFormula: boolean): [type: string, content: string] {
    if (error !== undefined) return ['e', `<v>${error}</v>`];
    if (value === undefined) return ['', ''];
    if (typeof value === 'boolean') return ['b', `<v>${value ? 1 : 0}</v>`];
    if (typeof value === 'number') return ['', `<v>${value}</v>`];
    if (isFormula) return ['str', `<v>${escapeXml(value)}</v>`];
    if (this.#dialect.inlineStrings) return ['inlineStr', `<is><t xml:space="preserve">${escapeXml(value)}</t></is>`];
    return ['s', `<v>${this.#strings.push(value) - 1}</v>`];
  }

  #style({ isBold, format }: Pick<CellSpec, 'isBold' | 'format'>): number {
    const key = JSON.stringify({ ...(isBold && { isBold }), ...(format && { format }) });
    const known = this.#styles.indexOf(key);
    return known === -1 ? this.#styles.push(key) - 1 : known;
  }

  #styleSheet(): string {
    const styles = this.#styles.map((key) => JSON.parse(key) as Pick<CellSpec, 'isBold' | 'format'>);
    const formats = styles.map(({ format }, index) =>
      format ? `<numFmt numFmtId="${164 + index}" formatCode="${escapeXml(format)}"/>` : '',
    );
    const one = ({ isBold, format }: (typeof styles)[number], index: number) =>
      `<xf numFmtId="${format ? 164 + index : 0}" fontId="${isBold ? 1 : 0}"/>`;
    return `<styleSheet xmlns="${MAIN}"><numFmts>${formats.join('')}</numFmts><fonts><font/><font><b/></font></fonts><cellStyleXfs><xf numFmtId="0" fontId="1"/></cellStyleXfs><cellXfs>${styles.map(one).join('')}</cellXfs></styleSheet>`;
  }

  /** `<row>` → `<x:row>`, and the namespace with it. */
  #prefixed(xml: string): string {
    const { prefix } = this.#dialect;
    if (!prefix || !xml.includes(`xmlns="${MAIN}"`)) return xml;
    return xml.replace(/<(\/?)(\w)/g, `<$1${prefix}:$2`).replace(`xmlns="${MAIN}"`, `xmlns:${prefix}="${MAIN}"`);
  }

  #encode(xml: string): Uint8Array {
    const { encoding } = this.#dialect;
    const text = `<?xml version="1.0" encoding="${encoding}" standalone="yes"?>${xml}`;
    if (encoding === 'UTF-16') return Buffer.from(`\ufeff${text}`, 'utf16le');
    return Buffer.from(text, encoding === 'UTF-8' ? 'utf8' : 'latin1');
  }
}

function columnName(column: number): string {
  const rest = Math.floor((column - 1) / 26);
  return (rest > 0 ? columnName(rest) : '') + String.fromCharCode(65 + ((column - 1) % 26));
}
