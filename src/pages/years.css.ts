/** Hides the columns of years that the reader has not chosen: which years there are is for content to say. */
import type { APIRoute } from 'astro';
import { formatYearRules } from '../components/shared/year-choice.ts';
import { compareTables } from '../report/compare-tables.ts';
import { loadReports } from '../sources/from-astro.ts';

export const GET: APIRoute = async () => {
  const years = compareTables(await loadReports()).flatMap((table) => table.years.map(({ year }) => year));
  return new Response(formatYearRules([...new Set(years)]), { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
