import { PDFArray, PDFDict, PDFHexString, PDFName, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/**
 * Numbers the tag tree's ids from one. Chromium counts nodes over the life of its process, so the same report gets other
 * ids, and other bytes, in every run. The order stays, because the ids also sort the name tree they are found by.
 */
export function renumberStructure(document: PDFDocument): void {
  const elements = structureElements(document);
  const ids = [...new Set(elements.map((element) => textOf(element.get(ID))))].filter((id) => id !== undefined).sort();
  const fresh = new Map(ids.map((id, index) => [id, `n${String(index + 1).padStart(8, '0')}`]));
  for (const element of elements) replaceValue(element, ID, fresh);
  const root = document.catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  const tree = root?.lookupMaybe(PDFName.of('IDTree'), PDFDict);
  if (tree) replaceInTree(tree, fresh);
  for (const [, object] of document.context.enumerateIndirectObjects()) replaceHeaders(object, fresh);
}

const ID = PDFName.of('ID');

function structureElements(document: PDFDocument): PDFDict[] {
  const dicts = document.context.enumerateIndirectObjects().map(([, object]) => object);
  return dicts.filter((object): object is PDFDict => object instanceof PDFDict && object.get(PDFName.of('Type')) === PDFName.of('StructElem'));
}

/** A name tree: leaves hold ids with their elements, branches the first and last id below them. */
function replaceInTree(node: PDFDict, fresh: Map<string, string>): void {
  for (const name of ['Names', 'Limits']) {
    const list = node.lookupMaybe(PDFName.of(name), PDFArray);
    if (list) replaceItems(list, fresh);
  }
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; index < (kids?.size() ?? 0); index += 1) {
    const kid = kids?.lookup(index);
    if (kid instanceof PDFDict) replaceInTree(kid, fresh);
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

function replaceValue(dict: PDFDict, key: PDFName, fresh: Map<string, string>): void {
  const id = fresh.get(textOf(dict.get(key)) ?? '');
  if (id) dict.set(key, PDFString.of(id));
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
