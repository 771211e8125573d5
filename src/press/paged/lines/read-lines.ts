import type { LineMeasure } from './rate-lines.ts';

const SOFT_HYPHEN = '\u00AD';

/** The soft hyphen or the white space at which a line ends. */
export interface LineEnd {
  kind: 'hyphen' | 'space';
  text: Text;
  offset: number;
  length: number;
}

/** Middle and right edge of a line. */
interface Edge {
  middle: number;
  right: number;
}

/** Measures the lines of a paragraph that stands in the document and holds no blocks, as the browser has set them. */
export function measureLines(paragraph: Element): LineMeasure[] {
  const { left, width } = contentBox(paragraph);
  const edges = readEdges(paragraph);
  const lines = edges.map(({ right }) => ({ short: Math.max(0, 1 - (right - left) / width), divided: 0 }));
  if (edges.length < 2) return lines;
  for (const text of listTexts(paragraph)) {
    for (let at = text.data.indexOf(SOFT_HYPHEN); at >= 0; at = text.data.indexOf(SOFT_HYPHEN, at + 1)) {
      if (at === 0 || at + 1 >= text.length) continue;
      const before = lineOf(text, at - 1, edges);
      const line = lines[before];
      if (line && lineOf(text, at + 1, edges, before) > before) line.divided = widthBefore(text, at) / width;
    }
  }
  return lines;
}

let shared: Range | undefined;

/** One range for all measurements: each change of the document costs as much as there are ranges that nothing has cleared away yet. */
function useRange(): Range {
  return (shared ??= document.createRange());
}

/** Width of what stands of a word before its soft hyphen. */
function widthBefore(text: Text, hyphen: number): number {
  const range = useRange();
  range.setStart(text, hyphen - (/[^\t\n\f\r ]*$/.exec(text.data.slice(0, hyphen))?.[0].length ?? 0));
  range.setEnd(text, hyphen);
  return range.getBoundingClientRect().width;
}

/** What a text consists of, as far as lines end in it. A no-break space is part of a word. */
const PIECES = /[\t\n\f\r ]+|\u00AD|[^\t\n\f\r \u00AD]+/g;

/** For each line but the last, the place at which it ends; none where it ends behind a hyphen or at the edge of an element. */
export function readLineEnds(paragraph: Element): (LineEnd | undefined)[] {
  const edges = readEdges(paragraph);
  const ends: (LineEnd | undefined)[] = [];
  let line = 0;
  let possible: LineEnd | undefined;
  for (const text of listTexts(paragraph)) {
    for (const { 0: piece, index } of text.data.matchAll(PIECES)) {
      const kind = piece === SOFT_HYPHEN ? 'hyphen' : /^[\t\n\f\r ]/.test(piece) ? 'space' : undefined;
      if (kind) possible = { kind, text, offset: index, length: piece.length };
      else {
        const begins = lineOf(text, index, edges, line);
        if (begins > line && possible) ends[begins - 1] = possible;
        line = begins;
        possible = undefined;
      }
    }
  }
  return ends;
}

/** The texts of a paragraph, in order. */
export function* listTexts(paragraph: Element): Generator<Text> {
  const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) yield walker.currentNode as Text;
}

function contentBox(element: Element): { left: number; width: number } {
  const { left, width } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  const before = parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth);
  const behind = parseFloat(style.paddingRight) + parseFloat(style.borderRightWidth);
  return { left: left + before, width: width - before - behind };
}

function readEdges(paragraph: Element): Edge[] {
  const range = useRange();
  range.selectNodeContents(paragraph);
  const half = parseFloat(getComputedStyle(paragraph).fontSize) / 2;
  const edges: Edge[] = [];
  for (const { width, top, bottom, right } of range.getClientRects()) {
    if (width === 0) continue;
    const middle = (top + bottom) / 2;
    const last = edges.at(-1);
    if (last && Math.abs(middle - last.middle) <= half) last.right = Math.max(last.right, right);
    else edges.push({ middle, right });
  }
  return edges;
}

/** Line of a letter, from one on. The box of the first letter behind a soft hyphen begins at the hyphen, on the line before. */
function lineOf(text: Text, offset: number, edges: readonly Edge[], from = 0): number {
  const range = useRange();
  range.setStart(text, offset);
  range.setEnd(text, offset + 1);
  const rects = range.getClientRects();
  const rect = rects[rects.length - 1];
  if (!rect) return from;
  const distance = (line: number) => Math.abs((edges[line]?.middle ?? Infinity) - (rect.top + rect.bottom) / 2);
  let line = from;
  while (distance(line + 1) < distance(line)) line += 1;
  return line;
}
