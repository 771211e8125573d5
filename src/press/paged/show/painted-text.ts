/** What is never painted. Names and descriptions of drawings are read aloud and not painted. */
const UNSEEN = 'style, script, template, title, desc, [hidden]';

/**
 * Everything that is painted on a page that stands in the document, soft hyphens left out. Words are divided as they are laid
 * out: where boxes meet there is a space, where only styles change there is none.
 */
export function readPaintedText(page: HTMLElement): string {
  return readBox(page).replaceAll('\u00AD', '').replace(/\s+/g, ' ');
}

function readBox(box: Element): string {
  return [...box.childNodes].map(readNode).join('');
}

function readNode(node: Node): string {
  if (node instanceof Text) return node.data;
  if (!(node instanceof Element) || node.matches(UNSEEN)) return '';
  return dividesWords(node) ? ` ${readBox(node)} ` : readBox(node);
}

function dividesWords(element: Element): boolean {
  return element.localName === 'br' || getComputedStyle(element).display !== 'inline';
}
