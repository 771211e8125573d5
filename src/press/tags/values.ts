/** PDF objects as plain data and back, as far as attributes of structure elements need them (PDF 1.7, 14.7.5). */
import { PDFArray, PDFBool, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';

/** Numbers, names (`/Column`), text strings (any other string), arrays and dictionaries. */
export type PlainValue = number | boolean | string | PlainValue[] | PlainDict;

export interface PlainDict {
  [key: string]: PlainValue;
}

/** @returns nothing for what attributes do not hold, such as streams */
export function toPlain(object: PDFObject | undefined, context: PDFContext): PlainValue | undefined {
  const value = context.lookup(object);
  if (value instanceof PDFNumber) return value.asNumber();
  if (value instanceof PDFBool) return value.asBoolean();
  if (value instanceof PDFName) return `/${value.decodeText()}`;
  if (value instanceof PDFString || value instanceof PDFHexString) return value.decodeText();
  if (value instanceof PDFArray) return value.asArray().flatMap((item) => toPlain(item, context) ?? []);
  if (value instanceof PDFDict) return toPlainDict(value);
  return undefined;
}

export function toPlainDict(dict: PDFDict): PlainDict {
  const plain: PlainDict = {};
  for (const [key, object] of dict.entries()) {
    const value = toPlain(object, dict.context);
    if (value !== undefined) plain[key.decodeText()] = value;
  }
  return plain;
}

export function fromPlain(value: PlainValue, context: PDFContext): PDFObject {
  if (typeof value === 'number') return PDFNumber.of(value);
  if (typeof value === 'boolean') return value ? PDFBool.True : PDFBool.False;
  if (typeof value === 'string') {
    return value.startsWith('/') ? PDFName.of(value.slice(1)) : PDFHexString.fromText(value);
  }
  if (Array.isArray(value)) {
    const array = PDFArray.withContext(context);
    for (const item of value) array.push(fromPlain(item, context));
    return array;
  }
  const dict = PDFDict.withContext(context);
  for (const [key, item] of Object.entries(value)) dict.set(PDFName.of(key), fromPlain(item, context));
  return dict;
}

/** Text of a string object. */
export function textOf(value: PDFObject | undefined): string | undefined {
  return value instanceof PDFString || value instanceof PDFHexString ? value.decodeText() : undefined;
}
