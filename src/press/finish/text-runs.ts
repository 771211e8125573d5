import type { PrintedFont } from './printed-font.ts';

/** A point on a page, in points of its own coordinates; y may grow upwards or downwards. */
export interface Point {
  x: number;
  y: number;
}

/** A page's content stream with its text taken apart. Joined, the pieces are the stream. */
export type PageContent = (string | TextRun)[];

/** Horizontal and vertical axes, then origin (PDF 1.7, 8.3.3). */
type Matrix = readonly [number, number, number, number, number, number];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const NUMBERS = /-?[\d.]+/g;
/** `7 0 Td <0051> Tj` or `<0051> Tj`, as Chromium writes each glyph. */
const GLYPHS = /^(?:(?<dx>\S+) (?<dy>\S+) Td )?<(?<codes>[0-9A-F]+)> Tj$/;
/** Chromium's note on what the glyphs in it stand for, in UTF-16. */
const NOTE = /^\/Span ?<<\/ActualText <FEFF((?:[0-9A-F]{4})+)> ?>> ?BDC$/;
const NO_BREAK_SPACE = '00A0';
/** Painted as a space without width, also between the letters of a ligature. */
const SOFT_HYPHEN = '00AD';
const HYPHEN = /^[-\u2010]$/;

/**
 * What one text object paints: a line of text, or the part of one that has a style of its own. Chromium shows each glyph
 * by itself (`7 0 Td <0051> Tj`). Written as one array a run, text takes a quarter less of the file, and PDFium finds the
 * spaces between words that it otherwise loses.
 */
export class TextRun {
  /** Number of the tagged content that it belongs to; none in artifacts. */
  readonly mcid: number | undefined;
  /** What it says, as the font reads its codes. */
  text = '';
  /** Where its first glyph begins and its last one ends. */
  start: Point = { x: 0, y: 0 };
  end: Point = { x: 0, y: 0 };
  /** Height of its letters on the page. */
  size = 0;
  /** Whether it ends inside a word, at a soft hyphen. */
  isCut = false;
  /** Whether it is the hyphen of a cut word, and no part of the text. */
  isHyphen = false;
  /** Number of the tagged content behind it, where it is such a hyphen within tagged content. */
  #next: number | undefined;
  readonly #font: PrintedFont;
  readonly #fontSize: number;
  readonly #lines: string[];
  readonly #matrix: Matrix;
  /** Codes and corrections of the array at hand. */
  #items: (string | number)[] = [];
  /** Where the next glyph is to stand, and where the array has brought the pen, from the last written line start. */
  #wanted = 0;
  #reached = 0;
  #lineStart: Point = { x: 0, y: 0 };

