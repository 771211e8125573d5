/** Feed of editions and revisions. */
import type { APIRoute } from 'astro';
import { loadReports, loadSite } from '../sources/from-astro.ts';
import { loadPublications } from '../sources/publications-from-astro.ts';
import { formatFeed } from '../sharing/feed.ts';

export const GET: APIRoute = async ({ site }) =>
  new Response(formatFeed(await loadSite(), await loadReports(), site!, await loadPublications()), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  });
