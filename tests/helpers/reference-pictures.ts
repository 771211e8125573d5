/** Compares a drawn page with how it looked when somebody last looked at it. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';

const FOLDER = 'tests/fixtures/reference-pictures';
/** Where what a page looks like now is left, for whoever wants to see it. */
const FOUND = '.press/reference-pictures';

/** Width in pixels: lines, blocks and columns can be told apart, and a picture takes ten kilobytes. */
const WIDTH = 420;
/** A pixel differs when it is lighter or darker by so much of 255: less is the edge of a letter, drawn elsewhere. */
const TOLERANCE = 64;
/** Greys of the picture that is kept. */
const GREYS = 16;

/** Whether pictures are written in place of being compared: `npm run pictures`. */
export const isWriting = process.env['REFERENCE_PICTURES'] === 'write';

/**
 * @param name of the picture, without extension
 * @param png the page as it is drawn now
 * @returns share of the pixels that differ, 0 to 1; 0 when the picture was written
 */
export async function compareWithReference(name: string, png: Uint8Array): Promise<number> {
  const file = join(FOLDER, `${name}.png`);
  const now = await sharp(png)
    .flatten({ background: '#ffffff' })
    .resize({ width: WIDTH })
    .greyscale()
    .png({ palette: true, colours: GREYS, compressionLevel: 9, dither: 0 })
    .toBuffer();
  if (isWriting) {
    await mkdir(FOLDER, { recursive: true });
    await writeFile(file, now);
    return 0;
  }
  if (!existsSync(file)) throw new Error(`${file} is missing: run \`npm run pictures\`, look at it, and commit it.`);
  const share = await countDifferent(await readFile(file), now);
  if (share > 0) {
    await mkdir(FOUND, { recursive: true });
    await writeFile(join(FOUND, `${name}.png`), now);
  }
  return share;
}

async function countDifferent(before: Uint8Array, after: Uint8Array): Promise<number> {
  const [old, now] = await Promise.all([read(before), read(after)]);
  if (old.info.width !== now.info.width || old.info.height !== now.info.height) return 1;
  const different = old.data.reduce(
    (count, grey, at) => count + (Math.abs(grey - now.data[at]!) > TOLERANCE ? 1 : 0),
    0,
  );
  return different / old.data.length;
}

/** A light blur lets a line that moves by part of a pixel stay the same. */
function read(png: Uint8Array) {
  return sharp(png).greyscale().blur(1).raw().toBuffer({ resolveWithObject: true });
}
