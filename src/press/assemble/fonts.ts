import { inflateSync } from 'node:zlib';
import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFDocument } from '@cantoo/pdf-lib';
import { decodeStream, parseCodeMap } from '../finish/font-text.ts';
import { formatCodeMap } from './code-map.ts';
import { countShared, readTrueType, mergeSubsets, writeTrueType } from './truetype.ts';
import type { TrueType } from './truetype.ts';

const name = (text: string) => PDFName.of(text);

/** A composite font of the document, with what is needed to merge it with others. */
interface EmbeddedFont {
  ref: PDFRef;
  dict: PDFDict;
  /** The name without the letters that stand for the subset: `ABCDEF+Archivo-Bold`. */
  baseName: string;
  descendant: PDFDict;
  descriptor: PDFDict;
  outlines: TrueType;
  /** Text of each code. */
  texts: Map<number, string>;
}

/**
 * Merges the subsets that the batches brought of each font. Without this a report of forty batches would carry each of
 * its fonts forty times.
 */
export function mergeFonts(document: PDFDocument): void {
  const { context } = document;
  const united = new Map<PDFRef, PDFRef>();
  groupFonts(readFonts(context)).forEach((group, index) => {
    const [first, ...others] = group.fonts as [EmbeddedFont, ...EmbeddedFont[]];
    writeMerged(context, first, group, index);
    for (const { ref, dict } of others) {
      united.set(ref, first.ref);
      deleteFont(context, ref, dict);
    }
  });
  for (const [, object] of context.enumerateIndirectObjects()) {
    const dict = object instanceof PDFRawStream ? object.dict : object;
    if (dict instanceof PDFDict) replaceFonts(dict, united);
  }
}

function readFonts(context: PDFContext): EmbeddedFont[] {
  return context.enumerateIndirectObjects().flatMap(([ref, dict]) => {
    if (!(dict instanceof PDFDict) || dict.get(name('Subtype')) !== name('Type0')) return [];
    const descendant = dict.lookup(name('DescendantFonts'), PDFArray).lookup(0, PDFDict);
    const descriptor = descendant.lookup(name('FontDescriptor'), PDFDict);
    const file = descriptor.lookup(name('FontFile2'));
    const codes = dict.lookup(name('ToUnicode'));
    const outlines = file instanceof PDFRawStream ? readTrueType(bytesOf(file)) : undefined;
    if (!outlines || !(codes instanceof PDFRawStream)) return [];
    const texts = parseCodeMap(decodeStream(codes));
    const baseName = descriptor
      .lookup(name('FontName'), PDFName)
      .decodeText()
      .replace(/^[A-Z]{6}\+/, '');
    return [{ ref, dict, baseName, descendant, descriptor, outlines, texts }];
  });
}

/** What is known of a font from all its subsets so far. */
interface FontGroup {
  fonts: EmbeddedFont[];
  outlines: TrueType;
  texts: Map<number, string>;
}

/**
 * Groups subsets of one font. The largest come first: styles of one family may share their name, and two small subsets
 * of two styles may have no letter in common that distinguishes them.
 */
function groupFonts(fonts: EmbeddedFont[]): FontGroup[] {
  const groups: FontGroup[] = [];
  for (const font of fonts.toSorted((a, b) => b.texts.size - a.texts.size)) {
    const candidates = groups
      .map((group) => ({ group, shared: countSharedGlyphs(font, group) }))
      .filter(({ shared }) => shared > 0);
    const best = candidates.reduce<(typeof candidates)[number] | undefined>(
      (a, b) => (a && a.shared >= b.shared ? a : b),
      undefined,
    );
    if (best) addTo(best.group, font);
    else groups.push({ fonts: [font], outlines: font.outlines, texts: new Map(font.texts) });
  }
  return groups;
}

/** 0 when font and group can't be one. */
function countSharedGlyphs({ baseName, outlines }: EmbeddedFont, group: FontGroup): number {
  if (baseName !== group.fonts[0]?.baseName) return 0;
  return countShared(outlines, group.outlines) ?? 0;
}

