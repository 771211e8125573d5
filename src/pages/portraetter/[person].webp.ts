/** Portraits of people, cut square and small: twice the 56 px that rosters show. */
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import sharp from 'sharp';
import { contentRoot } from '../../sources/content-root.ts';
import { listPersons } from '../../report/register.ts';
import { loadReports } from '../../sources/from-astro.ts';

const SIZE_PX = 112;

export async function getStaticPaths() {
  const reports = await loadReports();
  const people = reports[0]?.people ?? {};
  // Only of people on a page: others may belong to an edition that is still a draft.
  return listPersons(reports).flatMap(({ id }) => {
    const portrait = people[id]?.portrait;
    return portrait ? [{ params: { person: id }, props: { portrait } }] : [];
  });
}

export const GET: APIRoute<{ portrait: string }> = async ({ props }) => {
  const picture = await sharp(join(contentRoot, 'media', props.portrait))
    .rotate()
    .resize(SIZE_PX, SIZE_PX)
    .webp({ quality: 80 })
    .toBuffer();
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/webp' } });
};
