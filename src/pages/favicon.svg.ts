/** The icon of all pages: two tracks that meet, on the house's field. */
import type { APIRoute } from 'astro';
import { loadSite } from '../sources/from-astro.ts';

export const GET: APIRoute = async () => {
  const { colours } = await loadSite();
  const icon = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" fill="${colours.light.field}"/><path d="M6 26C6 16 14 18 14 6M26 26C26 16 18 18 18 6" fill="none" stroke="#fff" stroke-width="3"/></svg>\n`;
  return new Response(icon, { headers: { 'content-type': 'image/svg+xml' } });
};
