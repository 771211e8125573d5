/** Hides what is told of years that the reader has not chosen: which years there are is for content to say. */
import type { APIRoute } from 'astro';
import { formatYearRules } from '../components/shared/year-choice.ts';
import { listYearGroups, listYearsToChoose } from '../report/compare-years.ts';
import { loadReports } from '../sources/from-astro.ts';

export const GET: APIRoute = async () => {
  const reports = await loadReports();
  const years = listYearsToChoose(reports).map(({ year }) => year);
  const rules = formatYearRules(years, listYearGroups(reports));
  return new Response(rules, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};
