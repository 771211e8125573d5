/** What became of a page's content stream, and what was found in it. */
export interface MarkedPage {
  /** The stream, everything in it either tagged or artifact. */
  source: string;
  /** Numbers of tagged content that is artifact now, because it only paints areas and lines. */
  decorations: number[];
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

/** What the tag tree says of a piece of content: it is heard, it is a picture, or it is not in the tree. */
export type Owner = 'text' | 'picture' | undefined;

const BEGIN = '/Artifact BMC';
const END = 'EMC';
const PAINTS_PATH = new Set(['f', 'f*', 'F', 'S', 's', 'B', 'B*', 'b', 'b*']);
const SHOWS = new Set(['Tj', 'TJ', 'Do', 'sh']);

/**
 * Marks what no tag knows as artifact: running feet, hairlines, tints, repeated heads. Chromium leaves it unmarked, or
 * tags tints as content of their cell, and unmarked content is neither read nor safely passed over.
 *
 * Reads line by line, which is enough for what Chromium writes: one operator ends a line, strings are hexadecimal, there
 * are no inline images. Clipping paths (`n`) paint nothing.
 */
export function markContent(source: string, ownerOf: (mcid: number) => Owner): MarkedPage {
  const marker = new Marker(ownerOf);
  for (const line of source.split('\n')) marker.read(line);
  return marker.result();
}

class Marker {
  readonly #ownerOf: (mcid: number) => Owner;
  readonly #out: string[] = [];
  readonly #painted: FontCodes[] = [];
  readonly #objects: string[] = [];
  readonly #untagged: FontCodes[][] = [];
  readonly #untaggedObjects: string[] = [];
  /** Numbers of content that is decoration, where it stands, and of content that is not; one number may be both. */
  readonly #decorative = new Set<number>();
  readonly #spoken = new Set<number>();
  /** Open marks, outermost first: the number of tagged content, an artifact of ours, or another mark. */
  readonly #open: (number | 'artifact' | 'other')[] = [];
  /** Where the open tagged content, or the open path, begins in the output. */
  #contentStart = 0;
  #pathStart = -1;
  /** Whether the open tagged content shows more than areas and lines. */
  #shows = false;
  #font = '';
  /** The open text object outside the tags. */
  #text: FontCodes[] | undefined;

  constructor(ownerOf: (mcid: number) => Owner) {
    this.#ownerOf = ownerOf;
  }

  read(line: string): void {
    const operator = line.endsWith('BDC') ? 'BDC' : line.slice(line.lastIndexOf(' ') + 1);
    this.#readPaint(line, operator);
    if (operator === 'BDC' || operator === 'BMC') this.#beginMark(line);
    else if (operator === 'EMC') this.#endMark();
    else if (this.#open.length === 0) this.#readLoose(line, operator);
    else this.#readMarked(line, operator);
  }

  result(): MarkedPage {
    const decorations = [...this.#decorative].filter((mcid) => !this.#spoken.has(mcid));
    return { source: this.#out.join('\n'), decorations, painted: this.#painted, objects: this.#objects, untagged: this.#untagged, untaggedObjects: this.#untaggedObjects };
  }

  #readPaint(line: string, operator: string): void {
    if (operator === 'Tf') this.#font = line.slice(1, line.indexOf(' '));
    else if (operator === 'Do') this.#objects.push(nameIn(line));
    else if (operator === 'Tj' || operator === 'TJ') {
      const codes = codesIn(line);
      addCodes(this.#painted, this.#font, codes);
      if (this.#text && this.#open[0] === 'artifact') addCodes(this.#text, this.#font, codes);
    }
  }

  #beginMark(line: string): void {
    const mcid = /\/MCID (\d+)/.exec(line)?.[1];
    // A loose mark without a number (`/Span`, with the text of a ligature) is neither tagged nor artifact.
    if (this.#open.length === 0 && mcid === undefined) this.#beginArtifact();
    this.#open.push(mcid === undefined ? 'other' : Number(mcid));
    if (mcid !== undefined) {
      this.#contentStart = this.#out.length;
      this.#shows = false;
    }
    this.#out.push(line);
  }

  #endMark(): void {
    const mark = this.#open.pop();
    this.#out.push(END);
    if (typeof mark === 'number') this.#settle(mark);
    if (this.#open.length === 1 && this.#open[0] === 'artifact' && !this.#text) this.#endMark();
  }

  /** Tagged content is known for what it is when it ends. */
  #settle(mcid: number): void {
    const owner = this.#ownerOf(mcid);
    if (owner === 'picture' || (owner && this.#shows)) {
      this.#spoken.add(mcid);
    } else {
      this.#out[this.#contentStart] = BEGIN;
      this.#decorative.add(mcid);
    }
  }

  #beginArtifact(): void {
    this.#out.push(BEGIN);
    this.#open.push('artifact');
  }

  #readLoose(line: string, operator: string): void {
    if (operator === 'BT') {
      this.#beginArtifact();
      this.#readMarked(line, operator);
    } else if (operator === 'Do' || operator === 'sh') {
      this.#out.push(BEGIN, line, END);
      if (operator === 'Do') this.#untaggedObjects.push(nameIn(line));
    } else this.#readPath(line, operator);
  }

  #readPath(line: string, operator: string): void {
    if (this.#pathStart < 0 && (operator === 'm' || operator === 're')) this.#pathStart = this.#out.length;
    this.#out.push(line);
    if (operator !== 'n' && !PAINTS_PATH.has(operator)) return;
    if (this.#pathStart >= 0 && operator !== 'n') {
      this.#out.splice(this.#pathStart, 0, BEGIN);
      this.#out.push(END);
    }
    this.#pathStart = -1;
  }

  #readMarked(line: string, operator: string): void {
    this.#out.push(line);
    if (this.#open[0] !== 'artifact') this.#shows ||= SHOWS.has(operator);
    else this.#readUntagged(line, operator);
  }

  #readUntagged(line: string, operator: string): void {
    if (operator === 'BT') this.#untagged.push((this.#text = []));
    else if (operator === 'Do') this.#untaggedObjects.push(nameIn(line));
    else if (operator === 'ET') {
      this.#text = undefined;
      // Ends the artifact that began with this text; one that began with a mark around it ends with that mark.
      if (this.#open.length === 1) this.#endMark();
    }
  }
}

/** Name of the object that a line draws: `/X7 Do`. */
function nameIn(line: string): string {
  return line.slice(1, -' Do'.length);
}

/** Codes that a line shows: `7 0 Td <0051> Tj`, or `[<0051> 12 <002C>] TJ`. Chromium mostly writes a line a glyph. */
function codesIn(line: string): string {
  let codes = '';
  for (let from = line.indexOf('<'); from >= 0; from = line.indexOf('<', from + 1)) codes += line.slice(from + 1, line.indexOf('>', from));
  return codes;
}

function addCodes(text: FontCodes[], font: string, codes: string): void {
  const last = text.at(-1);
  if (last?.font === font) last.codes += codes;
  else text.push({ font, codes });
}
