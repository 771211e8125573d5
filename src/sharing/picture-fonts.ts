/** The report's own fonts, opened once, for pictures whose letters are outlines. */
import smallFont from '../assets/fonts/print/archivo-600.woff2?inline';
import titleFont from '../assets/fonts/print/archivo-640-narrow.woff2?inline';
import { openFont } from './outline-text.ts';
import type { Outliner } from './outline-text.ts';

export interface PictureFonts {
  title: Outliner;
  small: Outliner;
}

let opened: Promise<PictureFonts> | undefined;

/** Fonts for titles and for small lines. */
export function openPictureFonts(): Promise<PictureFonts> {
  opened ??= openBoth();
  return opened;
}

/** One after the other: fontverter decodes all files in one memory, and loses letters of two at a time. */
async function openBoth(): Promise<PictureFonts> {
  const title = await openFont(bytesOf(titleFont));
  return { title, small: await openFont(bytesOf(smallFont)) };
}

/** A file that the bundler handed over as a `data:` address. */
function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
