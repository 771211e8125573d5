import { PDFArray, PDFDict, PDFDocument, PDFHexString, PDFName, PDFNumber, PDFRef, PDFString } from '@cantoo/pdf-lib';
import type { PDFObject } from '@cantoo/pdf-lib';
import { OPS } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { openPdf, pagesOf } from './pdf.ts';

/** An element of a finished PDF's tag tree, read anew from the file, so that the code under test does not judge itself. */
export interface Tag {
  role: string;
  kids: Tag[];
  /** Pieces of content, as text, and kids in reading order. */
  parts: (string | Tag)[];
  /** Text of the element and all below it, as it is read aloud; a figure's is its description, a dash's what it means. */
  text: string;
  /** Pages, from 1, on which it has content. */
  pages: Set<number>;
  id?: string | undefined;
  /** What a section or box is called, and what an abbreviation stands for. */
  title?: string | undefined;
  expansion?: string | undefined;
  /** Where it is not that of what stands around it. */
  language?: string | undefined;
  /** Of a table cell. */
  scope?: string | undefined;
  headers: string[];
  /** How many rows and columns a table cell covers. */
  span: { rows: number; columns: number };
  /** Descriptions of the link annotations in it. */
  links: string[];
}

export interface TaggedPdf {
  document: PDFDocument;
  root: Tag;
  all: Tag[];
  of: (role: string) => Tag[];
}

const key = (text: string) => PDFName.of(text);
const decode = (value: PDFObject | undefined) =>
  value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
const nameOf = (value: PDFObject | undefined) => (value instanceof PDFName ? value.decodeText() : undefined);

export async function readTagged(bytes: Uint8Array): Promise<TaggedPdf> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { context, catalog } = document;
  const pages = new Map(document.getPages().map(({ ref }, index) => [ref, index]));
  const texts = await readMarkedTexts(bytes);
  const all: Tag[] = [];
  const root = readTag(catalog.lookup(key('StructTreeRoot'), PDFDict).lookup(key('K'), PDFDict));
  return { document, root, all, of: (role) => all.filter((tag) => tag.role === role) };

  function readTag(dict: PDFDict): Tag {
    const tag: Tag = {
      role: nameOf(dict.get(key('S'))) ?? '',
      kids: [],
      parts: [],
      text: '',
      pages: new Set(),
      id: decode(dict.get(key('ID'))),
      title: decode(dict.get(key('T'))),
      expansion: decode(dict.get(key('E'))),
      language: decode(dict.get(key('Lang'))),
      headers: [],
      span: { rows: 1, columns: 1 },
      links: [],
    };
    all.push(tag);
    for (const attributes of listOf(dict.get(key('A')))) {
      if (!(attributes instanceof PDFDict)) continue;
      tag.scope ??= nameOf(attributes.get(key('Scope')));
      for (const [name, side] of [
        ['RowSpan', 'rows'],
        ['ColSpan', 'columns'],
      ] as const) {
        const span = attributes.get(key(name));
        if (span instanceof PDFNumber) tag.span[side] = span.asNumber();
      }
      tag.headers.push(...listOf(attributes.get(key('Headers'))).flatMap((header) => decode(header) ?? []));
    }
    for (const kid of listOf(dict.get(key('K')))) readKid(tag, kid, dict.get(key('Pg')));
    const description = decode(dict.get(key('Alt'))) ?? decode(dict.get(key('ActualText')));
    if (description !== undefined) [tag.text, tag.parts] = [description, [description]];
    return tag;
  }

  function readKid(tag: Tag, kid: PDFObject, outer: PDFObject | undefined): void {
    const page = (kid instanceof PDFDict && kid.get(key('Pg'))) || outer;
    const index = pages.get(page as PDFRef) ?? -1;
    const mcid = kid instanceof PDFNumber ? kid : kid instanceof PDFDict ? kid.get(key('MCID')) : undefined;
    if (mcid instanceof PDFNumber) {
      tag.pages.add(index + 1);
      const text = texts[index]?.get(mcid.asNumber()) ?? '';
      tag.parts.push(text);
      tag.text += text;
    } else if (kid instanceof PDFDict && kid.has(key('Obj'))) {
      tag.links.push(decode(kid.lookup(key('Obj'), PDFDict).get(key('Contents'))) ?? '');
    } else if (kid instanceof PDFDict) {
      const inner = readTag(kid);
      tag.kids.push(inner);
      tag.parts.push(inner);
      tag.text += inner.text;
      for (const number of inner.pages) tag.pages.add(number);
    }
  }

  function listOf(entry: PDFObject | undefined): PDFObject[] {
    const object = entry instanceof PDFRef ? context.lookup(entry) : entry;
    if (object instanceof PDFArray) return object.asArray().flatMap((item) => context.lookup(item) ?? []);
    return object ? [object] : [];
  }
}

