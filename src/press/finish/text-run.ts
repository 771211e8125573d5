import type { PrintedFont } from './printed-font.ts';

/** A point on a page, in points of its own coordinates; y may grow upwards or downwards. */
export interface Point {
  x: number;
  y: number;
}

/** Horizontal and vertical axes, then origin (PDF 1.7, 8.3.3). */
export type Matrix = readonly [number, number, number, number, number, number];

/** Hexadecimal digits of a glyph's code in a composite font. */
const CODE_LENGTH = 4;

const HYPHEN = /^[-\u2010]$/;

/** Who reads what is painted reads the hyphen of a divided word as a soft one (PDF 1.7, 14.8.2.2.3). */
const SOFT_HYPHEN = '<</ActualText <FEFF00AD>>>BDC';

/** A text object of one string, and the factor that makes a hyphen wider than any letter. */
const ONE_STRING = /^BT\n(?<font>\S+) (?<size>\S+) Tf\n(?<axes>\S+ \S+ \S+ \S+) (?<origin>.*) Tm\n(?<string><\w+> Tj)$/;
const HYPHEN_ENLARGED = 4;

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
  /** Height of its letters on the page, and the way they stand: of length 1. */
  size = 0;
  up: Point = { x: 0, y: 1 };
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
  /** Where the string at hand begins and ends, and where the array has brought the pen, from the last written line start. */
  #wanted = 0;
  #pen = 0;
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
    const stretch = Math.hypot(head.matrix[2], head.matrix[3]);
    this.size = head.fontSize * stretch;
    if (stretch > 0) this.up = { x: head.matrix[2] / stretch, y: head.matrix[3] / stretch };
    this.start = this.end = apply(head.matrix, this.#lineStart);
  }

  /**
   * Adds glyphs at so much behind the start of the string before, or right behind its end where there is no distance: a
   * mark stands between two strings that follow each other.
   *
   * @param hasHyphen whether a space among them is a soft hyphen, which is left out
   */
  show(distance: Point | undefined, codes: string, hasHyphen = false): void {
    if (distance && distance.y !== 0) this.#move(distance.x, distance.y);
    else this.#wanted += distance?.x ?? 0;
    let at = distance ? this.#wanted : this.#pen;
    for (let from = 0; from < codes.length; from += CODE_LENGTH) {
      const code = codes.slice(from, from + CODE_LENGTH);
      const text = this.#font.textOf(code);
      this.isCut = hasHyphen && /^[\s\u00AD]$/.test(text);
      if (this.isCut) continue;
      const width = (this.#font.widthOf(code) * this.#fontSize) / 1000;
      this.#place(at, code, width);
      at += width;
      this.text += text;
    }
    this.#pen = at;
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

  /** Leaves out what it says, where that is given to another run. */
  clear(): void {
    this.text = '';
    this.#items = [];
  }

  /** Whether it is the hyphen of the word that ends with the run before it: the browser's own, or that of a page's end. */
  isHyphenOf(before: TextRun): boolean {
    if (!HYPHEN.test(this.text)) return false;
    const { x, y } = before.end;
    const isBeside = Math.abs(this.start.x - x) < this.size / 5 && Math.abs(this.start.y - y) < this.size / 5;
    return isBeside && (before.isCut || (this.mcid === undefined && before.mcid !== undefined));
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
    const lines = this.#lines.join('\n');
    const text = `${this.isHyphen ? enlarge(lines) : lines}\nET\n`;
    if (this.#next !== undefined) {
      return `EMC\n/Artifact ${SOFT_HYPHEN}\n${text}EMC\n/Span <</MCID ${this.#next}>>BDC\n`;
    }
    return this.isHyphen ? `/Span ${SOFT_HYPHEN}\n${text}EMC\n` : text;
  }

  #move(dx: number, dy: number): void {
    this.#flush();
    this.#lines.push(`${formatNumber(this.#wanted + dx)} ${formatNumber(dy)} Td`);
    this.#lineStart = { x: this.#lineStart.x + this.#wanted + dx, y: this.#lineStart.y + dy };
    this.#wanted = this.#pen = this.#reached = 0;
  }

  #place(at: number, code: string, width: number): void {
    // Whole thousandths of the size; what they round off is carried on to the next glyph, so that nothing adds up.
    const correction = Math.round(((this.#reached - at) * 1000) / this.#fontSize);
    if (correction !== 0) this.#items.push(correction);
    this.#push(code);
    this.#reached += width - (correction * this.#fontSize) / 1000;
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

  #pointAt(x: number): Point {
    return apply(this.#matrix, { x: this.#lineStart.x + x, y: this.#lineStart.y });
  }
}

/**
 * The same paint in a larger size on a smaller matrix. PDFium joins a divided word when it sees that a new line begins behind
 * its hyphen. It measures that by the wider of the two glyphs, and only rightly where the hyphen is (Chromium 156).
 */
function enlarge(lines: string): string {
  const { font, size, axes = '', origin, string } = ONE_STRING.exec(lines)?.groups ?? {};
  if (!string) return lines;
  const smaller = axes.split(' ').map((axis) => formatNumber(Number(axis) / HYPHEN_ENLARGED));
  return `BT\n${font} ${formatNumber(Number(size) * HYPHEN_ENLARGED)} Tf\n${smaller.join(' ')} ${origin} Tm\n${string}`;
}

function apply([a, b, c, d, e, f]: Matrix, { x, y }: Point): Point {
  return { x: a * x + c * y + e, y: b * x + d * y + f };
}

function formatNumber(value: number): string {
  return String(Number(value.toFixed(4)));
}
