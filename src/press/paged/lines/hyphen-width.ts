/** What the width of a hyphen depends on. */
const FONT = ['fontFamily', 'fontSize', 'fontWeight', 'fontStyle', 'letterSpacing'] as const;

/** By font; pages are laid out at one zoom. */
const widths = new Map<string, number>();

/** Width of the hyphen that the browser paints where a word of the element is divided, in pixels of the window. */
export function readHyphenWidth(element: Element): number {
  const style = getComputedStyle(element);
  const font = FONT.map((name) => style[name]).join();
  const known = widths.get(font);
  if (known !== undefined) return known;
  const width = measureHyphen(element);
  widths.set(font, width);
  return width;
}

/** Has a word be divided in the element, and compares it with its first letter. */
function measureHyphen(element: Element): number {
  const word = document.createElement('span');
  word.style.cssText = 'display: inline-block; width: min-content; white-space: normal; overflow-wrap: normal';
  word.textContent = 'l\u00ADl';
  element.append(word);
  const range = document.createRange();
  range.setStart(word.firstChild!, 0);
  range.setEnd(word.firstChild!, 1);
  const width = word.getBoundingClientRect().width - range.getBoundingClientRect().width;
  word.remove();
  return width;
}
