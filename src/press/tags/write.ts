import { PDFArray, PDFDict, PDFName, PDFNull, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';
import { isContent, isElement, walk } from './tree.ts';
import type { TagElement, TagKid } from './tree.ts';

const name = (text: string) => PDFName.of(text);
const [TYPE, STRUCT_ELEM, ROLE, PARENT, KIDS, PAGE, LANG, ID, ATTRIBUTES] = [
  'Type',
  'StructElem',
  'S',
  'P',
  'K',
  'Pg',
  'Lang',
  'ID',
  'A',
].map(name) as [PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName, PDFName];

/** Tags of PDF 2.0 that Chromium writes into a PDF 1.7, with the tag of 1.7 that a reader may take them for. */
const ROLES = { Em: 'Span', Strong: 'Span' };

/**
 * Writes the tag tree into the document, with the tree that leads from content to elements and the one that finds header
 * cells. Numbers and ids count in reading order, so the same tree gives the same bytes in every run; Chromium's ids do not.
 */
export function writeTags(document: PDFDocument, root: TagElement): void {
  const { context, catalog } = document;
  const tree = catalog.lookup(name('StructTreeRoot'), PDFDict);
  const pages = document.getPages();
  const ids = numberHeaders(root);
  const owners: PDFRef[][] = pages.map(() => []);
  const links: [number, PDFRef][] = [];
  const named: PDFObject[] = [];
  tree.set(KIDS, writeElement(root, catalog.get(name('StructTreeRoot')) as PDFRef));
  tree.set(name('RoleMap'), context.obj(ROLES));
  tree.set(name('ParentTree'), context.register(context.obj({ Nums: parentNumbers() })));
  if (named.length > 0) tree.set(name('IDTree'), context.register(context.obj({ Names: named })));
  else tree.delete(name('IDTree'));

  function writeElement(element: TagElement, parent: PDFRef): PDFRef {
    const ref = context.nextRef();
    const dict = PDFDict.withContext(context);
    context.assign(ref, dict);
    const page = firstPageOf(element);
    const id = ids.get(element);
    dict.set(TYPE, STRUCT_ELEM);
    dict.set(ROLE, name(element.role));
    dict.set(PARENT, parent);
    if (page !== undefined) dict.set(PAGE, pageRef(page));
    if (element.language) dict.set(LANG, PDFString.of(element.language));
    if (id) dict.set(ID, id);
    if (id) named.push(id, ref);
    for (const [key, text] of element.texts) dict.set(name(key), text);
    const attributes = attributesOf(element);
    if (attributes.length > 0)
      dict.set(ATTRIBUTES, attributes.length === 1 ? (attributes[0] as PDFDict) : context.obj(attributes));
    const kids = element.kids.map((kid) => writeKid(kid, ref, page));
    if (kids.length > 0) dict.set(KIDS, kids.length === 1 ? (kids[0] as PDFObject) : context.obj(kids));
    return ref;
  }

  function writeKid(kid: TagKid, parent: PDFRef, page: number | undefined): PDFObject {
    if (isElement(kid)) return writeElement(kid, parent);
    if (isContent(kid)) {
      (owners[kid.page] ??= [])[kid.mcid] = parent;
      return kid.page === page
        ? PDFNumber.of(kid.mcid)
        : context.obj({ Type: 'MCR', Pg: pageRef(kid.page), MCID: kid.mcid });
    }
    const key = context.lookup(kid.annotation, PDFDict).get(name('StructParent'));
    if (key instanceof PDFNumber) links.push([key.asNumber(), parent]);
    return context.obj({ Type: 'OBJR', Obj: kid.annotation, Pg: pageRef(kid.page) });
  }

  function attributesOf({ attributes, headers }: TagElement): PDFDict[] {
    if (headers.length === 0) return attributes;
    const names = headers.flatMap((header) => ids.get(header) ?? []);
    return [...attributes, context.obj({ O: 'Table', Headers: names })];
  }

  function pageRef(page: number): PDFRef {
    return (pages[page] as (typeof pages)[number]).ref;
  }

  /** One entry a page, an array by number of content, and one a link; sorted, as a number tree must be. */
  function parentNumbers(): PDFObject[] {
    const entries: [number, PDFObject][] = [...links];
    pages.forEach((page, index) => {
      const key = page.node.get(name('StructParents'));
      const parents = PDFArray.withContext(context);
      // Numbers that were left out belong to artifacts.
      for (const parent of Array.from(owners[index] ?? [])) parents.push(parent ?? PDFNull);
      if (key instanceof PDFNumber) entries.push([key.asNumber(), context.register(parents)]);
    });
    return entries.sort(([a], [b]) => a - b).flatMap(([key, value]) => [PDFNumber.of(key), value]);
  }
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
