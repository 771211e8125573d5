import type { PrintedFont } from './printed-font.ts';
import { TextRun } from './text-run.ts';
import type { Matrix } from './text-run.ts';

/** A page's content stream with its text taken apart. Joined, the pieces are the stream. */
export type PageContent = (string | TextRun)[];

const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];
const NUMBERS = /-?[\d.]+/g;
/** `7 0 Td <0051> Tj` or `<0051> Tj`, as Chromium writes each glyph. */
const GLYPHS = /^(?:(\S+) (\S+) Td )?<([0-9A-F]+)> Tj$/;
/** Chromium's note on what the glyphs in it stand for, in UTF-16. */
const NOTE = /^\/Span ?<<\/ActualText <FEFF((?:[0-9A-F]{4})+)> ?>> ?BDC$/;
const NO_BREAK_SPACE = '00A0';
/** Painted as a space without width, also between the letters of a ligature. */
const SOFT_HYPHEN = '00AD';

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
    const [, dx, dy, codes] = GLYPHS.exec(line) ?? [];
    if (codes !== undefined) {
      run.show(dx === undefined ? undefined : { x: Number(dx), y: Number(dy) }, codes, hasHyphen);
    } else if (line === 'EMC') end();
    else if (line.endsWith('BDC')) {
      const text = NOTE.exec(line)?.[1];
      if (text) begin(text);
      else run.keep(line);
    } else return false;
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
