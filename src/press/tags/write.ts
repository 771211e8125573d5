import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNull, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFObject, PDFPage, PDFRef } from '@cantoo/pdf-lib';
import { NAMES } from './names.ts';
import { isContent, isElement, walk } from './tree.ts';
import type { TagElement, TagKid } from './tree.ts';
import { fromPlain } from './values.ts';

/** Structure types of PDF 2.0, each with the standard type of 1.7 that stands for it. */
const ROLE_MAP = { Aside: 'Sect', Em: 'Span', Strong: 'Span' };

/** A language tag (BCP 47). Anything else would say nothing, and could end the string that it stands in. */
const LANGUAGE = /^[a-z]{1,8}(-[a-z0-9]{1,8})*$/i;

/**
 * Writes the structure tree into the document, with the tree that leads from content to elements and the one that finds
 * header cells (PDF 1.7, 14.7.4.4 and 14.7.2). Numbers and ids count in reading order, so the same tree gives the same
 * bytes in every run; Chromium's own ids do not.
 */
export function writeTags(document: PDFDocument, root: TagElement): void {
  new TagWriter(document, root).write();
}

class TagWriter {
  readonly #context: PDFContext;
  readonly #document: PDFDocument;
  readonly #pages: PDFPage[];
  readonly #root: TagElement;
  readonly #ids: Map<TagElement, PDFString>;
  /** For each page, the element of each numbered piece of content. */
  readonly #owners: (PDFRef | undefined)[][];
  /** `StructParent` of each link, with its element. */
  readonly #links: [number, PDFRef][] = [];
  readonly #named: PDFObject[] = [];

  constructor(document: PDFDocument, root: TagElement) {
    this.#document = document;
    this.#context = document.context;
    this.#pages = document.getPages();
    this.#root = root;
    this.#ids = numberHeaders(root);
    this.#owners = this.#pages.map(() => []);
  }

  write(): void {
    const context = this.#context;
    const { catalog } = this.#document;
    const tree = catalog.lookup(NAMES.treeRoot, PDFDict);
    tree.set(NAMES.kids, this.#writeElement(this.#root, catalog.get(NAMES.treeRoot) as PDFRef));
    tree.set(NAMES.roleMap, context.obj(ROLE_MAP));
    tree.set(NAMES.parentTree, context.register(context.obj({ Nums: this.#parentNumbers() })));
    if (this.#named.length > 0) tree.set(NAMES.idTree, context.register(context.obj({ Names: this.#named })));
    else tree.delete(NAMES.idTree);
  }

  #writeElement(element: TagElement, parent: PDFRef): PDFRef {
    const context = this.#context;
    const ref = context.nextRef();
    const dict = PDFDict.withContext(context);
    context.assign(ref, dict);
    const page = firstPageOf(element);
    const id = this.#ids.get(element);
    dict.set(NAMES.type, NAMES.structElement);
    dict.set(NAMES.role, PDFName.of(element.role));
    dict.set(NAMES.parent, parent);
    if (page !== undefined) dict.set(NAMES.page, this.#pageRef(page));
    if (element.title) dict.set(NAMES.title, PDFHexString.fromText(element.title));
    if (element.language && LANGUAGE.test(element.language)) dict.set(NAMES.language, PDFString.of(element.language));
    if (id) dict.set(NAMES.id, id);
    if (id) this.#named.push(id, ref);
    for (const [key, text] of Object.entries(element.texts)) dict.set(PDFName.of(key), PDFHexString.fromText(text));
    setOneOrMany(dict, NAMES.attributes, this.#attributesOf(element));
    setOneOrMany(
      dict,
      NAMES.kids,
      element.kids.map((kid) => this.#writeKid(kid, ref, page)),
    );
    return ref;
  }

  #writeKid(kid: TagKid, parent: PDFRef, page: number | undefined): PDFObject {
    if (isElement(kid)) return this.#writeElement(kid, parent);
    if (isContent(kid)) {
      (this.#owners[kid.page] ??= [])[kid.mcid] = parent;
      if (kid.page === page) return PDFNumber.of(kid.mcid);
      return this.#context.obj({ Type: 'MCR', Pg: this.#pageRef(kid.page), MCID: kid.mcid });
    }
    const annotation = this.#pages[kid.page]?.node.Annots()?.get(kid.annotation);
    if (!annotation) throw new Error(`page ${kid.page + 1} has no annotation ${kid.annotation}`);
    const key = this.#context.lookup(annotation, PDFDict).get(NAMES.structParent);
    if (key instanceof PDFNumber) this.#links.push([key.asNumber(), parent]);
    return this.#context.obj({ Type: 'OBJR', Obj: annotation, Pg: this.#pageRef(kid.page) });
  }

  #attributesOf({ attributes, headers }: TagElement): PDFObject[] {
    const own = attributes.map((dict) => fromPlain(dict, this.#context));
    if (headers.length === 0) return own;
    const names = headers.flatMap((header) => this.#ids.get(header) ?? []);
    return [...own, this.#context.obj({ O: 'Table', Headers: names })];
  }

  #pageRef(page: number): PDFRef {
    const { ref } = this.#pages[page] ?? {};
    if (!ref) throw new Error(`the document has no page ${page + 1}`);
    return ref;
  }

  /** One entry a page (an array by number of content) and one a link, sorted as a number tree must be. */
  #parentNumbers(): PDFObject[] {
    const entries: [number, PDFObject][] = [...this.#links];
    this.#pages.forEach((page, index) => {
      const key = page.node.get(NAMES.structParents);
      const parents = PDFArray.withContext(this.#context);
      // Numbers that are left out belong to artifacts.
      for (const parent of Array.from(this.#owners[index] ?? [])) parents.push(parent ?? PDFNull);
      if (key instanceof PDFNumber) entries.push([key.asNumber(), this.#context.register(parents)]);
    });
    return entries.sort(([a], [b]) => a - b).flatMap(([key, value]) => [PDFNumber.of(key), value]);
  }
}

/** An entry that holds one value, or an array of several. */
function setOneOrMany(dict: PDFDict, key: PDFName, values: PDFObject[]): void {
  const [first] = values;
  if (first) dict.set(key, values.length === 1 ? first : dict.context.obj(values));
}

/** Page of the first content that stands in the element itself. */
function firstPageOf({ kids }: TagElement): number | undefined {
  for (const kid of kids) if (!isElement(kid)) return kid.page;
  return undefined;
}

/** Ids for the header cells that other cells name, in reading order. */
function numberHeaders(root: TagElement): Map<TagElement, PDFString> {
  const named = new Set<TagElement>();
  for (const { headers } of walk(root)) for (const header of headers) named.add(header);
  const inOrder = [...walk(root)].filter((element) => named.has(element));
  return new Map(inOrder.map((element, index) => [element, PDFString.of(`h${String(index + 1).padStart(8, '0')}`)]));
}