function addTo(group: FontGroup, font: EmbeddedFont): void {
  group.fonts.push(font);
  group.outlines = mergeSubsets(group.outlines, font.outlines);
  // A space and one that does not break are one glyph; the plainer text is what readers search for.
  for (const [code, text] of font.texts) if (text < (group.texts.get(code) ?? '\uFFFF')) group.texts.set(code, text);
}

function writeMerged(
  context: PDFContext,
  { baseName, dict, descendant, descriptor }: EmbeddedFont,
  { fonts, outlines, texts }: FontGroup,
  index: number,
): void {
  const fontName = name(`${subsetTag(index)}+${baseName}`);
  for (const part of [dict, descendant]) part.set(name('BaseFont'), fontName);
  descriptor.set(name('FontName'), fontName);
  if (fonts.length === 1) return;
  const file = writeTrueType(outlines);
  context.assign(descriptor.get(name('FontFile2')) as PDFRef, context.flateStream(file, { Length1: file.length }));
  context.assign(dict.get(name('ToUnicode')) as PDFRef, context.flateStream(formatCodeMap(texts)));
  descriptor.set(name('FontBBox'), context.obj(widestBox(fonts)));
  descendant.delete(name('DW'));
  descendant.set(name('W'), context.obj(widthsOf(outlines)));
}

/** The widths array of a CID font (PDF 1.7, 9.7.4.3), in thousandths of the size: runs of used glyphs, each with its first. */
function widthsOf({ metrics, unitsPerEm }: TrueType): (number | number[])[] {
  const widths: (number | number[])[] = [];
  metrics.forEach(([advance], glyph) => {
    if (advance === 0) return;
    const width = Math.round((advance * 1000) / unitsPerEm);
    const run = metrics[glyph - 1]?.[0] ? widths.at(-1) : undefined;
    if (Array.isArray(run)) run.push(width);
    else widths.push(glyph, [width]);
  });
  return widths;
}

function widestBox(fonts: EmbeddedFont[]): number[] {
  const boxes = fonts.map(({ descriptor }) =>
    [0, 1, 2, 3].map((side) => descriptor.lookup(name('FontBBox'), PDFArray).lookup(side, PDFNumber).asNumber()),
  );
  return [0, 1, 2, 3].map((side) => (side < 2 ? Math.min : Math.max)(...boxes.map((box) => box[side] ?? 0)));
}

/** AAAAAA, BAAAAA, …: six letters that differ from font to font, as PDF asks of subsets. */
function subsetTag(index: number): string {
  const letters = Array.from({ length: 6 }, (_, place) =>
    String.fromCharCode(65 + (Math.floor(index / 26 ** place) % 26)),
  );
  return letters.join('');
}

function deleteFont(context: PDFContext, ref: PDFRef, dict: PDFDict): void {
  const descendants = dict.lookup(name('DescendantFonts'), PDFArray);
  const descendant = descendants.lookup(0, PDFDict);
  const descriptor = descendant.lookup(name('FontDescriptor'), PDFDict);
  const entries = [
    ref,
    descendants.get(0),
    dict.get(name('ToUnicode')),
    descendant.get(name('FontDescriptor')),
    descriptor.get(name('FontFile2')),
  ];
  for (const entry of entries) if (entry instanceof PDFRef) context.delete(entry);
}

function replaceFonts(dict: PDFDict, united: Map<PDFRef, PDFRef>): void {
  const resources = dict.get(name('Resources'));
  const fonts = resources instanceof PDFDict ? resources.get(name('Font')) : undefined;
  if (!(fonts instanceof PDFDict)) return;
  for (const [key, ref] of fonts.entries()) {
    const other = ref instanceof PDFRef ? united.get(ref) : undefined;
    if (other) fonts.set(key, other);
  }
}

function bytesOf({ dict, contents }: PDFRawStream): Uint8Array {
  return dict.has(name('Filter')) ? inflateSync(contents) : contents;
}
