/**
 * The end of a chapter on paper: its list of links becomes the foot of the last page, with the way to the chapter on the
 * web, and a fact box that ends the text may stand above it. The press chooses (`press/contract.ts`: `end`, `offer`).
 */
import type { Element, ElementContent, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { visit } from 'unist-util-visit';
import { endAttributes, offerAttributes, roleAttributes } from '../../press/contract.ts';
import { drawQrCode } from '../../report/qr-code.ts';
import { element, hasClass } from './element.ts';

/** What stands at the end of a chapter beside its text. */
export interface ChapterEnd {
  /** What the page on the web is called: `Kapitlet på nettet`. */
  label: string;
  /** What a line with the address alone says: `Læs kapitlet på nettet`. */
  lineLabel: string;
  /** Its address as it is printed, and where it leads. */
  address: { text: string; href: string };
  /** Drawings that are offered, as HTML, each an element with its range. */
  pieces: string;
}

/** Share of the last page that the text fills, in per cent, when these stand at its foot. */
const FOOT = { from: 0, to: 86 };
/** Where no code fits, the address alone: below links that follow the text, or below a long text. */
const LINE_BELOW_LINKS = { from: 87, to: 100, white: 1.2 };
const LINE = { from: 0, to: 100, white: 3 };
/** Of code and line, one stands. */
const GROUP = 'web';
const BOX = { from: 12, to: 52 };

/** Puts the end together: what is offered, and last the foot. */
export function setEnd(tree: Root, end: ChapterEnd): void {
  const elements = tree.children.filter((child): child is Element => child.type === 'element');
  const last = elements.at(-1);
  const links = last && hasClass(last, 'rep-links') ? last : undefined;
  const before = links ? elements.at(-2) : last;
  if (before && hasClass(before, 'rep-fact-box')) markBox(before);
  if (links) tree.children.splice(tree.children.indexOf(links), 1);
  const pieces = fromHtml(end.pieces, { fragment: true }).children as ElementContent[];
  tree.children.push(...pieces.filter(({ type }) => type === 'element'), foot(end, links), line(end, links));
}

/** A box of one fact stays in one column. */
function markBox(box: Element): void {
  let facts = 0;
  visit(box, { type: 'element', tagName: 'li' }, () => void (facts += 1));
  const columns = facts > 1 ? ['rep-fact-box--wide'] : [];
  const { className } = box.properties;
  Object.assign(box.properties, endAttributes(BOX), {
    className: [...(Array.isArray(className) ? className : []), ...columns],
  });
}

/** Links that the text knows stay with it; the way to the web alone is offered. */
function foot(end: ChapterEnd, links: Element | undefined): Element {
  const offered = links ? {} : offerAttributes(GROUP);
  const children = [wayToWeb(end, links !== undefined), ...(links ? [links] : [])];
  return element(
    'div',
    { class: links ? 'rep-end' : 'rep-end rep-end--alone', ...endAttributes(FOOT), ...offered },
    children,
  );
}

/** The way to the web without a code, set as one more row of the list. */
function line({ lineLabel, address }: ChapterEnd, links: Element | undefined): Element {
  const range = endAttributes(links ? LINE_BELOW_LINKS : LINE);
  return element('div', { class: 'rep-end-line', ...range, ...offerAttributes(GROUP), ...roleAttributes('Div') }, [
    element('p', { class: 'rep-end__label' }, [element('b', {}, [lineLabel])]),
    element('p', { class: 'rep-end__address' }, [shownAddress(address)]),
  ]);
}

function wayToWeb({ label, address }: ChapterEnd, isOffered: boolean): Element {
  const { size, path } = drawQrCode(address.href, 0);
  // The address is read right after it.
  const code = { viewBox: `0 0 ${size} ${size}`, ariaHidden: 'true', focusable: 'false' };
  return element('div', { class: 'rep-end__web', ...roleAttributes('Div'), ...(isOffered ? offerAttributes() : {}) }, [
    element('svg', code, [element('path', { d: path })]),
    element('p', { class: 'rep-end__label' }, [element('b', {}, [label])]),
    element('p', { class: 'rep-end__address' }, [shownAddress(address)]),
  ]);
}

function shownAddress({ text, href }: ChapterEnd['address']): Element {
  return element('a', { href, dataAddress: 'shown' }, breakable(text));
}

/** An address that may go on in the next line behind a slash. */
function breakable(address: string): (ElementContent | string)[] {
  return address.split(/(?<=\/)/).flatMap((part, index) => (index === 0 ? [part] : [element('wbr', {}), part]));
}
