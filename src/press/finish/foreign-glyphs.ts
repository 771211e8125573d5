import { PDFArray, PDFDict, PDFName } from '@cantoo/pdf-lib';
import type { PDFDocument } from '@cantoo/pdf-lib';
import type { PrintProblem } from '../errors.ts';
import type { FontTexts } from './font-text.ts';
import { LetterStock } from './letters.ts';

/** Names, in a PDF, of the fonts that a publication brings along. */
export type OwnFonts = ReadonlySet<string>;

/** Signs that are laid out and never painted. */
const UNPAINTED = /[\s\p{Default_Ignorable_Code_Point}\p{Cc}]/u;

/** What the fonts of a page say. */
interface PageFonts {
  /** Every sign that one of them paints. */
  signs: Set<string>;
  /** Signs that another font than the publication's own paints, by its name. */
  foreign: Map<string, Set<string>>;
}

/**
 * Finds signs that the publication's own fonts lack. The browser takes them from a font of the machine, so that pages and
 * bytes differ from one to the next, or paints an empty box, or nothing.
 *
 * @param own names of the fonts that the publication brings; where it brings none, all are welcome
 * @param texts everything that is to be painted on each page
 * @param painted what is painted there. Where more is missing than some signs, the text is hidden, which is told by
 *   `missing-text.ts`
 */
export function findForeignGlyphs(
  document: PDFDocument,
  fonts: FontTexts,
  { own, texts, painted }: { own: OwnFonts; texts: readonly string[]; painted: readonly string[] },
): PrintProblem[] {
  return document.getPages().flatMap((page, index) => {
    const found: PageFonts = { signs: new Set(), foreign: new Map() };
    readFonts(page.node.Resources(), { fonts, own, found });
    const text = texts[index] ?? '';
    const unknown = new Set(
      [...new Set(text)].filter((sign) => !UNPAINTED.test(sign) && !isPainted(sign, found.signs)),
    );
    const isLost = unknown.size > 0 && isAllPainted(withoutSigns(text, unknown), painted[index] ?? '');
    return [
      ...[...found.foreign].map(([font, signs]) => toProblem(signs, text, `har lånt skriften ${font} af maskinen`)),
      ...(isLost ? [toProblem(unknown, text, 'sætter et tomt felt eller intet')] : []),
    ].map((problem) => ({ ...problem, where: { page: index + 1 } }));
  });
}

function withoutSigns(text: string, signs: ReadonlySet<string>): string {
  return [...text].filter((sign) => !signs.has(sign)).join('');
}

function isAllPainted(text: string, painted: string): boolean {
  return new LetterStock(painted).take(text);
}

interface FontReading {
  fonts: FontTexts;
  own: OwnFonts;
  /** Everything that is read is added here. */
  found: PageFonts;
}

function readFonts(resources: PDFDict | undefined, reading: FontReading): void {
  for (const dict of listDicts(resources, 'Font')) readFont(dict, reading);
  // What is set with opacity stands in an object of its own, with fonts of its own.
  for (const form of listDicts(resources, 'XObject')) {
    readFonts(form.lookupMaybe(PDFName.of('Resources'), PDFDict), reading);
  }
}

function readFont(dict: PDFDict, { fonts, own, found }: FontReading): void {
  const name = readName(dict);
  const signs = [...fonts.mapOf(dict).values()].flatMap((text) => [...text]);
  for (const sign of signs) found.signs.add(sign);
  if (own.size === 0 || name === undefined || own.has(name)) return;
  const painted = signs.filter((sign) => !UNPAINTED.test(sign));
  if (painted.length > 0) found.foreign.set(name, new Set([...(found.foreign.get(name) ?? []), ...painted]));
}

function listDicts(resources: PDFDict | undefined, kind: string): PDFDict[] {
  const dict = resources?.lookupMaybe(PDFName.of(kind), PDFDict);
  return (dict?.keys() ?? []).flatMap((key) => {
    const value: unknown = dict?.lookup(key);
    if (value instanceof PDFDict) return [value];
    const { dict: inner } = (value ?? {}) as { dict?: unknown };
    return inner instanceof PDFDict ? [inner] : [];
  });
}

/** The font's name without the letters that stand for the subset. */
function readName(dict: PDFDict): string | undefined {
  const descendants = dict.lookupMaybe(PDFName.of('DescendantFonts'), PDFArray);
  const font = descendants?.lookup(0, PDFDict) ?? dict;
  const descriptor = font.lookupMaybe(PDFName.of('FontDescriptor'), PDFDict);
  const name = descriptor?.lookupMaybe(PDFName.of('FontName'), PDFName);
  return name?.decodeText().replace(/^[A-Z]{6}\+/, '');
}

/** Style sheets may set capitals, and fonts may put a letter together, or several into one. */
function isPainted(sign: string, signs: ReadonlySet<string>): boolean {
  const forms = [sign, sign.toLowerCase(), sign.toUpperCase(), sign.normalize('NFKC'), sign.normalize('NFKD')];
  return forms.some((form) => [...form].every((part) => signs.has(part)));
}

function toProblem(signs: ReadonlySet<string>, text: string, outcome: string): Omit<PrintProblem, 'where'> {
  const words = text.split(/\s+/).filter(Boolean);
  const isWhole = (word: string) => [...word].every((sign) => signs.has(sign));
  const word = words.find(isWhole) ?? words.find((candidate) => [...candidate].some((sign) => signs.has(sign)));
  const list = [...signs].sort().join(' ');
  const place = word && !signs.has(word) ? `, som i "${word.slice(0, 40)}"` : '';
  return {
    what: `Udgivelsens egne skrifter mangler ${signs.size === 1 ? 'tegnet' : 'tegnene'} "${list}"${place}; browseren ${outcome}.`,
    fix: 'skriv det med andre tegn; er det almindelige bogstaver, så mangler stilarket at give dem en af skrifterne.',
  };
}
