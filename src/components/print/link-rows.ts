/**
 * Rows of `<Links>` on paper: title, where it is from, and the address that a reader types. The rows do not know the edition's
 * short addresses, so the text that they stand in fills them.
 */
import type { Element, Root, Text } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';
import { formatTyped, isTyped, printAddress } from '../../report/short-links.ts';
import type { PrintedAddresses } from '../../report/short-links.ts';
import { element, hasClass } from './element.ts';

/** On the place that gets the source of a row, and on the one that gets its address. */
export const SOURCE_PLACE = 'data-link-source';
export const ADDRESS_OF_ROW = 'data-link-address';

/** Fills all rows of a text, and says below each list what holds for several of them. */
export function setLinkRows(tree: Root, addresses: PrintedAddresses): void {
  visit(tree, 'element', (list) => {
    if (!hasClass(list, 'rep-links')) return;
    const rows = listRows(list).map((row) => setRow(row, addresses));
    const note = noteOf(rows);
    if (note) list.children.push(element('p', { class: 'rep-links__note' }, [note]));
  });
}

type RowAddress = 'none' | 'own' | 'short';

function listRows(list: Element): Element[] {
  const rows: Element[] = [];
  visit(list, { type: 'element', tagName: 'li' }, (row) => void rows.push(row));
  return rows;
}

function setRow(row: Element, addresses: PrintedAddresses): RowAddress {
  const href = hrefOf(row);
  const [source, address] = [SOURCE, ADDRESS].map((name) => find(row, name));
  const isWeb = /^https?:/.test(href);
  const printed = isWeb ? printAddress(href, addresses) : '';
  const isOwn = printed === formatTyped(href);
  if (source) setSource(row, source, isWeb && !isOwn ? hostOf(href) : '');
  if (address) {
    delete address.properties[ADDRESS];
    address.children = [{ type: 'text', value: printed }];
  }
  if (!href) return 'none';
  return isWeb && !isTyped(href) && !isOwn ? 'short' : 'own';
}

/** The source that the label names behind a bar, else the host, which is said once: not where the address begins with it. */
function setSource(row: Element, place: Element, host: string): void {
  delete place.properties[SOURCE];
  const label = lastText(row);
  const [, title, named] = /^([^]*\S)\s+\|\s+([^|]+)$/.exec(label?.value ?? '') ?? [];
  if (label && title) label.value = title;
  const isSaid = host && toString(row).toLowerCase().includes(host);
  const source = named ?? (isSaid ? '' : host);
  // A source that the label names is the author's word, and one that the address tells is not.
  place.properties.className = [named ? 'rep-links__source' : 'rep-links__host'];
  place.children = source ? [{ type: 'text', value: ` · ${source}` }] : [];
}

function noteOf(rows: RowAddress[]): string {
  const missing = rows.filter((row) => row === 'none').length;
  const unknown =
    missing === 0
      ? ''
      : missing < rows.length
        ? 'Hvor der ikke står en adresse, er den ikke oplyst.'
        : missing === 1
          ? 'Adressen er ikke oplyst.'
          : 'Adresserne er ikke oplyst.';
  const short = rows.includes('short')
    ? 'De korte adresser fører videre til kilden. Virker en ikke, står den fulde adresse i kapitlet på nettet.'
    : '';
  return [short, unknown].filter(Boolean).join(' ');
}

const SOURCE = 'dataLinkSource';
const ADDRESS = 'dataLinkAddress';

function find(row: Element, property: string): Element | undefined {
  let found: Element | undefined;
  visit(row, 'element', (candidate) => {
    if (property in candidate.properties) found = candidate;
  });
  return found;
}

function hrefOf(row: Element): string {
  let href = '';
  visit(row, { type: 'element', tagName: 'a' }, (link) => {
    href = typeof link.properties.href === 'string' ? link.properties.href : '';
  });
  return href;
}

function lastText(row: Element): Text | undefined {
  let last: Text | undefined;
  visit(row, { type: 'element', tagName: 'b' }, (label) => {
    visit(label, 'text', (text) => {
      last = text;
    });
  });
  return last;
}

function hostOf(address: string): string {
  return new URL(address).host.replace(/^www\./, '');
}
