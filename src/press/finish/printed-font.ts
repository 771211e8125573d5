import { PDFArray, PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import type { FontTexts } from './font-text.ts';

/** A composite font among a page's resources. Codes are four hexadecimal digits. */
export interface PrintedFont {
  /** Name among the resources: `F4`. */
  name: string;
  /** Advance of a glyph, in thousandths of the font's size. */
  widthOf: (code: string) => number;
  textOf: (code: string) => string;
  /** Code of its space, when it has one. */
  spaceCode: string | undefined;
}

/** Reads the fonts of pages. Pages share them, so each one's widths are read once. */
export class PrintedFonts {
  readonly #texts: FontTexts;
  readonly #widths = new Map<PDFDict, (code: string) => number>();

  constructor(texts: FontTexts) {
    this.#texts = texts;
  }

  /** All composite fonts of a page, by their names. */
  read(resources: PDFDict | undefined): Map<string, PrintedFont> {
    const dicts = resources?.lookupMaybe(PDFName.of('Font'), PDFDict);
    const names = dicts?.keys().map((key) => key.decodeText()) ?? [];
    return new Map(names.flatMap((name) => this.#readFont(name, dicts?.lookup(PDFName.of(name)))));
  }

  #readFont(name: string, dict: unknown): [string, PrintedFont][] {
    if (!(dict instanceof PDFDict) || dict.get(PDFName.of('Subtype')) !== PDFName.of('Type0')) return [];
    const texts = this.#texts.mapOf(dict);
    const space = [...texts].find(([, text]) => text === ' ' || text === '\u00A0')?.[0];
    const widthOf = this.#widths.get(dict) ?? readWidths(dict);
    this.#widths.set(dict, widthOf);
    return [
      [
        name,
        {
          name,
          widthOf,
          textOf: (code) => texts.get(parseInt(code, 16)) ?? '',
          spaceCode: space?.toString(16).padStart(4, '0').toUpperCase(),
        },
      ],
    ];
  }
}

/** Widths of a composite font (PDF 1.7, 9.7.4.3): `[3 [250 333] 40 50 600]`, all others `DW`. */
function readWidths(dict: PDFDict): (code: string) => number {
  const descendant = dict.lookup(PDFName.of('DescendantFonts'), PDFArray).lookup(0, PDFDict);
  const entries = descendant.lookupMaybe(PDFName.of('W'), PDFArray);
  const widths = new Map<number, number>();
  for (let at = 0; entries && at < entries.size();) {
    const first = entries.lookup(at, PDFNumber).asNumber();
    const second = entries.lookup(at + 1);
    if (second instanceof PDFArray) {
      second.asArray().forEach((width, index) => widths.set(first + index, toNumber(width)));
      at += 2;
    } else {
      const width = toNumber(entries.lookup(at + 2));
      for (let code = first; code <= toNumber(second); code += 1) widths.set(code, width);
      at += 3;
    }
  }
  const others = toNumber(descendant.lookup(PDFName.of('DW')), 1000);
  return (code) => widths.get(parseInt(code, 16)) ?? others;
}

function toNumber(value: unknown, otherwise = 0): number {
  return value instanceof PDFNumber ? value.asNumber() : otherwise;
}
