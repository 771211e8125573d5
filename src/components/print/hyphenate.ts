/**
 * Puts soft hyphens into the running prose of the printed edition, at the seams of compounds. The press decides which of them
 * are used, and takes the others out. Leads, headings, names and tables have none.
 */
import type { Element, Root, RootContent } from 'hast';
import type { Divider } from '../../report/seams.ts';

const SOFT_HYPHEN = '\u00AD';

/** Boxes around prose, beside sections, lists and quotations, which have no class of their own. */
const PROSE = ['rep-sec', 'rep-fact-box', 'rep-explainer', 'rep-notes__list', 'rep-keep'];
const AROUND = ['section', 'div', 'ul', 'ol', 'blockquote', 'dl', 'li', 'dd'];
const PARAGRAPHS = ['p', 'li', 'dd'];
/** Their words are names or not Danish, or stand as they are written. */
const NOT_DIVIDED = ['code', 'abbr', 'svg', 'a'];

/** A word in small letters that stands alone: names, abbreviations, addresses and words with a hyphen are left out. */
const WORD = /(?<![\p{L}\p{N}.@/’_-])\p{Ll}{8,}(?![\p{L}\p{N}@/’_-]|\.\p{L})/gu;

/** Hyphenates all prose below the root. */
export function hyphenate(tree: Root, divide: Divider): void {
  walk(tree, divide);
}

function walk({ children }: Root | Element, divide: Divider): void {
  let before: Element | undefined;
  for (const child of children) {
    if (child.type !== 'element') continue;
    const isLead = child.tagName === 'p' && before?.tagName === 'h1';
    if (isProse(child) && !isLead) {
      if (PARAGRAPHS.includes(child.tagName) && holdsText(child)) divideWords(child, divide);
      else if (AROUND.includes(child.tagName)) walk(child, divide);
    }
    before = child;
  }
}

function isProse({ properties: { className } }: Element): boolean {
  const classes = Array.isArray(className) ? className.map(String) : [];
  return classes.length === 0 || classes.some((name) => PROSE.includes(name));
}

/** Whether it consists of lines of text, not of blocks. */
function holdsText({ children }: Element): boolean {
  return !children.some(
    (child) => child.type === 'element' && [...AROUND, 'p', 'table', 'figure'].includes(child.tagName),
  );
}

function divideWords(node: Element, divide: Divider): void {
  for (const child of node.children as RootContent[]) {
    if (child.type === 'text') child.value = child.value.replace(WORD, (word) => divide(word).join(SOFT_HYPHEN));
    else if (child.type === 'element' && !isUnbroken(child)) divideWords(child, divide);
  }
}

function isUnbroken(element: Element): boolean {
  return NOT_DIVIDED.includes(element.tagName) || !isProse(element);
}
