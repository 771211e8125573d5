import { decodeAddress } from '../decode.ts';
import { PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import type { Anchor } from '../page-map.ts';
import { destination } from './destination.ts';
import { EMPTIED, PLACE_IN_PUBLICATION } from '../tab-protocol.ts';

export interface LinkTargets {
  /** Places in the publication, pages counted from its first. */
  anchors: Anchor[];
  /** Number of the first page that this document holds, and of the last. */
  from: number;
  to: number;
  /** Address of the whole publication, for links out of a document that holds a part of it, and to pages of its site. */
  whole: string;
}

/** The press' own server, whose port differs from run to run. A link within the site leads there while it is printed. */
const OWN_SERVER = /^http:\/\/127\.0\.0\.1:\d+(?=\/|$)/;

/**
 * Resolves links between places of the publication: to the page in this document, or to the page of the whole when this
 * is an excerpt without it. Links to pages of the site lead to where it will be published.
 *
 * @returns ids that links point at and that stand nowhere
 */
export function resolveLinks(document: PDFDocument, { anchors, from, to, whole }: LinkTargets): string[] {
  const places = new Map<string, Anchor>();
  for (const anchor of anchors) if (!places.has(anchor.id)) places.set(anchor.id, anchor);
  const missing: string[] = [];
  for (const link of listLinks(document)) {
    const action = link.lookupMaybe(PDFName.of('A'), PDFDict);
    const address = action?.get(PDFName.of('URI'));
    const uri = address instanceof PDFString || address instanceof PDFHexString ? address.decodeText() : '';
    if (action && OWN_SERVER.test(uri)) {
      action.set(PDFName.of('URI'), PDFString.of(published(uri, whole)));
    }
    if (!action || !uri.startsWith(PLACE_IN_PUBLICATION)) continue;
    const id = decodeAddress(uri.slice(PLACE_IN_PUBLICATION.length));
    const place = places.get(id);
    if (!place) missing.push(id);
    else if (place.page < from || place.page > to) {
      action.set(PDFName.of('URI'), PDFString.of(`${whole}#page=${place.page}`));
    } else {
      link.delete(PDFName.of('A'));
      link.set(PDFName.of('Dest'), destination(document, place.page - from, place.topPt));
    }
  }
  return missing;
}

/** Where a page of the press' server will be published. */
function published(uri: string, whole: string): string {
  const address = new URL(uri.replace(OWN_SERVER, ''), whole);
  address.searchParams.delete(EMPTIED);
  return address.href;
}

function listLinks(document: PDFDocument): PDFDict[] {
  return document
    .getPages()
    .flatMap(annotationsOf)
    .filter((annotation) => annotation.get(PDFName.of('Subtype')) === PDFName.of('Link'));
}

/** Annotations of a page, in order. */
export function annotationsOf({ node }: PDFPage): PDFDict[] {
  const list = node.Annots();
  return Array.from({ length: list?.size() ?? 0 }, (_, index) => list?.lookup(index, PDFDict) as PDFDict);
}
