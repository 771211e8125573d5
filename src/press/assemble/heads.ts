import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { decodeStream } from '../finish/font-text.ts';
import type { PrintedHeads } from '../finish/tagged-pdf.ts';
import { NAMES } from '../tags/names.ts';
import { isContent, isElement, walk } from '../tags/tree.ts';
import type { TagElement, TagKid } from '../tags/tree.ts';
import { moveTags } from './pages.ts';

const RESOURCES = PDFName.of('Resources');
const CONTENTS = PDFName.of('Contents');
/** Page of an annotation. */
const PAGE = PDFName.of('P');
/** Stands before the names of what a head needs, so that they are not the page's. */
const PREFIX = 'Head';

/**
 * Lays the head of an excerpt over its first page, and puts its tags before all others.
 *
 * @param excerpt its site path; one without a head stays as it is
 */
export async function layHead(
  document: PDFDocument,
  tags: TagElement,
  { printed, paths }: PrintedHeads,
  excerpt: string,
): Promise<void> {
  const index = paths.indexOf(excerpt);
  if (index < 0) return;
  const page = document.getPage(0);
  const [head] = (await document.copyPages(printed.document, [index])) as [PDFPage];
  const offset = { mcid: countContent(tags), annotation: page.node.Annots()?.size() ?? 0 };
  const own = moveTags(printed.tags, new Map([[index, 0]]));
  for (const element of walk(own)) element.kids = element.kids.map((kid) => shift(kid, offset));
  tags.kids.unshift(...own.kids);
  const names = joinResources(page, head);
  const drawn = renumber(rename(readContents(head), names), offset.mcid);
  const replaced = page.node.get(CONTENTS);
  // What the page sets up ends with it.
  writeContents(page, `q\n${readContents(page)}\nQ\nq\n${drawn}\nQ\n`);
  moveLinks(page, head);
  // Every object of a document is written, wanted or not.
  for (const ref of [head.ref, head.node.get(CONTENTS), replaced]) {
    if (ref instanceof PDFRef) document.context.delete(ref);
  }
}

/** The first number that no content of the first page has. */
function countContent(tags: TagElement): number {
  const numbers = [...walk(tags)].flatMap(({ kids }) =>
    kids.flatMap((kid) => (!isElement(kid) && isContent(kid) && kid.page === 0 ? [kid.mcid] : [])),
  );
  return Math.max(-1, ...numbers) + 1;
}

function shift(kid: TagKid, offset: { mcid: number; annotation: number }): TagKid {
  if (isElement(kid)) return kid;
  if (isContent(kid)) return { ...kid, mcid: kid.mcid + offset.mcid };
  return { ...kid, annotation: kid.annotation + offset.annotation };
}

/** Gives a page what its head draws with. @returns the names that were changed */
function joinResources(page: PDFPage, head: PDFPage): Set<string> {
  const { context } = page.doc;
  const joined = context.obj({});
  const names = new Set<string>();
  for (const [key, value] of page.node.Resources()?.entries() ?? []) joined.set(key, value);
  for (const [kind, value] of head.node.Resources()?.entries() ?? []) {
    const added = context.lookup(value);
    if (!(added instanceof PDFDict)) continue;
    const entries = context.obj({});
    for (const [name, entry] of joined.lookupMaybe(kind, PDFDict)?.entries() ?? []) entries.set(name, entry);
    for (const [name, entry] of added.entries()) {
      names.add(name.decodeText());
      entries.set(PDFName.of(PREFIX + name.decodeText()), entry);
    }
    joined.set(kind, entries);
  }
  page.node.set(RESOURCES, joined);
  return names;
}

/** Names that a content stream calls for what it draws with: `/F4 9 Tf`. Those of marks are none of them. */
function rename(source: string, names: Set<string>): string {
  return source.replace(/\/(\w+)(?= [^\n]*(?:Tf|gs|Do|cs|CS|scn|SCN|sh)$)/gm, (whole, name: string) =>
    names.has(name) ? `/${PREFIX}${name}` : whole,
  );
}

function renumber(source: string, offset: number): string {
  return source.replace(/\/MCID (\d+)/g, (_, mcid: string) => `/MCID ${Number(mcid) + offset}`);
}

function readContents({ node, doc }: PDFPage): string {
  const contents = node.get(CONTENTS);
  const streams = contents instanceof PDFArray ? contents.asArray() : [contents];
  return streams
    .map((ref) => doc.context.lookup(ref))
    .map((stream) => (stream instanceof PDFRawStream ? decodeStream(stream) : ''))
    .join('\n');
}

function writeContents({ node, doc: { context } }: PDFPage, source: string): void {
  node.set(CONTENTS, context.register(context.flateStream(Buffer.from(source, 'latin1'))));
}

/** Links of the head become the page's. */
function moveLinks(page: PDFPage, head: PDFPage): void {
  const list = page.doc.context.obj([
    ...(page.node.Annots()?.asArray() ?? []),
    ...(head.node.Annots()?.asArray() ?? []),
  ]);
  if (list.size() > 0) page.node.set(NAMES.annotations, list);
  for (const link of list.asArray()) {
    const annotation = page.doc.context.lookup(link, PDFDict);
    if (annotation.has(PAGE)) annotation.set(PAGE, page.ref);
  }
}
