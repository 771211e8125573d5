import type { Pixels } from './sources.ts';

/** How many bytes of a picture's beginning are enough to know its size; cameras put a preview before it. */
export const HEAD_BYTES = 256 * 1024;

/**
 * Width and height in pixels from the first bytes of a PNG, JPEG or WebP file. Other formats, and heads that are not
 * what their file's name says, give `undefined`: the press will say what is wrong with them.
 */
export function readPictureSize(head: Uint8Array): Pixels | undefined {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    if (startsWith(head, 0, '\u0089PNG')) return { width: view.getUint32(16), height: view.getUint32(20) };
    if (view.getUint16(0) === 0xffd8) return readJpeg(view);
    if (startsWith(head, 0, 'RIFF') && startsWith(head, 8, 'WEBP')) return readWebp(head, view);
  } catch {
    // The head ends before the size: RangeError of the view.
  }
  return undefined;
}

/** Segments of a JPEG are skipped until the frame header (ITU T.81, B.2.2), which holds the size. */
function readJpeg(view: DataView): Pixels | undefined {
  for (let at = 2; ; at += 2 + view.getUint16(at + 2)) {
    const marker = view.getUint16(at);
    const isFrame = marker >= 0xffc0 && marker <= 0xffcf && ![0xffc4, 0xffc8, 0xffcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    if (marker < 0xff00) return undefined;
  }
}

/** The three forms of WebP: extended, lossless and lossy (RFC 9649, 2.5 to 2.7). */
function readWebp(head: Uint8Array, view: DataView): Pixels {
  if (startsWith(head, 12, 'VP8X')) return { width: 1 + readUint24(view, 24), height: 1 + readUint24(view, 27) };
  if (startsWith(head, 12, 'VP8L')) {
    const bits = view.getUint32(21, true);
    return { width: 1 + (bits & 0x3fff), height: 1 + ((bits >> 14) & 0x3fff) };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

function readUint24(view: DataView, at: number): number {
  return view.getUint16(at, true) | (view.getUint8(at + 2) << 16);
}

function startsWith(head: Uint8Array, at: number, text: string): boolean {
  return [...text].every((character, index) => head[at + index] === character.charCodeAt(0));
}
