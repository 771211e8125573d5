/** The end of a letter on paper: its greeting takes at least two lines of text along to a new page. */
import type { Element } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { toString } from 'hast-util-to-string';
import { hasClass } from '../element.ts';

/** Characters of two lines in the text column, with a little to spare. */
const TWO_LINES = 160;
/** A longer block than this (some ten lines) is no company for the greeting: it would leave a hole on the page before. */
const TEN_LINES = 750;

/**
 * Keeps the last blocks of a text together with what follows: as many as make two lines.
 *
 * @param html blocks of a text
 */
export function keepEnding(html: string): string {
  const tree = fromHtml(html, { fragment: true });
  const blocks = tree.children.filter((child): child is Element => child.type === 'element');
  let characters = 0;
  for (const block of blocks.reverse()) {
    const length = toString(block).length;
    // The last block is always kept; the browser may divide it, two lines at least on each side.
    if (characters > 0 && length > TEN_LINES) break;
    if (!hasClass(block, 'rep-letter-note')) {
      block.properties.className = [...classesOf(block), 'rep-keep'];
      characters += length;
    }
    if (characters >= TWO_LINES) break;
  }
  return toHtml(tree);
}

function classesOf({ properties: { className } }: Element): string[] {
  return Array.isArray(className) ? className.map(String) : [];
}
