import { PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFRef } from '@cantoo/pdf-lib';
import { destination } from './destination.ts';
import type { OutlineEntry } from '../page-map.ts';

/** An entry with what stands below it. */
export interface OutlineNode extends OutlineEntry {
  children: OutlineNode[];
}

/** Nests a flat outline by level. A level that is skipped (1, then 3) hangs under the nearest higher one. */
export function nestOutline(entries: OutlineEntry[]): OutlineNode[] {
  const roots: OutlineNode[] = [];
  const open: OutlineNode[] = [];
  for (const entry of entries) {
    const node: OutlineNode = { ...entry, children: [] };
    while (open.length > 0 && (open.at(-1)?.level ?? 0) >= node.level) open.pop();
    (open.at(-1)?.children ?? roots).push(node);
    open.push(node);
  }
  return roots;
}

/** An entry that leads to an address. */
export interface WayOut {
  label: string;
  address: string;
}

/**
 * Writes the outline into the document, closed below the first level, and has readers open it beside the pages.
 *
 * @param waysOut entries behind those of the document itself
 */
export function writeOutline(document: PDFDocument, entries: OutlineEntry[], waysOut: WayOut[] = []): void {
  const nodes = nestOutline(entries);
  if (nodes.length + waysOut.length === 0) return;
  const { context, catalog } = document;
  const root = context.nextRef();
  const children = [
    ...nodes.map((node) => writeNode(document, node, root)),
    ...waysOut.map((way) => writeWayOut(document, way, root)),
  ];
  linkSiblings(document, children);
  context.assign(
    root,
    context.obj({ Type: 'Outlines', First: children[0], Last: children.at(-1), Count: children.length }),
  );
  catalog.set(PDFName.of('Outlines'), root);
  catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

function writeNode(document: PDFDocument, node: OutlineNode, parent: PDFRef): PDFRef {
  const { context } = document;
  const ref = context.nextRef();
  const dict = PDFDict.withContext(context);
  dict.set(PDFName.of('Title'), PDFHexString.fromText(node.label));
  dict.set(PDFName.of('Parent'), parent);
  dict.set(PDFName.of('Dest'), destination(document, node.page - 1, node.topPt));
  const children = node.children.map((child) => writeNode(document, child, ref));
  linkSiblings(document, children);
  const [first] = children;
  if (first) {
    dict.set(PDFName.of('First'), first);
    dict.set(PDFName.of('Last'), children.at(-1) ?? first);
    dict.set(PDFName.of('Count'), PDFNumber.of(-children.length));
  }
  context.assign(ref, dict);
  return ref;
}

function writeWayOut({ context }: PDFDocument, { label, address }: WayOut, parent: PDFRef): PDFRef {
  const action = context.obj({ S: 'URI', URI: PDFString.of(address) });
  return context.register(context.obj({ Title: PDFHexString.fromText(label), Parent: parent, A: action }));
}

function linkSiblings({ context }: PDFDocument, refs: PDFRef[]): void {
  refs.forEach((ref, index) => {
    const dict = context.lookup(ref, PDFDict);
    const [before, after] = [refs[index - 1], refs[index + 1]];
    if (before) dict.set(PDFName.of('Prev'), before);
    if (after) dict.set(PDFName.of('Next'), after);
  });
}
