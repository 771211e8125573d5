import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { hash } from '../../cache/cache.ts';

const [RESOURCES, XOBJECT, SUBTYPE, IMAGE, SMASK] = ['Resources', 'XObject', 'Subtype', 'Image', 'SMask'].map((text) =>
  PDFName.of(text),
) as [PDFName, PDFName, PDFName, PDFName, PDFName];

/** Keeps one of each picture: batches that show the same one each bring it along. */
export function mergeImages({ context }: PDFDocument): void {
  // Masks first: two pictures with masks are the same only when their masks are one.
  const masks = keepFirsts(context, (dict) => !dict.has(SMASK));
  for (const [, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFRawStream) replaceIn(object.dict, [SMASK], masks);
  }
  const images = new Map([...masks, ...keepFirsts(context, (dict) => dict.has(SMASK))]);
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    const resources = dict instanceof PDFDict ? dict.get(RESOURCES) : undefined;
    const drawn = resources instanceof PDFDict ? resources.get(XOBJECT) : undefined;
    if (drawn instanceof PDFDict) replaceIn(drawn, drawn.keys(), images);
  }
}

/** Deletes pictures that equal an earlier one.
 *
 * @returns the earlier one for each
 */
function keepFirsts(context: PDFContext, isMeant: (dict: PDFDict) => boolean): Map<PDFObject, PDFRef> {
  const firsts = new Map<string, PDFRef>();
  const replaced = new Map<PDFObject, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(SUBTYPE) !== IMAGE || !isMeant(object.dict)) continue;
    const key = hash([object.dict.toString(), object.contents]);
    const first = firsts.get(key);
    if (!first) firsts.set(key, ref);
    else {
      replaced.set(ref, first);
      context.delete(ref);
    }
  }
  return replaced;
}

function replaceIn(dict: PDFDict, keys: PDFName[], replaced: Map<PDFObject, PDFRef>): void {
  for (const key of keys) {
    const ref = replaced.get(dict.get(key) as PDFObject);
    if (ref) dict.set(key, ref);
  }
}
