/** Drawings as PNG. That takes most of the time of a picture, so a drawing that was drawn before is taken from the cache. */
import sharp from 'sharp';
import type { PngOptions } from 'sharp';
import { buildCache } from '../cache/build-cache.ts';
import { hash } from '../cache/cache.ts';
import type { Cache } from '../cache/cache.ts';

export interface Drawing {
  /** As SVG. Letters are outlines, so the picture does not depend on the machine's fonts. */
  svg: string;
  /** Pixels of an inch, of which SVG has 72; 72 when left out. */
  density?: number;
  /** A drawing to lay on top, and how far from the left it begins. */
  over?: { svg: string; left: number };
  png: PngOptions;
}

/** The same drawing gives the same bytes on every machine with the same sharp. */
export async function drawPng(drawing: Drawing, cache: Cache = buildCache): Promise<Uint8Array> {
  const key = hash([JSON.stringify(sharp.versions), JSON.stringify(drawing)]);
  return cache.remember(`${key}.png`, () => draw(drawing));
}

function draw({ svg, density = 72, over, png }: Drawing): Promise<Uint8Array> {
  const layers = over ? [{ input: Buffer.from(over.svg), left: over.left, top: 0 }] : [];
  return sharp(Buffer.from(svg), { density }).composite(layers).png(png).toBuffer();
}
