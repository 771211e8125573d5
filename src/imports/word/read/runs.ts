import type { Format, Inline } from '../model.ts';
import { childOf, childrenOf, switchOf, textOf, valueOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { readAlternate } from './alternate.ts';
import { readDrawing, readObject } from './drawings.ts';
import { keep, keepText, leavingOut, PLAIN, reasonToHide } from './reading.ts';
import type { Reading } from './reading.ts';
import { cleanText, readDrawnText, readSymbol } from './symbols.ts';

/** A run with how its text is set. */
interface Run {
  reading: Reading;
  format: Format;
  font: string | undefined;
}

/** Reads `w:r`: a stretch of text that is set in one way. */
export function readRun(reading: Reading, element: XmlElement): Inline[] {
  reading.watch();
  const properties = childOf(element, 'w:rPr');
  const character = valueOf(properties, 'w:rStyle');
  const style = character === undefined ? undefined : reading.styles.find(character);
  const run: Run = { reading, format: readFormat(properties, style), font: readFont(properties) };
  const read = () => childrenOf(element).flatMap((child) => readPiece(run, child));
  if (switchOf(properties, 'w:vanish') ?? style?.isHidden ?? reading.style.isHidden) {
    return leavingOut(reading, 'hidden', read);
  }
  const inlines = read();
  tellLooks(reading, properties, inlines);
  return inlines;
}

/** Bold and italics count where an author set them, not where a paragraph style did for the looks. */
function readFormat(properties: XmlElement | undefined, style: Reading['style'] | undefined): Format {
  const position = valueOf(properties, 'w:vertAlign') ?? style?.position ?? readPoints(properties);
  return {
    ...PLAIN,
    isBold: switchOf(properties, 'w:b') ?? style?.isBold ?? false,
    isItalic: switchOf(properties, 'w:i') ?? style?.isItalic ?? false,
    raised: position === 'superscript' ? 'sup' : position === 'subscript' ? 'sub' : undefined,
  };
}

/** LibreOffice raises letters by points and makes them smaller. */
function readPoints(properties: XmlElement | undefined): string | undefined {
  const points = Number(valueOf(properties, 'w:position') ?? 0);
  if (!points || !childOf(properties, 'w:sz')) return undefined;
  return points > 0 ? 'superscript' : 'subscript';
}

function readFont(properties: XmlElement | undefined): string | undefined {
  const fonts = childOf(properties, 'w:rFonts')?.attributes;
  return fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
}

/** Marked, red and struck text is often a message to oneself. */
function tellLooks({ ledger }: Reading, properties: XmlElement | undefined, inlines: Inline[]): void {
  const text = inlines.map((inline) => (inline.type === 'text' ? inline.text : '')).join('');
  const isMarked =
    switchOf(properties, 'w:highlight') || /^(?:FF0000|C00000)$/i.test(valueOf(properties, 'w:color') ?? '');
  ledger.look('highlighted', text, isMarked);
  ledger.look('struck', text, Boolean(switchOf(properties, 'w:strike') || switchOf(properties, 'w:dstrike')));
}

type ReadPiece = (run: Run, element: XmlElement) => Inline[];

const PIECES: Record<string, ReadPiece> = {
  'w:t': readText,
  'w:delText': ({ reading, format }, element) =>
    leavingOut(reading, 'deleted', () => keepText(reading, cleanText(textOf(element)), format)),
  'w:tab': blank,
  'w:ptab': blank,
  'w:br': ({ reading }, { attributes }) =>
    keep(reading, { type: /^(?:page|column)$/.test(attributes['w:type'] ?? '') ? 'pageBreak' : 'break' }),
  'w:cr': ({ reading }) => keep(reading, { type: 'break' }),
  'w:noBreakHyphen': ({ reading, format }) => keepText(reading, '-', format),
  'w:sym': readSign,
  'w:footnoteReference': ({ reading }, { attributes }) =>
    keep(reading, { type: 'note', label: `footnote ${attributes['w:id']}` }),
  'w:endnoteReference': ({ reading }, { attributes }) =>
    keep(reading, { type: 'note', label: `endnote ${attributes['w:id']}` }),
  'w:fldChar': readFieldMark,
  'w:instrText': ({ reading }, element) => {
    reading.fields.addCode(textOf(element));
    return [];
  },
  'w:drawing': ({ reading }, element) => readDrawing(reading, element),
  'w:pict': ({ reading }, element) => readDrawing(reading, element),
  'w:object': ({ reading }, element) => readObject(reading, element),
  'w:ruby': readRuby,
  'mc:AlternateContent': (run, element) => readAlternate(element, (child) => readPiece(run, child)),
  'w:rPr': () => [],
  'w:delInstrText': () => [],
};

function readPiece(run: Run, element: XmlElement): Inline[] {
  const read = PIECES[element.name];
  if (read) return read(run, element);
  // Dates, page numbers and separators hold no text; whatever is unknown and does is read as if it stood here.
  const loose = element.name.startsWith('w:') ? keepText(run.reading, cleanText(textOf(element)), run.format) : [];
  return [...loose, ...childrenOf(element).flatMap((child) => readPiece(run, child))];
}

function readText({ reading, format, font }: Run, element: XmlElement): Inline[] {
  const text = textOf(element);
  const drawn = readDrawnText(text, font);
  if (drawn !== text && !reasonToHide(reading)) reading.ledger.added.push(drawn.replace(/[^\u0370-\u03ff]/g, ' '));
  return keepText(reading, cleanText(drawn), format);
}

function blank({ reading, format }: Run): Inline[] {
  return keepText(reading, ' ', format);
}

function readSign({ reading, format }: Run, { attributes }: XmlElement): Inline[] {
  const [font, code] = [attributes['w:font'] ?? '', parseInt(attributes['w:char'] ?? '', 16)];
  const sign = readSymbol(font, code);
  if (sign !== undefined) {
    if (!reasonToHide(reading)) reading.ledger.added.push(sign);
    return keepText(reading, sign, format);
  }
  reading.ledger.tell('symbols', `${font} ${attributes['w:char'] ?? ''}`.trim());
  return keep(reading, {
    type: 'mark',
    guidance: `her stod et tegn fra skriften ${font}; skriv det, hvis det betyder noget.`,
  });
}

function readFieldMark({ reading }: Run, element: XmlElement): Inline[] {
  const type = element.attributes['w:fldCharType'];
  if (type === 'begin') reading.fields.begin();
  else if (type === 'separate') reading.fields.separate();
  else if (type === 'end') return reading.fields.end(reading.hidden.length > 0);
  return [];
}

/** A base with its reading beside it, as East Asian text has. */
function readRuby({ reading, format }: Run, element: XmlElement): Inline[] {
  const base = reading.readInlines(childrenOf(childOf(element, 'w:rubyBase')));
  const above = reading.readInlines(childrenOf(childOf(element, 'w:rt')));
  if (above.length === 0) return base;
  return [...base, ...keepText(reading, ' (', format), ...above, ...keepText(reading, ')', format)];
}
