/** The programme's picture for link previews. */
import type { APIRoute } from 'astro';
import { findEditionOf } from '../../../report/edition-of-year.ts';
import { loadReports } from '../../../sources/from-astro.ts';
import { loadProgramme, loadProgrammes } from '../../../sources/publications-from-astro.ts';
import { openPictureFonts } from '../../../sharing/picture-fonts.ts';
import { drawPicture } from '../../../sharing/picture.ts';

export async function getStaticPaths() {
  return (await loadProgrammes()).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const programme = await loadProgramme(params.id);
  const { motif, colours } = findEditionOf(await loadReports(), programme.year);
  const text = { title: programme.theme, edition: programme.title };
  const picture = await drawPicture(text, motif, colours.light, await openPictureFonts());
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
