import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { createElement } from './tree.ts';
import type { TagElement, TagKid, TagMark } from './tree.ts';

const name = (text: string) => PDFName.of(text);
const [ROLE, KIDS, PAGE, LANG, ID, ATTRIBUTES, HEADERS, MCID, OBJECT] = [
  'S',
  'K',
  'Pg',
  'Lang',
  'ID',
  'A',
  'Headers',
  'MCID',
  'Obj',
].map(name) as [PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName];
const TEXTS = ['Alt', 'ActualText', 'E'];
/** One is what these mean when they are left out, and Chromium writes it in every cell. */
const SPANS = ['RowSpan', 'ColSpan'].map(name);
/** The index of a mark, in the private part of a language tag: `da-x-m1f`. */
const MARKED_LANGUAGE = /^(.*?)-?x-m([0-9a-z]+)$/;

/**
 * Reads the tag tree and takes it out of the document, objects and all, because `writeTags` writes a new one.
 *
 * @param marks what the page said of its nodes; an element carries the index of its mark in its language
 * @returns nothing when the document is not tagged
 */
export function readTags(document: PDFDocument, marks: TagMark[]): TagElement | undefined {
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(name('StructTreeRoot'), PDFDict);
  const top = root?.get(KIDS);
  if (!root || !top) return undefined;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const byId = new Map<string, TagElement>();
  const cells: { cell: TagElement; ids: string[] }[] = [];
  const [element] = readKids(top, -1, '');
  for (const key of ['ParentTree', 'IDTree']) removeTree(context, root.get(name(key)));
  for (const { cell, ids } of cells) cell.headers = ids.flatMap((id) => byId.get(id) ?? []);
  return element && 'role' in element ? element : undefined;

  function readKids(entry: PDFObject | undefined, page: number, language: string): TagKid[] {
    const object = take(entry);
    if (object instanceof PDFArray) return object.asArray().flatMap((kid) => readKids(kid, page, language));
    if (object instanceof PDFNumber) return [{ page, mcid: object.asNumber() }];
    if (!(object instanceof PDFDict)) return [];
    const own = pageOf(object) ?? page;
    const mcid = object.get(MCID);
    const annotation = object.get(OBJECT);
    if (mcid instanceof PDFNumber) return [{ page: own, mcid: mcid.asNumber() }];
    if (annotation instanceof PDFRef) return [{ page: own, annotation }];
    return [readElement(object, own, language)];
  }

  function readElement(dict: PDFDict, page: number, outer: string): TagElement {
    const role = dict.get(ROLE);
    const element = createElement(role instanceof PDFName ? role.decodeText() : 'NonStruct');
    const id = textOf(dict.get(ID));
    if (id) byId.set(id, element);
    const spoken = textOf(dict.get(LANG));
    const [, unmarked = spoken, index] = spoken?.match(MARKED_LANGUAGE) ?? [];
    const language = unmarked || outer;
    if (index) element.mark = marks[parseInt(index, 36)];
    if (language !== outer) element.language = language;
    for (const key of TEXTS) {
      const text = dict.get(name(key));
      if (text) element.texts.set(key, text);
    }
    readAttributes(element, dict.get(ATTRIBUTES));
    element.kids = readKids(dict.get(KIDS), page, language);
    return element;
  }

  function readAttributes(element: TagElement, entry: PDFObject | undefined): void {
    const object = take(entry);
    const dicts = object instanceof PDFArray ? object.asArray().map(take) : [object];
    for (const dict of dicts) {
      if (!(dict instanceof PDFDict)) continue;
      const headers = dict.get(HEADERS);
      if (headers instanceof PDFArray)
        cells.push({ cell: element, ids: headers.asArray().flatMap((header) => textOf(header) ?? []) });
      dict.delete(HEADERS);
      for (const span of SPANS) if (String(dict.get(span)) === '1') dict.delete(span);
      // What is left when only the owner is left says nothing.
      if (dict.keys().length > 1) element.attributes.push(dict);
    }
  }

  function pageOf(dict: PDFDict): number | undefined {
    const ref = dict.get(PAGE);
    return ref instanceof PDFRef ? pages.get(ref) : undefined;
  }

  /** An object that nothing points at would stay in the file. */
  function take(entry: PDFObject | undefined): PDFObject | undefined {
    if (!(entry instanceof PDFRef)) return entry;
    const object = context.lookup(entry);
    context.delete(entry);
    return object;
  }
}

/** Removes a name or number tree with its branches and leaves; the elements that a leaf points at are gone already. */
function removeTree(context: PDFContext, entry: PDFObject | undefined): void {
  const node = entry && context.lookup(entry);
  if (entry instanceof PDFRef) context.delete(entry);
  if (node instanceof PDFArray)
    node
      .asArray()
      .filter((item) => item instanceof PDFRef)
      .forEach((item) => removeTree(context, item));
  if (node instanceof PDFDict) for (const key of ['Kids', 'Nums', 'Names']) removeTree(context, node.get(name(key)));
}

function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
