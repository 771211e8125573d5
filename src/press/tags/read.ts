import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import type { TagMark } from '../tab-protocol.ts';
import { NAMES } from './names.ts';
import { createElement } from './tree.ts';
import type { Annotation, TagElement, TagKid } from './tree.ts';
import { textOf, toPlainDict } from './values.ts';

const TEXTS = ['Alt', 'ActualText', 'E'] as const;
/** A span of one is the default, and Chromium writes it in every cell. */
const SPANS = ['RowSpan', 'ColSpan'];
/** The index of a mark, in the private-use part of a language tag: `da-x-m1f`. */
const MARKED_LANGUAGE = /^(?<language>.*?)-?x-m(?<index>[0-9a-z]+)$/;

/**
 * Reads the structure tree and takes it out of the document, objects and all: an object that nothing points at would stay
 * in the file.
 *
 * @param marks what the page said of its elements. An element carries the index of its mark in its language.
 * @returns nothing when the document is not tagged
 */
export function takeTags(document: PDFDocument, marks: TagMark[]): TagElement | undefined {
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(NAMES.treeRoot, PDFDict);
  const top = root?.get(NAMES.kids);
  if (!root || !top) return undefined;
  const reader = new TagReader(document, marks);
  const [element] = reader.readKids(top, -1, '');
  for (const name of [NAMES.parentTree, NAMES.idTree]) deleteTree(context, root.get(name));
  reader.resolveHeaders();
  return element && 'role' in element ? element : undefined;
}

class TagReader {
  readonly #context: PDFContext;
  readonly #marks: TagMark[];
  readonly #pages: Map<PDFRef, number>;
  readonly #annotations: Map<PDFObject, Annotation>;
  readonly #byId = new Map<string, TagElement>();
  /** Cells with the ids of their header cells, which may stand further on. */
  readonly #cells: { cell: TagElement; ids: string[] }[] = [];

  constructor(document: PDFDocument, marks: TagMark[]) {
    this.#context = document.context;
    this.#marks = marks;
    const pages = document.getPages();
    this.#pages = new Map(pages.map(({ ref }, index) => [ref, index]));
    this.#annotations = new Map(
      pages.flatMap(({ node }, page) =>
        (node.Annots()?.asArray() ?? []).map((ref, annotation) => [ref, { page, annotation }] as const),
      ),
    );
  }

  readKids(entry: PDFObject | undefined, page: number, language: string): TagKid[] {
    const object = this.#take(entry);
    if (object instanceof PDFArray) return object.asArray().flatMap((kid) => this.readKids(kid, page, language));
    if (object instanceof PDFNumber) return [{ page, mcid: object.asNumber() }];
    if (!(object instanceof PDFDict)) return [];
    const own = this.#pageOf(object) ?? page;
    const mcid = object.get(NAMES.mcid);
    if (mcid instanceof PDFNumber) {
      return [{ page: own, mcid: mcid.asNumber(), ...(object.has(NAMES.form) && { isInForm: true }) }];
    }
    const target = object.get(NAMES.object);
    if (target) return [this.#annotations.get(target) ?? []].flat();
    return [this.#readElement(object, own, language)];
  }

  resolveHeaders(): void {
    for (const { cell, ids } of this.#cells) cell.headers = ids.flatMap((id) => this.#byId.get(id) ?? []);
  }

  #readElement(dict: PDFDict, page: number, outer: string): TagElement {
    const role = dict.get(NAMES.role);
    const element = createElement(role instanceof PDFName ? role.decodeText() : 'NonStruct');
    const id = textOf(dict.get(NAMES.id));
    if (id) this.#byId.set(id, element);
    const written = textOf(dict.get(NAMES.language)) ?? '';
    const marked = MARKED_LANGUAGE.exec(written)?.groups;
    const language = (marked ? marked['language'] : written) || outer;
    if (marked) element.mark = this.#marks[parseInt(marked['index'] ?? '', 36)];
    if (language !== outer) element.language = language;
    for (const key of TEXTS) {
      const text = textOf(this.#context.lookup(dict.get(PDFName.of(key))));
      if (text !== undefined) element.texts[key] = text;
    }
    this.#readAttributes(element, dict.get(NAMES.attributes));
    element.kids = this.readKids(dict.get(NAMES.kids), page, language);
    return element;
  }

  #readAttributes(element: TagElement, entry: PDFObject | undefined): void {
    const object = this.#take(entry);
    const dicts = object instanceof PDFArray ? object.asArray().map((item) => this.#take(item)) : [object];
    for (const dict of dicts) {
      if (!(dict instanceof PDFDict)) continue;
      const { Headers: headers, ...attributes } = toPlainDict(dict);
      if (Array.isArray(headers)) this.#cells.push({ cell: element, ids: headers.map(String) });
      for (const span of SPANS) if (attributes[span] === 1) delete attributes[span];
      // Nothing but the owner (`O`) is left.
      if (Object.keys(attributes).length > 1) element.attributes.push(attributes);
    }
  }

  #pageOf(dict: PDFDict): number | undefined {
    const ref = dict.get(NAMES.page);
    return ref instanceof PDFRef ? this.#pages.get(ref) : undefined;
  }

  #take(entry: PDFObject | undefined): PDFObject | undefined {
    if (!(entry instanceof PDFRef)) return entry;
    const object = this.#context.lookup(entry);
    this.#context.delete(entry);
    return object;
  }
}

/** Deletes a name or number tree with its branches. The elements that it points at are gone already. */
function deleteTree(context: PDFContext, entry: PDFObject | undefined): void {
  const node = entry && context.lookup(entry);
  if (entry instanceof PDFRef) context.delete(entry);
  if (node instanceof PDFArray) {
    for (const item of node.asArray()) if (item instanceof PDFRef) deleteTree(context, item);
  }
  if (!(node instanceof PDFDict)) return;
  for (const key of ['Kids', 'Nums', 'Names']) deleteTree(context, node.get(PDFName.of(key)));
}