  constructor(head: {
    lines: string[];
    font: PrintedFont;
    fontSize: number;
    matrix: Matrix;
    mcid: number | undefined;
  }) {
    this.mcid = head.mcid;
    this.#font = head.font;
    this.#fontSize = head.fontSize;
    this.#lines = head.lines;
    this.#matrix = head.matrix;
    this.size = head.fontSize * Math.hypot(head.matrix[2], head.matrix[3]);
    this.start = this.end = apply(head.matrix, this.#lineStart);
  }

  /**
   * Adds glyphs so far behind the place of those before.
   *
   * @param hasHyphen whether a space among them is a soft hyphen, which is left out
   */
  show(dx: number, dy: number, codes: string, hasHyphen = false): void {
    if (dy !== 0) this.#move(dx, dy);
    else this.#wanted += dx;
    let at = this.#wanted;
    for (const code of codes.match(/.{4}/g) ?? []) {
      const text = this.#font.textOf(code);
      this.isCut = hasHyphen && /^[\s\u00AD]$/.test(text);
      if (this.isCut) continue;
      this.#place(at, code);
      at += this.#widthOf(code);
      this.text += text;
    }
    this.end = this.#pointAt(at);
  }

  /** Adds a line as it stands, such as a mark. */
  keep(line: string): void {
    this.#flush();
    this.#lines.push(line);
  }

  /** Ends the run with a space, of its own font or of another one of the page. It paints nothing and moves nothing. */
  addSpace(others: readonly PrintedFont[]): void {
    const font = [this.#font, ...others].find(({ spaceCode }) => spaceCode !== undefined);
    if (!font?.spaceCode) return;
    this.text += ' ';
    if (font === this.#font && this.#items.length > 0) return this.#push(font.spaceCode);
    this.#flush();
    this.#lines.push(`/${font.name} ${this.#fontSize} Tf`, `<${font.spaceCode}> Tj`);
  }

  /** Whether it is the hyphen of the word that ends with the run before it: the browser's own, or that of a page's end. */
  isHyphenOf(before: TextRun): boolean {
    const { x, y } = before.end;
    const isBeside = Math.abs(this.start.x - x) < this.size / 5 && Math.abs(this.start.y - y) < this.size / 5;
    return (
      HYPHEN.test(this.text) && isBeside && (before.isCut || (this.mcid === undefined && before.mcid !== undefined))
    );
  }

  /**
   * Takes the run out of the tagged content that it stands in. PDF/UA has no artifact inside tagged content, so that ends
   * before the run, and goes on behind it under another number.
   */
  takeOut(next: number): void {
    this.#next = next;
  }

  toString(): string {
    this.#flush();
    const text = `${this.#lines.join('\n')}\nET\n`;
    return this.#next === undefined ? text : `EMC\n/Artifact BMC\n${text}EMC\n/Span <</MCID ${this.#next}>>BDC\n`;
  }

  #move(dx: number, dy: number): void {
    this.#flush();
    this.#lines.push(`${formatNumber(this.#wanted + dx)} ${formatNumber(dy)} Td`);
    this.#lineStart = { x: this.#lineStart.x + this.#wanted + dx, y: this.#lineStart.y + dy };
    this.#wanted = this.#reached = 0;
  }

  #place(at: number, code: string): void {
    // Whole thousandths of the size; what they round off is carried on to the next glyph, so that nothing adds up.
    const correction = Math.round(((this.#reached - at) * 1000) / this.#fontSize);
    if (correction !== 0) this.#items.push(correction);
    this.#push(code);
    this.#reached += this.#widthOf(code) - (correction * this.#fontSize) / 1000;
  }

  #push(code: string): void {
    const last = this.#items.at(-1);
    if (typeof last === 'string') this.#items[this.#items.length - 1] = last + code;
    else this.#items.push(code);
  }

  #flush(): void {
    const items = this.#items;
    this.#items = [];
    if (items.length === 1) this.#lines.push(`<${items[0]}> Tj`);
    else if (items.length > 1) {
      this.#lines.push(`[${items.map((item) => (typeof item === 'string' ? `<${item}>` : item)).join('')}] TJ`);
    }
  }

  #widthOf(code: string): number {
    return (this.#font.widthOf(code) * this.#fontSize) / 1000;
  }

  #pointAt(x: number): Point {
    return apply(this.#matrix, { x: this.#lineStart.x + x, y: this.#lineStart.y });
  }
}

/**
 * Takes the text out of a content stream as Chromium writes it: an operator a line, one font and one matrix a text object,
 * strings in hexadecimal (`tests/press/assumptions.test.ts`). Text in fonts of another kind, and text objects of another
 * form, stay as they stand.
 *
 * @param fontOf the composite font of a name among the page's resources
 */
export function readTextRuns(source: string, fontOf: (name: string) => PrintedFont | undefined): PageContent {
  return new RunReader(source, fontOf).read();
}

class RunReader {
  readonly #source: string;
  readonly #fontOf: (name: string) => PrintedFont | undefined;
  readonly #content: PageContent = [];
  readonly #matrices: Matrix[] = [];
  #matrix = IDENTITY;
  /** Open marks, outermost first. */
  readonly #marks: (number | undefined)[] = [];

  constructor(source: string, fontOf: (name: string) => PrintedFont | undefined) {
    this.#source = source;
    this.#fontOf = fontOf;
  }

  read(): PageContent {
    let from = 0;
    for (let begin = this.#find('BT', 0); begin >= 0; begin = this.#find('BT', from)) {
      const end = this.#find('ET', begin);
      if (end < 0) break;
      this.#readAround(this.#source.slice(from, begin));
      const object = this.#source.slice(begin, end + 'ET\n'.length);
      this.#content.push(this.#readText(object.split('\n').slice(0, -2)) ?? object);
      from = end + 'ET\n'.length;
    }
    this.#content.push(this.#source.slice(from));
    return this.#content;
  }

  /** Start of the next line that is this operator alone. */
  #find(operator: string, from: number): number {
    const at = this.#source.indexOf(`\n${operator}\n`, Math.max(0, from - 1));
    return at < 0 ? at : at + 1;
  }

  /** What stands between two texts: the matrix and the marks that hold for the next. */
  #readAround(text: string): void {
    this.#content.push(text);
    for (const line of text.split('\n')) {
      if (line === 'q') this.#matrices.push(this.#matrix);
      else if (line === 'Q') this.#matrix = this.#matrices.pop() ?? IDENTITY;
      else if (line.endsWith(' cm')) this.#matrix = multiply(toMatrix(line), this.#matrix);
      else this.#readMark(line);
    }
  }

