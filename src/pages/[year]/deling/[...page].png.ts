/** Pictures for link previews. */
import type { APIRoute } from 'astro';
import { loadReport, loadReports } from '../../../sources/from-astro.ts';
import { editionTitle } from '../../../report/publisher.ts';
import { listSharedPages } from '../../../sharing/pages.ts';
import { openPictureFonts } from '../../../sharing/picture-fonts.ts';
import { drawPicture } from '../../../sharing/picture.ts';

export async function getStaticPaths() {
  return (await loadReports()).flatMap((report) =>
    listSharedPages(report).map(({ picture }) => ({ params: { year: String(report.year), page: picture } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const report = await loadReport(params.year);
  const page = listSharedPages(report).find(({ picture }) => picture === params.page);
  if (!page) return new Response(null, { status: 404 });
  const text = { title: page.title, label: page.label, edition: editionTitle(report) };
  const picture = await drawPicture(text, report.motif, report.colours.light, await openPictureFonts());
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};
