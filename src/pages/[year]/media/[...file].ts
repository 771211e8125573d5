/** Films, sound, captions, transcripts and posters of an edition, as they are. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { APIRoute } from 'astro';
import { contentRoot } from '../../../sources/content-root.ts';
import { listEditionMedia } from '../../../sources/edition-media.ts';
import { loadReports } from '../../../sources/from-astro.ts';

export async function getStaticPaths() {
  const reports = await loadReports();
  const paths = await Promise.all(
    reports.map(async ({ year }) =>
      (await listEditionMedia(year)).map((file) => ({ params: { year: String(year), file } })),
    ),
  );
  return paths.flat();
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(contentRoot, params.year ?? '', 'media', params.file ?? ''));
  return new Response(new Uint8Array(bytes));
};