  #readMark(line: string): void {
    if (line.endsWith('BDC') || line.endsWith('BMC')) {
      const mcid = /\/MCID (\d+)/.exec(line)?.[1];
      this.#marks.push(mcid === undefined ? this.#marks.at(-1) : Number(mcid));
    } else if (line === 'EMC') this.#marks.pop();
  }

  /** @returns nothing when the text object has another form than Chromium's */
  #readText(lines: string[]): TextRun | undefined {
    const at = lines.findIndex((line) => line.endsWith(' Tm'));
    const [, name = '', size = ''] = /^\/(\S+) (\S+) Tf$/.exec(lines[at - 1] ?? '') ?? [];
    const font = this.#fontOf(name);
    if (at !== 2 || !font) return undefined;
    const run = new TextRun({
      lines: lines.slice(0, at + 1),
      font,
      fontSize: Number(size),
      matrix: multiply(toMatrix(lines[at] ?? ''), this.#matrix),
      mcid: this.#marks.at(-1),
    });
    return lines.slice(at + 1).every(createLineReader(run)) ? run : undefined;
  }
}

/** Reads the lines of a text object into a run; answers whether it could. */
function createLineReader(run: TextRun): (line: string) => boolean {
  // A glyph of the font's space is read as a space either way, and poppler loses what follows such a note. A soft hyphen
  // would tear its word.
  let note: 'dropped' | 'kept' | undefined;
  let hasHyphen = false;
  const begin = (text: string) => {
    const signs: string[] = text.match(/.{4}/g) ?? [];
    hasHyphen = signs.includes(SOFT_HYPHEN);
    const rest = signs.filter((sign) => sign !== SOFT_HYPHEN).join('');
    note = rest === '' || rest === NO_BREAK_SPACE ? 'dropped' : 'kept';
    if (note === 'kept') run.keep(`/Span<</ActualText <FEFF${rest}> >> BDC`);
  };
  const end = () => {
    if (note !== 'dropped') run.keep('EMC');
    note = undefined;
    hasHyphen = false;
  };
  return (line) => {
    const { dx = 0, dy = 0, codes } = GLYPHS.exec(line)?.groups ?? {};
    const text = NOTE.exec(line)?.[1];
    if (codes !== undefined) run.show(Number(dx), Number(dy), codes, hasHyphen);
    else if (text) begin(text);
    else if (line === 'EMC') end();
    else if (line.endsWith('BDC')) run.keep(line);
    else return false;
    return true;
  };
}

function toMatrix(line: string): Matrix {
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = (line.match(NUMBERS) ?? []).map(Number);
  return [a, b, c, d, e, f];
}

function multiply([a, b, c, d, e, f]: Matrix, [p, q, r, s, t, u]: Matrix): Matrix {
  return [a * p + b * r, a * q + b * s, c * p + d * r, c * q + d * s, e * p + f * r + t, e * q + f * s + u];
}

function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function formatNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}
