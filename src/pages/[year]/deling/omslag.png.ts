/** The cover as a picture: the e-book's, and for whoever writes of the edition. */
import type { APIRoute } from 'astro';
import { loadReport, loadReports } from '../../../sources/from-astro.ts';
import { drawCover } from '../../../sharing/cover-picture.ts';
import { openPictureFonts } from '../../../sharing/picture-fonts.ts';

export async function getStaticPaths() {
  return (await loadReports()).map(({ year }) => ({ params: { year: String(year) } }));
}

export const GET: APIRoute = async ({ params }) => {
  const picture = await drawCover(await loadReport(params.year), await openPictureFonts());
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
