/** Portraits of people, cut square and small: twice the 56 px that rosters show. */
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { contentRoot } from '../../sources/content-root.ts';
import { loadReports } from '../../sources/from-astro.ts';

const SIZE_PX = 112;

export async function getStaticPaths() {
  const people = (await loadReports())[0]?.people ?? {};
  return Object.entries(people)
    .filter(([, { portrait }]) => portrait)
    .map(([person, { portrait }]) => ({ params: { person }, props: { portrait } }));
}

export const GET: APIRoute<{ portrait: string }> = async ({ props }) => {
  const picture = await sharp(join(contentRoot, 'media', props.portrait))
    .rotate()
    .resize(SIZE_PX, SIZE_PX)
    .webp({ quality: 80 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } });
};
