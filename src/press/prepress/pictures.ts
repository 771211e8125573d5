import { PDFArray, PDFDict, PDFName, PDFNumber, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import type { PDFContext, PDFObject } from '@cantoo/pdf-lib';
import { deflateSync, inflateSync } from 'node:zlib';
import sharp from 'sharp';

const name = (text: string) => PDFName.of(text);

/** Channels of a colour of the screen. */
const RGB_CHANNELS = 3;

/**
 * Gives every picture inks. libvips converts with its own CMYK profile (CGATS TR 001, dedicated to the public domain, CC0);
 * a JPEG's own profile counts, others are sRGB, as Chromium writes them. Greys stay on the black plate; masks have no
 * colour. A picture of a kind that can't be converted keeps the screen's colours (`screen-colours.ts`).
 */
export async function convertPictures(context: PDFContext): Promise<void> {
  const profiles = new Set<PDFRef>();
  let areAllConverted = true;
  for (const [ref, object] of context.enumerateIndirectObjects()) {
    if (!(object instanceof PDFRawStream) || object.dict.get(name('Subtype')) !== name('Image')) continue;
    if (!isScreenColour(context, object.dict.get(name('ColorSpace')))) continue;
    const converted = await convertPicture(context, object).catch(() => undefined);
    if (converted) {
      context.assign(ref, converted);
      const profile = profileOf(object.dict);
      if (profile) profiles.add(profile);
    } else areAllConverted = false;
  }
  if (areAllConverted) for (const profile of profiles) context.delete(profile);
}

/** Whether a picture's colour space is that of the screen; none (a mask) and greys are not. */
function isScreenColour(context: PDFContext, space: PDFObject | undefined): boolean {
  const object = space && context.lookup(space);
  return object !== undefined && object !== name('DeviceGray') && object !== name('DeviceCMYK');
}

async function convertPicture(context: PDFContext, picture: PDFRawStream): Promise<PDFRawStream | undefined> {
  const { dict, contents } = picture;
  const filter = dict.get(name('Filter'));
  const [width, height] = ['Width', 'Height'].map((key) => dict.lookup(name(key), PDFNumber).asNumber()) as [
    number,
    number,
  ];
  const opened =
    filter === name('DCTDecode')
      ? sharp(contents)
      : isPlainRgb(dict) && (filter === undefined || filter === name('FlateDecode'))
        ? sharp(filter ? inflateSync(contents) : contents, { raw: { width, height, channels: RGB_CHANNELS } })
        : undefined;
  if (!opened) return undefined;
  const { data, info } = await opened.toColourspace('cmyk').raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 4) return undefined;
  const packed = deflateSync(data, { level: 9 });
  const entries = new Map(dict.entries());
  const result = PDFDict.fromMapWithContext(entries, context);
  for (const key of ['DecodeParms', 'Decode', 'ColorTransform']) result.delete(name(key));
  result.set(name('ColorSpace'), name('DeviceCMYK'));
  result.set(name('BitsPerComponent'), PDFNumber.of(8));
  result.set(name('Filter'), name('FlateDecode'));
  result.set(name('Length'), PDFNumber.of(packed.length));
  return PDFRawStream.of(result, packed);
}

/** Three samples of eight bits a pixel, one after the other. */
function isPlainRgb(dict: PDFDict): boolean {
  const bits = dict.lookup(name('BitsPerComponent'));
  const isPlain = bits instanceof PDFNumber && bits.asNumber() === 8 && !dict.has(name('DecodeParms'));
  if (dict.lookup(name('ColorSpace')) === name('DeviceRGB')) return isPlain;
  const ref = profileOf(dict);
  const profile = ref && dict.context.lookup(ref);
  const channels = profile instanceof PDFRawStream ? profile.dict.lookup(name('N')) : undefined;
  return isPlain && channels instanceof PDFNumber && channels.asNumber() === RGB_CHANNELS;
}

/** The profile that a picture's colours refer to: `[/ICCBased 35 0 R]`. */
function profileOf(dict: PDFDict): PDFRef | undefined {
  const space = dict.lookup(name('ColorSpace'));
  const profile = space instanceof PDFArray && space.get(0) === name('ICCBased') ? space.get(1) : undefined;
  return profile instanceof PDFRef ? profile : undefined;
}
