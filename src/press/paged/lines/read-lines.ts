/** A paragraph as the browser has set it. */
export interface SetParagraph {
  paragraph: Element;
  /** Width of its lines, in pixels of the window. */
  width: number;
  /** White before its first line, as a share of the width. */
  indent: number;
  /** What each line lacks of the width, from 0 to 1. */
  shorts: number[];
}

interface Edges {
  middle: number;
  left: number;
  right: number;
}

/** Reads the lines of a paragraph that stands in the document and holds no blocks. */
export function readLines(paragraph: Element): SetParagraph {
  const style = getComputedStyle(paragraph);
  const zoom = paragraph.currentCSSZoom;
  const { left, width } = contentBox(paragraph, style, zoom);
  const lines = readEdges(paragraph, (parseFloat(style.fontSize) * zoom) / 2);
  const shorts = lines.map(({ right }) => Math.max(0, 1 - (right - left) / width));
  return { paragraph, width, indent: ((lines[0]?.left ?? left) - left) / width, shorts };
}

let shared: Range | undefined;

/** One range for all measurements: each change of the document costs as much as there are ranges that nothing has cleared away yet. */
export function useRange(): Range {
  return (shared ??= document.createRange());
}

function contentBox(element: Element, style: CSSStyleDeclaration, zoom: number): { left: number; width: number } {
  const { left, width } = element.getBoundingClientRect();
  const before = (parseFloat(style.paddingLeft) + parseFloat(style.borderLeftWidth)) * zoom;
  const behind = (parseFloat(style.paddingRight) + parseFloat(style.borderRightWidth)) * zoom;
  return { left: left + before, width: width - before - behind };
}

/** @param half half the size of the font, less than lines stand apart */
function readEdges(paragraph: Element, half: number): Edges[] {
  const range = useRange();
  range.selectNodeContents(paragraph);
  const lines: Edges[] = [];
  for (const { width, top, bottom, left, right } of range.getClientRects()) {
    if (width === 0) continue;
    const middle = (top + bottom) / 2;
    // An element that goes on from line to line has its boxes before those of its text.
    const line = lines.findLast((each) => Math.abs(middle - each.middle) <= half);
    if (line) line.right = Math.max(line.right, right);
    else lines.push({ middle, left, right });
  }
  return lines;
}
