/** What became of a page's content stream, and what was found in it. */
export interface MarkedPage {
  /** The stream, everything in it either tagged or artifact. */
  source: string;
  /** Numbers of tagged content that is artifact now, because it only paints areas and lines. */
  artifacts: number[];
  /** All text, in the codes of its fonts, and the names of all objects that are drawn; text may hide in them. */
  painted: FontCodes[];
  objects: string[];
  /** Text that no tag knows; one entry a text object. */
  untagged: FontCodes[][];
  /** Objects that are drawn outside the tags. */
  untaggedObjects: string[];
}

/** Codes of glyphs, in hexadecimal, and the name of their font among the page's resources. */
export interface FontCodes {
  font: string;
  codes: string;
}

/** What the structure tree says of a piece of content: it is text, it is a picture, or it is not in the tree. */
export type Owner = 'text' | 'picture' | undefined;

const BEGIN = '/Artifact BMC';
const END = 'EMC';
const PAINTS_PATH = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*']);
const SHOWS = new Set(['Tj', 'TJ', 'Do', 'sh']);

/**
 * Marks everything outside the structure tree as artifact: running feet, hairlines, tints, repeated heads. Chromium leaves
 * it unmarked, or tags tints as content of their cell, and unmarked content is neither read nor safely skipped.
 *
 * Reads line by line, which is enough for what Chromium writes: an operator ends each line, strings are hexadecimal, and
 * there are no inline images (`tests/press/assumptions.test.ts`). Clipping paths (`n`) paint nothing.
 */
export function markContent(source: string, ownerOf: (mcid: number) => Owner): MarkedPage {
  return new Marker(source, ownerOf).read();
}

/** Text put into the stream, in place of so much of what stands there. */
interface Edit {
  at: number;
  removed: number;
  text: string;
}

/** A page has thousands of lines, mostly one a glyph: they are looked at where they stand, and few are changed. */
class Marker {
  readonly #source: string;
  readonly #ownerOf: (mcid: number) => Owner;
  readonly #edits: Edit[] = [];
  readonly #painted: FontCodes[] = [];
  readonly #objects: string[] = [];
  readonly #untagged: FontCodes[][] = [];
  readonly #untaggedObjects: string[] = [];
  /** Numbers of content that is decoration, where it stands, and of content that is not; one number may be both. */
  readonly #decorative = new Set<number>();
  readonly #tagged = new Set<number>();
  /** Open marks, outermost first: the number of tagged content, an artifact of ours, or another mark. */
  readonly #open: (number | 'artifact' | 'other')[] = [];
  /** The line at hand. */
  #from = 0;
  #to = 0;
  /** The line that opened the tagged content at hand. */
  #contentFrom = 0;
  #contentTo = 0;
  /** Where the open path begins. */
  #pathFrom = -1;
  /** Whether the open tagged content shows more than areas and lines. */
  #shows = false;
  #font = '';
  /** The open text object outside the tags. */
  #text: FontCodes[] | undefined;

  constructor(source: string, ownerOf: (mcid: number) => Owner) {
    this.#source = source;
    this.#ownerOf = ownerOf;
  }

  read(): MarkedPage {
    const { length } = this.#source;
    while (this.#from < length) {
      const end = this.#source.indexOf('\n', this.#from);
      this.#to = end < 0 ? length : end;
      this.#readLine();
      this.#from = this.#to + 1;
    }
    const artifacts = [...this.#decorative].filter((mcid) => !this.#tagged.has(mcid));
    return {
      source: this.#edited(),
      artifacts,
      painted: this.#painted,
      objects: this.#objects,
      untagged: this.#untagged,
      untaggedObjects: this.#untaggedObjects,
    };
  }

  #readLine(): void {
    const operator = this.#operator();
    this.#readPaint(operator);
    if (operator === 'BDC' || operator === 'BMC') this.#beginMark();
    else if (operator === 'EMC') this.#endMark();
    else if (this.#open.length === 0) this.#readLoose(operator);
    else this.#readMarked(operator);
  }

  /** The last word of the line; the operands of `BDC` may stand right before it (`>>BDC`). */
  #operator(): string {
    if (this.#source.endsWith('BDC', this.#to)) return 'BDC';
    return this.#source.slice(Math.max(this.#source.lastIndexOf(' ', this.#to - 1) + 1, this.#from), this.#to);
  }

  #readPaint(operator: string): void {
    if (operator === 'Tf') this.#font = this.#source.slice(this.#from + 1, this.#source.indexOf(' ', this.#from));
    else if (operator === 'Do') this.#objects.push(this.#object());
    else if (operator === 'Tj' || operator === 'TJ') {
      const codes = this.#codes();
      addCodes(this.#painted, this.#font, codes);
      if (this.#text && this.#open[0] === 'artifact') addCodes(this.#text, this.#font, codes);
    }
  }

  /** Codes that the line shows: `7 0 Td <0051> Tj`, or `[<0051> 12 <002C>] TJ`. */
  #codes(): string {
    let codes = '';
    for (
      let at = this.#source.indexOf('<', this.#from);
      at >= 0 && at < this.#to;
      at = this.#source.indexOf('<', at + 1)
    ) {
      codes += this.#source.slice(at + 1, this.#source.indexOf('>', at));
    }
    return codes;
  }

  /** Name of the object that the line draws: `/X7 Do`. */
  #object(): string {
    return this.#source.slice(this.#from + 1, this.#to - ' Do'.length);
  }

