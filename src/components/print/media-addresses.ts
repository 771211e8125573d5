/**
 * Writes where a film or a recording is found on the web. Its tag does not know in which chapter it stands, and all chapters
 * share the print page: so the tag leaves a place, and the text that it stands in fills it.
 */
import type { Element, Root } from 'hast';
import { fromHtml } from 'hast-util-from-html';
import { toHtml } from 'hast-util-to-html';
import { visit } from 'unist-util-visit';
import { editionPath, FOREWORD } from '../../report/addresses.ts';
import { drawQrCode } from '../../report/qr-code.ts';
import { printPageAddress } from '../../report/short-links.ts';
import type { PrintedAddresses } from '../../report/short-links.ts';

/** The text that is set, by the slug of its page on the web. */
interface PageOfText extends PrintedAddresses {
  slug: string;
}

/** On the element that gets the QR code; the value is the id of the film. */
export const QR_PLACE = 'data-qr-of';
/** On the link that gets the address. */
export const ADDRESS_PLACE = 'data-address-of';

/** Fills the places in a text's HTML, which is handed back as it is when it has none. */
export function writeMediaAddresses(html: string, page: PageOfText): string {
  if (!html.includes(QR_PLACE)) return html;
  const tree = fromHtml(html, { fragment: true });
  for (const element of findPlaces(tree, 'dataQrOf')) fillCode(element, addressOf(element, 'dataQrOf', page), page);
  for (const element of findPlaces(tree, 'dataAddressOf')) {
    const address = addressOf(element, 'dataAddressOf', page);
    Object.assign(element.properties, { href: address, dataAddress: 'shown', dataAddressOf: undefined });
    element.children = [{ type: 'text', value: printedAddressOf(page) }];
  }
  return toHtml(tree);
}

type PlaceName = 'dataQrOf' | 'dataAddressOf';

function findPlaces(tree: Root, name: PlaceName): Element[] {
  const places: Element[] = [];
  visit(tree, 'element', (element) => {
    if (element.properties[name] !== undefined) places.push(element);
  });
  return places;
}

/** The foreword stands on the front page of the edition. */
function pageOf({ slug }: PageOfText): string {
  return slug === FOREWORD ? '' : slug;
}

/** What is typed: the page. The code leads to the film on it. */
function printedAddressOf(page: PageOfText): string {
  return printPageAddress(pageOf(page), page).text;
}

function addressOf({ properties }: Element, name: PlaceName, page: PageOfText): string {
  const { year, site } = page;
  const path = editionPath(year, pageOf(page));
  return new URL(`${path}#${String(properties[name])}`, site).href;
}

/** The page's own white stands around it. */
function fillCode(element: Element, address: string, page: PageOfText): void {
  const { size, path } = drawQrCode(address, 0);
  const svg = `<svg viewBox="0 0 ${size} ${size}"><path d="${path}"/></svg>`;
  const { children } = fromHtml(svg, { fragment: true });
  element.children = children.filter((child) => child.type === 'element');
  element.properties.ariaLabel = `QR-kode til ${printedAddressOf(page)}`;
  delete element.properties['dataQrOf'];
}
