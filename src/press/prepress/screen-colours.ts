import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

const SCREEN = [PDFName.of('DeviceRGB'), PDFName.of('CalRGB')];
const ICC_BASED = PDFName.of('ICCBased');
/** Channels of a profile of the screen. */
const RGB_CHANNELS = 3;

/**
 * Finds pages that still draw in colours of the screen: gradients, whose colours stand in functions, and pictures of a kind
 * that could not be converted.
 *
 * @returns their numbers, from 1
 */
export function findScreenColours(document: PDFDocument): number[] {
  const known = new Map<PDFObject, boolean>();
  return document
    .getPages()
    .flatMap(({ node }, index) => (hasScreenColour(document, node.Resources(), known) ? [index + 1] : []));
}

/** Looks at everything that can be reached; fonts have no colours. */
function hasScreenColour(
  document: PDFDocument,
  object: PDFObject | undefined,
  known: Map<PDFObject, boolean>,
): boolean {
  if (object === undefined) return false;
  if (object instanceof PDFName) return SCREEN.includes(object);
  if (object instanceof PDFRef) {
    const before = known.get(object);
    if (before !== undefined) return before;
    // Until it is known: drawings may lead back to themselves.
    known.set(object, false);
    const found = hasScreenColour(document, document.context.lookup(object), known);
    known.set(object, found);
    return found;
  }
  if (object instanceof PDFArray) {
    return isScreenProfile(document, object) || object.asArray().some((item) => hasScreenColour(document, item, known));
  }
  const dict = object instanceof PDFRawStream ? object.dict : object;
  if (!(dict instanceof PDFDict)) return false;
  return dict.entries().some(([key, value]) => key !== PDFName.of('Font') && hasScreenColour(document, value, known));
}

/** `[/ICCBased stream]` with three channels. */
function isScreenProfile({ context }: PDFDocument, array: PDFArray): boolean {
  if (array.get(0) !== ICC_BASED) return false;
  const profile = context.lookup(array.get(1));
  const channels = profile instanceof PDFRawStream ? profile.dict.get(PDFName.of('N')) : undefined;
  return channels instanceof PDFNumber && channels.asNumber() === RGB_CHANNELS;
}
