import { parseAddress } from './cells.ts';
import type { CellRange } from './cells.ts';
import { checkCount } from './limits.ts';
import type { Reading } from './limits.ts';
import type { WorkbookPackage } from './workbook-package.ts';
import type { ReadAttribute } from './xml.ts';

/** A filled cell as the worksheet part writes it (ECMA-376, part 1, 18.3.1.4). */
export interface RawCell {
  line: number;
  column: number;
  /** `n`, `s`, `str`, `inlineStr`, `b`, `e`, `d`. */
  type: string;
  /** Number of the cell's format in the styles part. */
  style: number;
  /** Text of `v`, or of `is` in a cell with its text inside; `undefined` for a formula without a saved result. */
  value: string | undefined;
  formula: RawFormula | undefined;
}

/** A formula of its own, or one that several cells share: one of them has the text, the others its number. */
export interface RawFormula {
  text: string;
  shared: string | undefined;
}

export interface RawSheet {
  cells: RawCell[];
  hiddenLines: Set<number>;
  hiddenColumns: [first: number, last: number][];
  merges: CellRange[];
}

/** Reads a worksheet part. The `dimension` it states is not used: programs write it wrong. */
export function readSheet(source: WorkbookPackage, part: string, name: string, reading: Reading): RawSheet {
  const parser = new SheetParser(name, reading);
  source.readXml(part, {
    open: (tag, read) => parser.open(tag, read),
    text: (text) => parser.text(text),
    close: (tag) => parser.close(tag),
  });
  return parser.sheet;
}

class SheetParser {
  readonly sheet: RawSheet = { cells: [], hiddenLines: new Set(), hiddenColumns: [], merges: [] };
  readonly #name: string;
  readonly #reading: Reading;
  #line = 0;
  #isLineHidden = false;
  #column = 0;
  #cell: RawCell | undefined;
  /** The element whose text is being read: `v`, `f`, or `t` of a text inside the cell. */
  #field: string | undefined;
  /** Whether the text is a reading aid (18.4.6) and not part of the cell's own. */
  #isPhonetic = false;

  constructor(name: string, reading: Reading) {
    this.#name = name;
    this.#reading = reading;
  }

  open(tag: string, read: ReadAttribute): void {
    if (this.#cell) return this.#openInCell(this.#cell, tag, read);
    if (tag === 'row') this.#openRow(read);
    if (tag === 'c') this.#openCell(read);
    if (tag === 'col' && isHidden(read, 'width')) {
      this.sheet.hiddenColumns.push([Number(read('min')), Number(read('max'))]);
    }
    if (tag === 'mergeCell') this.#addMerge(read('ref') ?? '');
  }

  text(text: string): void {
    if (!this.#cell || !this.#field || this.#isPhonetic) return;
    if (this.#field === 'f' && this.#cell.formula) this.#cell.formula.text += text;
    else this.#cell.value = (this.#cell.value ?? '') + text;
    const { letters } = this.#reading.limits;
    checkCount(
      this.#reading,
      `arket »${this.#name}« har en celle med over # tegn`,
      this.#cell.value?.length ?? 0,
      letters,
    );
  }

  close(tag: string): void {
    if (tag === this.#field) this.#field = undefined;
    if (tag === 'rPh') this.#isPhonetic = false;
    if (tag === 'c') this.#closeCell();
  }

  /** A row or cell without an address follows the one before it. */
  #openRow(read: ReadAttribute): void {
    this.#line = Number(read('r')) || this.#line + 1;
    this.#column = 0;
    this.#isLineHidden = isHidden(read, 'ht');
  }

  #openCell(read: ReadAttribute): void {
    const place = parseAddress(read('r') ?? '') ?? { line: this.#line, column: this.#column + 1 };
    this.#column = place.column;
    const style = Number(read('s')) || 0;
    this.#cell = { ...place, type: read('t') ?? 'n', style, value: undefined, formula: undefined };
  }

  #openInCell(cell: RawCell, tag: string, read: ReadAttribute): void {
    if (tag === 'rPh') this.#isPhonetic = true;
    if (tag === 'f') cell.formula = { text: '', shared: read('t') === 'shared' ? read('si') : undefined };
    if (tag === 'v' || tag === 't') cell.value ??= '';
    if (tag === 'v' || tag === 'f' || tag === 't') this.#field = tag;
  }

  #closeCell(): void {
    const cell = this.#cell;
    this.#cell = undefined;
    if (!cell || (cell.value === undefined && !cell.formula)) return;
    this.sheet.cells.push(cell);
    if (this.#isLineHidden) this.sheet.hiddenLines.add(cell.line);
    const { cells } = this.#reading.limits;
    checkCount(this.#reading, `arket »${this.#name}« har over # udfyldte celler`, this.sheet.cells.length, cells);
  }

  #addMerge(reference: string): void {
    const [first, last] = reference.split(':').map(parseAddress);
    if (!first || !last) return;
    this.sheet.merges.push({
      ...{ firstLine: first.line, lastLine: last.line },
      ...{ firstColumn: first.column, lastColumn: last.column },
    });
    const { merges } = this.#reading.limits;
    checkCount(this.#reading, `arket »${this.#name}« har over # flettede celler`, this.sheet.merges.length, merges);
  }
}

/** Hidden by its mark, or by a width or height of nothing. */
function isHidden(read: ReadAttribute, size: string): boolean {
  return isTrue(read('hidden')) || Number(read(size) ?? 1) === 0;
}

/** A boolean attribute (xsd:boolean). */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true';
}
