/** Films, sound, captions, transcripts and posters of an edition, as they are. */
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import type { APIRoute } from 'astro';
import { contentRoot } from '../../../sources/content-root.ts';
import { loadReports } from '../../../sources/from-astro.ts';

export async function getStaticPaths() {
  const reports = await loadReports();
  const paths = await Promise.all(
    reports.map(async ({ year }) => (await listMedia(year)).map((file) => ({ params: { year: String(year), file } }))),
  );
  return paths.flat();
}

export const GET: APIRoute = async ({ params }) => {
  const bytes = await readFile(join(contentRoot, params.year ?? '', 'media', params.file ?? ''));
  return new Response(new Uint8Array(bytes));
};

/** Files below an edition's `media/`, with `/` between folders; none when it has no such folder. */
async function listMedia(year: number): Promise<string[]> {
  const items = await readdir(join(contentRoot, String(year), 'media'), { recursive: true, withFileTypes: true }).catch(
    () => [],
  );
  const folder = join(contentRoot, String(year), 'media');
  return items
    .filter((item) => item.isFile() && !item.name.startsWith('.'))
    .map((item) =>
      join(item.parentPath, item.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    );
}