  #beginMark(): void {
    const mcid = /\/MCID (\d+)/.exec(this.#source.slice(this.#from, this.#to))?.[1];
    // A loose mark without a number (`/Span`, with the text of a ligature) is neither tagged nor artifact.
    if (this.#open.length === 0 && mcid === undefined) this.#beginArtifact();
    this.#open.push(mcid === undefined ? 'other' : Number(mcid));
    if (mcid === undefined) return;
    [this.#contentFrom, this.#contentTo] = [this.#from, this.#to];
    this.#shows = false;
  }

  #endMark(): void {
    const mark = this.#open.pop();
    if (typeof mark === 'number') this.#settle(mark);
    if (this.#open.length === 1 && this.#open[0] === 'artifact' && !this.#text) this.#endArtifact();
  }

  /** Tagged content is known for what it is when it ends. */
  #settle(mcid: number): void {
    const owner = this.#ownerOf(mcid);
    if (owner === 'picture' || (owner && this.#shows)) {
      this.#tagged.add(mcid);
    } else {
      this.#edits.push({ at: this.#contentFrom, removed: this.#contentTo - this.#contentFrom, text: BEGIN });
      this.#decorative.add(mcid);
    }
  }

  #beginArtifact(): void {
    this.#insertBefore(this.#from, BEGIN);
    this.#open.push('artifact');
  }

  #endArtifact(): void {
    this.#open.pop();
    this.#insertAfter(END);
  }

  #readLoose(operator: string): void {
    if (operator === 'BT') {
      this.#beginArtifact();
      this.#readMarked(operator);
    } else if (operator === 'Do' || operator === 'sh') {
      this.#insertBefore(this.#from, BEGIN);
      this.#insertAfter(END);
      if (operator === 'Do') this.#untaggedObjects.push(this.#object());
    } else this.#readPath(operator);
  }

  #readPath(operator: string): void {
    if (this.#pathFrom < 0 && (operator === 'm' || operator === 're')) this.#pathFrom = this.#from;
    if (operator !== 'n' && !PAINTS_PATH.has(operator)) return;
    if (this.#pathFrom >= 0 && operator !== 'n') {
      this.#insertBefore(this.#pathFrom, BEGIN);
      this.#insertAfter(END);
    }
    this.#pathFrom = -1;
  }

  #readMarked(operator: string): void {
    if (this.#open[0] !== 'artifact') this.#shows ||= SHOWS.has(operator);
    else this.#readUntagged(operator);
  }

  #readUntagged(operator: string): void {
    if (operator === 'BT') this.#untagged.push((this.#text = []));
    else if (operator === 'Do') this.#untaggedObjects.push(this.#object());
    else if (operator === 'ET') {
      this.#text = undefined;
      // Ends the artifact that began with this text; one that began with a mark around it ends with that mark.
      if (this.#open.length === 1) this.#endArtifact();
    }
  }

  #insertBefore(at: number, line: string): void {
    this.#edits.push({ at, removed: 0, text: `${line}\n` });
  }

  #insertAfter(line: string): void {
    this.#edits.push({ at: this.#to, removed: 0, text: `\n${line}` });
  }

  #edited(): string {
    // A path, and content that turns out to be decoration, are marked when they end. Edits of one place keep their order.
    const edits = this.#edits.toSorted((a, b) => a.at - b.at);
    let text = '';
    let at = 0;
    for (const edit of edits) {
      text += this.#source.slice(at, edit.at) + edit.text;
      at = edit.at + edit.removed;
    }
    return text + this.#source.slice(at);
  }
}

function addCodes(text: FontCodes[], font: string, codes: string): void {
  const last = text.at(-1);
  if (last?.font === font) last.codes += codes;
  else text.push({ font, codes });
}
