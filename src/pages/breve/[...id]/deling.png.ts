/** The letter's picture for link previews. */
import type { APIRoute } from 'astro';
import { formatReceivers } from '../../../letters/describe.ts';
import { findEditionOf } from '../../../report/edition-of-year.ts';
import { loadReports } from '../../../sources/from-astro.ts';
import { loadLetter, loadLetters } from '../../../sources/publications-from-astro.ts';
import { openPictureFonts } from '../../../sharing/picture-fonts.ts';
import { drawPicture } from '../../../sharing/picture.ts';

export async function getStaticPaths() {
  return (await loadLetters()).map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const letter = await loadLetter(params['id']);
  const { motif, colours } = findEditionOf(await loadReports(), letter.year);
  const text = { title: letter.title, edition: `Brev til ${formatReceivers(letter)}, ${letter.year}` };
  const picture = await drawPicture(text, motif, colours.light, await openPictureFonts());
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
