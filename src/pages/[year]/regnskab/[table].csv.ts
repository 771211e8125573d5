/** A table of the accounts as CSV for Danish spreadsheets: UTF-8 with BOM, semicolons, units in the head. */
import type { APIRoute } from 'astro';
import { loadReport, loadReports } from '../../../load/from-astro.ts';
import { formatCsv } from '../../../report/csv.ts';

export async function getStaticPaths() {
  return (await loadReports()).flatMap((report) =>
    report.accounts
      .filter((section) => section.kind === 'table')
      .map((section) => ({ params: { year: String(report.year), table: section.slug } })),
  );
}

export const GET: APIRoute = async ({ params }) => {
  const report = await loadReport(params.year);
  const table = report.accounts.find((section) => section.slug === params.table);
  if (table?.kind !== 'table') return new Response(null, { status: 404 });
  return new Response(formatCsv(table), { headers: { 'content-type': 'text/csv; charset=utf-8' } });
};
