import { PDFArray, PDFDict, PDFHexString, PDFName, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

const ID = PDFName.of('ID');
const KIDS = PDFName.of('Kids');

/**
 * Numbers the tag tree's ids from one, in the order of the elements. Chromium counts nodes over the life of its process
 * and in the order it comes upon them, so the same report gets other ids, and other bytes, in every run.
 */
export function renumberStructure(document: PDFDocument): void {
  const { context, catalog } = document;
  const fresh = new Map<string, string>();
  const names: (PDFString | PDFRef)[] = [];
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    const old = object instanceof PDFDict && isElement(object) ? textOf(object.get(ID)) : undefined;
    if (old === undefined || !(object instanceof PDFDict)) continue;
    const id = PDFString.of(`n${String(fresh.size + 1).padStart(8, '0')}`);
    fresh.set(old, id.asString());
    object.set(ID, id);
    names.push(id, ref);
  }
  for (const [, object] of context.enumerateIndirectObjects()) replaceHeaders(object, fresh);
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  if (root) replaceNameTree(document, root, names);
}

function isElement(object: PDFDict): boolean {
  return object.get(PDFName.of('Type')) === PDFName.of('StructElem');
}

/** The tree that finds elements by id; the new ids are in order already, so it needs no branches. */
function replaceNameTree({ context }: PDFDocument, root: PDFDict, names: (PDFString | PDFRef)[]): void {
  const key = PDFName.of('IDTree');
  removeBranches(root.get(key));
  if (names.length > 0) root.set(key, context.register(context.obj({ Names: names })));
  else root.delete(key);

  /** An object that nothing points at would stay in the file, with the old ids in it. */
  function removeBranches(entry: PDFObject | undefined): void {
    const node = entry && context.lookup(entry);
    const kids = node instanceof PDFDict ? node.lookupMaybe(KIDS, PDFArray) : undefined;
    kids?.asArray().forEach(removeBranches);
    if (entry instanceof PDFRef) context.delete(entry);
  }
}

/** A table cell names its headers by id, in an attribute object that stands in the element or beside it. */
function replaceHeaders(object: PDFObject, fresh: Map<string, string>): void {
  if (object instanceof PDFArray) for (const item of object.asArray()) replaceHeaders(item, fresh);
  if (!(object instanceof PDFDict)) return;
  const headers = object.get(PDFName.of('Headers'));
  if (headers instanceof PDFArray) replaceItems(headers, fresh);
  const attributes = object.get(PDFName.of('A'));
  if (attributes instanceof PDFDict || attributes instanceof PDFArray) replaceHeaders(attributes, fresh);
}

function replaceItems(list: PDFArray, fresh: Map<string, string>): void {
  list.asArray().forEach((item, index) => {
    const id = fresh.get(textOf(item) ?? '');
    if (id) list.set(index, PDFString.of(id));
  });
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