/**
 * For each page, the text of every numbered piece of content, as its glyphs say it. pdfjs' text content would add spaces by
 * position, which who reads the tags does not have.
 */
async function readMarkedTexts(bytes: Uint8Array): Promise<Map<number, string>[]> {
  const pages = await pagesOf(await openPdf(bytes));
  return Promise.all(
    pages.map(async (page) => {
      const texts = new Map<number, string>();
      const open: (number | undefined)[] = [];
      const { fnArray, argsArray } = await page.getOperatorList();
      fnArray.forEach((operator, index) => {
        const args = argsArray[index] as unknown[] | null;
        if (operator === OPS.beginMarkedContent) open.push(undefined);
        else if (operator === OPS.beginMarkedContentProps) {
          open.push(typeof args?.[1] === 'number' ? args[1] : undefined);
        } else if (operator === OPS.endMarkedContent) open.pop();
        else if (operator === OPS.showText) {
          const mcid = open.findLast((mark) => mark !== undefined);
          if (mcid !== undefined) texts.set(mcid, (texts.get(mcid) ?? '') + textOfGlyphs(args?.[0]));
        }
      });
      return texts;
    }),
  );
}

function textOfGlyphs(glyphs: unknown): string {
  const shown = Array.isArray(glyphs) ? (glyphs as (number | { unicode: string })[]) : [];
  return shown.map((glyph) => (typeof glyph === 'number' ? '' : glyph.unicode)).join('');
}

/** Types that stand in a line of text, or beside it in a list's item. */
const IN_LINE = new Set(['Span', 'Em', 'Strong', 'Link', 'Code', 'Quote', 'Note', 'Reference', 'Lbl', 'LBody']);

/** The words of the tags. Blocks (paragraphs, cells, items) divide words; within one, only painted spaces do. */
export function listTagWords(root: Tag): string[] {
  const read = ({ role, parts }: Tag): string => {
    const text = parts.map((part) => (typeof part === 'string' ? part : read(part))).join('');
    return IN_LINE.has(role) ? text : ` ${text} `;
  };
  return read(root).split(/\s+/).filter(Boolean);
}

/** Text of each page outside tags and artifacts, which nobody may leave there; and text of its artifacts. */
export async function readSilentTexts(bytes: Uint8Array): Promise<{ unmarked: string; artifacts: string }[]> {
  const pages = await pagesOf(await openPdf(bytes));
  return Promise.all(
    pages.map(async (page) => {
      const found = { unmarked: '', artifacts: '' };
      const open: string[] = [];
      for (const item of (await page.getTextContent({ includeMarkedContent: true })).items) {
        if (!('str' in item)) {
          if (item.type === 'endMarkedContent') open.pop();
          else open.push(('id' in item && item.id) || ('tag' in item ? String(item.tag) : ''));
        } else if (open.length === 0) found.unmarked += item.str;
        else if (open[0] === 'Artifact') found.artifacts += item.str;
      }
      return found;
    }),
  );
}
