/** A table of the accounts as a data file. */
import type { APIRoute } from 'astro';
import { DATA_FORMATS } from '../../../downloads/formats.ts';
import { listTables } from '../../../report/accounts.ts';
import { hasAmounts } from '../../../report/totals.ts';
import { loadReport, loadReports } from '../../../sources/from-astro.ts';

export async function getStaticPaths() {
  return (await loadReports()).flatMap((report) =>
    listTables(report)
      .filter(hasAmounts)
      .flatMap(({ slug }) =>
        DATA_FORMATS.map(({ extension }) => ({
          params: { year: String(report.year), table: slug, format: extension },
        })),
      ),
  );
}

export const GET: APIRoute = async ({ params, site }) => {
  const report = await loadReport(params.year);
  const table = listTables(report).find(({ slug }) => slug === params.table);
  const format = DATA_FORMATS.find(({ extension }) => extension === params.format);
  if (!table || !format || !site) return new Response(null, { status: 404 });
  const bytes = await format.write(table, report, site);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': format.type } });
};
