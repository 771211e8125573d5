/**
 * Counts lines of text in a range that holds no blocks. Its rectangles come in reading order. A new line begins where one
 * stands more than half a line lower, or higher, since lines begin at the top again in the overflow column.
 */
export function countLines(range: Range): number {
  const { startContainer } = range;
  const element = startContainer instanceof Element ? startContainer : (startContainer.parentElement as Element);
  const { lineHeight, fontSize } = getComputedStyle(element);
  const half = parseFloat(lineHeight) / 2 || parseFloat(fontSize) * 0.6;
  let lines = 0;
  let latest = -Infinity;
  for (const { width, top, bottom } of range.getClientRects()) {
    const middle = (top + bottom) / 2;
    if (width === 0 || Math.abs(middle - latest) <= half) continue;
    lines += 1;
    latest = middle;
  }
  return lines;
}

/** Lines of a whole block. */
export function linesOf(block: Element): number {
  const range = document.createRange();
  range.selectNodeContents(block);
  return countLines(range);
}
