/** Makes mammoth's HTML into what a chapter may hold: headings from the second level, notes at the end, pictures as figures. */
import type { Element, ElementContent, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

export interface TidyTree {
  /** The heading of the first level that opens the text, taken out of it. */
  headline: string | undefined;
  /** Words that were put in: the numbers of the notes and the heading over them. */
  added: string[];
  /** Danish sentences about what was changed on the way. */
  remarks: string[];
}

/**
 * Changes the tree in place.
 *
 * @param takeHeadline whether the first heading becomes the chapter's headline; otherwise it stays in the text
 */
export function tidyTree(tree: Root, takeHeadline: boolean): TidyTree {
  const remarks: string[] = [];
  const headline = takeHeadline ? cutHeadline(tree) : undefined;
  levelHeadings(tree);
  const added = moveNotes(tree, remarks);
  unlinkInside(tree, remarks);
  dropEmptyPictures(tree);
  markHeadRows(tree);
  reportCells(tree, remarks);
  return { headline, added, remarks };
}

/** The first block, when it is a heading of the first level that is short enough for a headline. */
function cutHeadline(tree: Root): string | undefined {
  const index = tree.children.findIndex((node) => node.type === 'element');
  const first = tree.children[index];
  if (first?.type !== 'element' || first.tagName !== 'h1') return undefined;
  const text = toString(first).trim();
  if (text.length > 75) return undefined;
  tree.children.splice(index, 1);
  return text;
}

/** The highest heading of the text becomes `##`, the others follow; chapters know three levels below their headline. */
function levelHeadings(tree: Root): void {
  const levels = new Set<number>();
  visit(tree, 'element', ({ tagName }) => {
    if (/^h[1-6]$/.test(tagName)) levels.add(Number(tagName[1]));
  });
  const order = [...levels].sort((a, b) => a - b);
  visit(tree, 'element', (node) => {
    if (/^h[1-6]$/.test(node.tagName)) node.tagName = `h${Math.min(4, order.indexOf(Number(node.tagName[1])) + 2)}`;
  });
}

const NOTES = 'Noter';

/**
 * Footnotes: the references stay as raised figures, the notes become a section of their own. The way back that mammoth
 * puts behind a note means nothing on paper.
 */
function moveNotes(tree: Root, remarks: string[]): string[] {
  const numbers: string[] = [];
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return;
    const href = String(node.properties['href'] ?? '');
    if (/^#(?:foot|end)note-ref-/.test(href)) {
      parent.children.splice(index, 1);
      return [SKIP, index];
    }
    if (/^#(?:foot|end)note-/.test(href)) {
      const number = toString(node).replace(/[[\]]/g, '');
      parent.children[index] = { type: 'text', value: number };
      numbers.push(number);
    }
    return undefined;
  });
  if (numbers.length === 0) return [];
  const list = tree.children.findLastIndex((node) => node.type === 'element' && node.tagName === 'ol');
  tree.children.splice(list, 0, heading(NOTES));
  remarks.push(
    `${numbers.length === 1 ? 'Fodnoten er' : `${numbers.length} fodnoter er`} samlet under mellemrubrikken »${NOTES}« til sidst.`,
  );
  return [NOTES, ...numbers];
}

function heading(text: string): Element {
  return { type: 'element', tagName: 'h2', properties: {}, children: [{ type: 'text', value: text }] };
}

/** Links to bookmarks inside the Word file lead nowhere on a page; their text stays. */
function unlinkInside(tree: Root, remarks: string[]): void {
  let count = 0;
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'a' || !parent || index === undefined) return;
    const href = String(node.properties['href'] ?? '');
    if (/^(?:https?|mailto):/.test(href)) return;
    if (href) count += 1;
    parent.children.splice(index, 1, ...node.children);
    return [SKIP, index];
  });
  if (count > 0) {
    remarks.push(
      `${count === 1 ? 'Et link' : `${count} links`} til steder i Word-filen er blevet til almindelig tekst.`,
    );
  }
}

/** Pictures that the site cannot show; `convertDocx` has told of them. */
function dropEmptyPictures(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (node.tagName !== 'img' || node.properties['src'] || !parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Markdown's tables have a head. Word seldom marks one, so the first row is taken for it. */
function markHeadRows(tree: Root): void {
  visit(tree, 'element', (table) => {
    if (table.tagName !== 'table') return;
    const rows: Element[] = [];
    visit(table, 'element', (node) => {
      if (node.tagName === 'tr') rows.push(node);
    });
    for (const cell of rows[0]?.children ?? []) if (cell.type === 'element') cell.tagName = 'th';
  });
}

function reportCells(tree: Root, remarks: string[]): void {
  let merged = 0;
  visit(tree, 'element', ({ properties }) => {
    if (Number(properties['colSpan'] ?? 1) > 1 || Number(properties['rowSpan'] ?? 1) > 1) merged += 1;
  });
  if (merged > 0) {
    remarks.push(
      `${merged === 1 ? 'En flettet celle' : `${merged} flettede celler`} i tabellerne er delt; se dem efter.`,
    );
  }
}
