import { deflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument, PDFPage } from '@cantoo/pdf-lib';
import { markContent } from './content-marks.ts';
import type { FontCodes, MarkedPage, Owner } from './content-marks.ts';
import { FontTexts, decodeStream } from './font-text.ts';
import { isContent, walk } from '../tags/tree.ts';
import type { TagElement } from '../tags/tree.ts';

/**
 * Marks everything outside the tag tree as artifact, in every page, and takes out of the tree what only paints tints and
 * lines.
 *
 * @returns for each page the text that is printed outside the tags, one entry a piece
 */
export function markArtifacts(document: PDFDocument, root: TagElement): string[][] {
  const owners = readOwners(root);
  const fonts = new FontTexts();
  const pages = document.getPages();
  const results = pages.map((page, index) => markPage(document.context, page, (mcid) => owners[index]?.get(mcid)));
  const decorations = results.map((result) => new Set(result?.decorations));
  for (const element of walk(root)) element.kids = element.kids.filter((kid) => !isContent(kid) || !decorations[kid.page]?.has(kid.mcid));
  return results.map((result, index) => (result ? readUntagged(result, pages[index]?.node.Resources(), fonts) : []));
}

/** Types whose content may be lines and areas alone. Chromium draws the bullet of a list as a circle. */
const DRAWN = new Set(['Figure', 'Formula', 'Lbl']);

/** For each page, whose its numbered pieces of content are. */
function readOwners(root: TagElement): Map<number, Owner>[] {
  const owners: Map<number, Owner>[] = [];
  for (const { role, kids } of walk(root)) {
    const owner = DRAWN.has(role) ? 'picture' : 'text';
    for (const kid of kids) if (isContent(kid)) (owners[kid.page] ??= new Map()).set(kid.mcid, owner);
  }
  return owners;
}

function markPage(context: PDFContext, page: PDFPage, ownerOf: (mcid: number) => Owner): MarkedPage | undefined {
  const entry = page.node.get(PDFName.of('Contents'));
  const ref = entry instanceof PDFArray && entry.size() === 1 ? entry.get(0) : entry;
  const stream = ref instanceof PDFRef ? context.lookup(ref) : undefined;
  if (!(ref instanceof PDFRef) || !(stream instanceof PDFRawStream)) return undefined;
  const marked = markContent(decodeStream(stream), ownerOf);
  const contents = deflateSync(Buffer.from(marked.source, 'latin1'));
  context.assign(ref, PDFRawStream.of(context.obj({ Filter: 'FlateDecode', Length: contents.length }), contents));
  return marked;
}

/** Text outside the tags, that of drawn objects included: what Chromium draws as an object (transparent boxes) it does not tag. */
function readUntagged({ untagged, untaggedObjects }: Pick<MarkedPage, 'untagged' | 'untaggedObjects'>, resources: PDFDict | undefined, fonts: FontTexts): string[] {
  const dictOf = (key: string) => resources?.lookupMaybe(PDFName.of(key), PDFDict);
  const decode = (run: FontCodes[]) => run.map((codes) => fonts.decode(codes, dictOf('Font'))).join('');
  const inObjects = untaggedObjects.flatMap((object) => {
    const form = dictOf('XObject')?.lookup(PDFName.of(object));
    if (!(form instanceof PDFRawStream) || form.dict.get(PDFName.of('Subtype')) !== PDFName.of('Form')) return [];
    return readUntagged(markContent(decodeStream(form), () => undefined), form.dict.lookupMaybe(PDFName.of('Resources'), PDFDict), fonts);
  });
  return [...untagged.map(decode), ...inObjects].filter((text) => text.trim());
}
