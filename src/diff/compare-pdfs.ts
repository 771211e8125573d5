import sharp from 'sharp';
import { alignPages } from './align-pages.ts';
import type { PagePair } from './align-pages.ts';
import { comparePixels } from './compare-pixels.ts';
import type { Raster } from './compare-pixels.ts';
import type { DrawnPage } from './draw-pdf.ts';

/** What happened to a page. Pictures are WebP; a page that looks the same has none. */
export interface PageChange extends PagePair {
  kind: 'same' | 'changed' | 'added' | 'removed';
  /** Share of its pixels that differ. */
  share: number;
  pictures: { before?: Uint8Array; after?: Uint8Array; difference?: Uint8Array };
}

/** Compares two printed editions page by page, in the order of the new one. */
export async function comparePdfs(before: DrawnPage[], after: DrawnPage[]): Promise<PageChange[]> {
  const texts = (pages: DrawnPage[]) => pages.map(({ text }) => withoutFolio(text));
  const changes: PageChange[] = [];
  for (const pair of alignPages(texts(before), texts(after))) {
    changes.push(await comparePage(pair, before[(pair.before ?? 0) - 1], after[(pair.after ?? 0) - 1]));
  }
  return changes;
}

/** Page numbers change on every page after an added one, so the comparison ignores them. */
function withoutFolio(text: string): string {
  return text.replace(/\d+/g, '0');
}

async function comparePage(
  pair: PagePair,
  before: DrawnPage | undefined,
  after: DrawnPage | undefined,
): Promise<PageChange> {
  if (!before) return { ...pair, kind: 'added', share: 1, pictures: { after: await toWebp(after!.png) } };
  if (!after) return { ...pair, kind: 'removed', share: 1, pictures: { before: await toWebp(before.png) } };
  const [old, next] = await sameSize(before.png, after.png);
  const { changed, difference } = comparePixels(old, next);
  if (changed === 0) return { ...pair, kind: 'same', share: 0, pictures: {} };
  const { width, height, data } = difference;
  const pictures = {
    before: await toWebp(before.png),
    after: await toWebp(after.png),
    difference: await sharp(data, { raw: { width, height, channels: 3 } })
      .webp({ quality: 60 })
      .toBuffer(),
  };
  return { ...pair, kind: 'changed', share: changed / (width * height), pictures };
}

/** Both pictures as pixels, scaled to the size of the second: pixels of two page formats cannot be compared. */
async function sameSize(before: Uint8Array, after: Uint8Array): Promise<[Raster, Raster]> {
  const { width, height } = await sharp(after).metadata();
  const read = async (png: Uint8Array): Promise<Raster> => {
    const flat = sharp(png)
      .flatten({ background: '#ffffff' })
      .toColourspace('srgb')
      .resize(width, height, { fit: 'contain', background: '#ffffff' });
    return { width, height, data: new Uint8Array(await flat.removeAlpha().raw().toBuffer()) };
  };
  return [await read(before), await read(after)];
}

async function toWebp(png: Uint8Array): Promise<Uint8Array> {
  return sharp(png).webp({ quality: 60 }).toBuffer();
}
