/** Calendar files of a programme: the whole, its days, its items. */
import type { APIRoute } from 'astro';
import { formatCalendar, listCalendarFiles } from '../../../../programme/calendar.ts';
import { loadProgramme, loadProgrammes } from '../../../../sources/publications-from-astro.ts';

export async function getStaticPaths() {
  return (await loadProgrammes()).flatMap((programme) =>
    listCalendarFiles(programme).map(({ name }) => ({ params: { id: programme.id, name } })),
  );
}

export const GET: APIRoute = async ({ params, site }) => {
  const programme = await loadProgramme(params.id);
  const file = listCalendarFiles(programme).find(({ name }) => name === params.name);
  if (!file) return new Response(null, { status: 404 });
  return new Response(formatCalendar(programme, file, site!), {
    headers: { 'content-type': 'text/calendar; charset=utf-8' },
  });
};
