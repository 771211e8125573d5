import { inflateSync } from 'node:zlib';
import { PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import type { FontCodes } from './content-marks.ts';

/** Text of a code in a font. */
export type CodeMap = Map<number, string>;

/** Reads what glyphs mean. Fonts are shared by pages, so each one's map is read once. */
export class FontTexts {
  readonly #maps = new Map<PDFDict, CodeMap>();

  /** @param fonts the fonts among the resources of the page on which the codes stand */
  decode({ font, codes }: FontCodes, fonts: PDFDict | undefined): string {
    const dict = fonts?.lookupMaybe(PDFName.of(font), PDFDict);
    if (!dict) return '';
    const map = this.mapOf(dict);
    // Two bytes a glyph in a composite font, one in others.
    const width = dict.get(PDFName.of('Subtype')) === PDFName.of('Type0') ? 2 : 1;
    const bytes = Buffer.from(codes, 'hex');
    let text = '';
    for (let at = 0; at < bytes.length; at += width) {
      text += map.get(width === 2 ? bytes.readUInt16BE(at) : (bytes[at] as number)) ?? '';
    }
    return text;
  }

  /** Text of each code of a font. */
  mapOf(font: PDFDict): CodeMap {
    const known = this.#maps.get(font);
    if (known) return known;
    const stream = font.lookup(PDFName.of('ToUnicode'));
    const map = stream instanceof PDFRawStream ? parseCodeMap(decodeStream(stream)) : new Map<number, string>();
    this.#maps.set(font, map);
    return map;
  }
}

/** A stream as text, one character a byte. Chromium compresses with Flate or not at all. */
export function decodeStream({ dict, contents }: PDFRawStream): string {
  const isPlain = dict.get(PDFName.of('Filter')) === undefined;
  return Buffer.from(isPlain ? contents : inflateSync(contents)).toString('latin1');
}

/** Reads a ToUnicode map: single codes (`bfchar`) and runs of codes (`bfrange`). */
export function parseCodeMap(source: string): CodeMap {
  const map: CodeMap = new Map();
  for (const [, block = ''] of source.matchAll(/beginbfchar([^]*?)endbfchar/g)) {
    for (const [, code = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>/g)) {
      map.set(parseInt(code, 16), textOf(text));
    }
  }
  for (const [, block = ''] of source.matchAll(/beginbfrange([^]*?)endbfrange/g)) {
    for (const [, first = '', last = '', text = ''] of block.matchAll(/<(\w+)>\s*<(\w+)>\s*<(\w+)>/g)) {
      const [from, to] = [parseInt(first, 16), parseInt(last, 16)];
      for (let code = from; code <= to; code += 1) {
        const start = textOf(text);
        const end = start.charCodeAt(start.length - 1) + code - from;
        map.set(code, start.slice(0, -1) + String.fromCharCode(end));
      }
    }
  }
  return map;
}

/** UTF-16, big end first, in hexadecimal. */
function textOf(hex: string): string {
  return (hex.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('');
}
