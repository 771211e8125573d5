/** `GET billede?aar=&navn=`: a picture of an edition, small, so that it can be chosen by its looks. */
import sharp from 'sharp';
import { findFile } from './content-path.ts';
import type { Desk } from './desk.ts';
import type { Answer, Call } from './http.ts';
import { Refusal } from './refusal.ts';

/** Twice what a page shows, for screens of many points. */
const WIDTH = 320;

export async function getThumbnail({ root }: Desk, { query }: Call): Promise<Answer> {
  const [year, name] = [query.get('aar') ?? '', query.get('navn') ?? ''];
  if (!/^\d{4}$/.test(year)) throw new Refusal(400, `»${year}« er ikke en udgave.`, 'vælg en udgave.');
  const file = await findFile(root, `${year}/media/${name}`);
  const bytes = await sharp(file)
    .rotate()
    .resize({ width: WIDTH, withoutEnlargement: true })
    .webp()
    .toBuffer()
    .catch((): never => {
      throw new Refusal(422, `Billedet »${name}« kan ikke vises.`, 'se, om filen er hel, eller læg den ind igen.');
    });
  return { bytes, type: 'image/webp', name: 'billede.webp' };
}
