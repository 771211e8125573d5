/** Pictures for link previews. */
import type { APIRoute } from 'astro';
import smallFont from '../../../assets/fonts/print/archivo-600.woff2?inline';
import titleFont from '../../../assets/fonts/print/archivo-640-narrow.woff2?inline';
import { loadReport, loadReports } from '../../../sources/from-astro.ts';
import { editionTitle } from '../../../report/publisher.ts';
import { openFont } from '../../../sharing/outline-text.ts';
import { listSharedPages } from '../../../sharing/pages.ts';
import { drawPicture } from '../../../sharing/picture.ts';

export async function getStaticPaths() {
  return (await loadReports()).flatMap((report) =>
    listSharedPages(report).map(({ picture }) => ({ params: { year: String(report.year), page: picture } })),
  );
}

const fonts = { title: await openFont(bytesOf(titleFont)), small: await openFont(bytesOf(smallFont)) };

export const GET: APIRoute = async ({ params }) => {
  const report = await loadReport(params.year);
  const page = listSharedPages(report).find(({ picture }) => picture === params.page);
  if (!page) return new Response(null, { status: 404 });
  const text = { title: page.title, label: page.label, edition: editionTitle(report) };
  const picture = await drawPicture(text, report.motif, report.colours.light, fonts);
  return new Response(new Uint8Array(picture), { headers: { 'content-type': 'image/png' } });
};

/** A file that the bundler handed over as a `data:` address. */
function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
