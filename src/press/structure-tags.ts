import { PDFArray, PDFDict, PDFName, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFObject } from '@cantoo/pdf-lib';

/** Tags of PDF 2.0 that Chromium writes into a PDF 1.7, with the tag of 1.7 that a reader may take them for. */
const ROLES = { Em: 'Span', Strong: 'Span' };

/** Mends the tag tree where Chromium's is not what PDF 1.7 asks for: list bodies, and tags that 1.7 does not know. */
export function mendTags(document: PDFDocument): void {
  const { catalog, context } = document;
  const root = catalog.lookupMaybe(PDFName.of('StructTreeRoot'), PDFDict);
  root?.set(PDFName.of('RoleMap'), context.obj(ROLES));
  const bodies = new Map<string, PDFRef>();
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (object instanceof PDFDict && object.get(TYPE) === PDFName.of('StructElem') && object.get(ROLE) === PDFName.of('LI')) bodies.set(ref.tag, addListBody(document, ref, object));
  }
  const parents = root?.lookupMaybe(PDFName.of('ParentTree'), PDFDict);
  if (parents) replaceParents(parents, bodies);
}

const TYPE = PDFName.of('Type');
const ROLE = PDFName.of('S');
const PARENT = PDFName.of('P');
const KIDS = PDFName.of('K');
const PAGE = PDFName.of('Pg');

/** A list item consists of a label and a body; Chromium puts the contents straight into the item. */
function addListBody({ context }: PDFDocument, itemRef: PDFRef, item: PDFDict): PDFRef {
  const entry = item.get(KIDS);
  const kids = entry instanceof PDFArray ? entry.asArray() : entry ? [entry] : [];
  const isLabel = (kid: PDFObject) => roleOf(context.lookup(kid)) === 'Lbl';
  const body = PDFDict.withContext(context);
  const bodyRef = context.register(body);
  body.set(TYPE, PDFName.of('StructElem'));
  body.set(ROLE, PDFName.of('LBody'));
  body.set(PARENT, itemRef);
  const page = item.get(PAGE);
  if (page) body.set(PAGE, page);
  body.set(KIDS, context.obj(kids.filter((kid) => !isLabel(kid))));
  for (const kid of kids) {
    const element = context.lookup(kid);
    if (element instanceof PDFDict && element.has(ROLE) && !isLabel(kid)) element.set(PARENT, bodyRef);
  }
  item.set(KIDS, context.obj([...kids.filter(isLabel), bodyRef]));
  return bodyRef;
}

function roleOf(object: PDFObject | undefined): string | undefined {
  const role = object instanceof PDFDict ? object.get(ROLE) : undefined;
  return role instanceof PDFName ? role.decodeText() : undefined;
}

/** The parent tree leads from a piece of content to its element; what stood in a list item stands in its body now. */
function replaceParents(node: PDFDict, bodies: Map<string, PDFRef>): void {
  const numbers = node.lookupMaybe(PDFName.of('Nums'), PDFArray);
  for (let index = 1; index < (numbers?.size() ?? 0); index += 2) {
    const parents = numbers?.lookup(index);
    if (!(parents instanceof PDFArray)) continue;
    parents.asArray().forEach((parent, at) => {
      const body = parent instanceof PDFRef ? bodies.get(parent.tag) : undefined;
      if (body) parents.set(at, body);
    });
  }
  const kids = node.lookupMaybe(PDFName.of('Kids'), PDFArray);
  for (let index = 0; index < (kids?.size() ?? 0); index += 1) {
    const kid = kids?.lookup(index);
    if (kid instanceof PDFDict) replaceParents(kid, bodies);
  }
}
