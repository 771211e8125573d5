/** The accounts over the years, and the kontingent's rates, as data files. */
import type { APIRoute } from 'astro';
import { formatCsv, formatRatesCsv } from '../../downloads/csv.ts';
import { tableOverYears } from '../../downloads/data-table.ts';
import { DATA_TYPES } from '../../downloads/formats.ts';
import { writeXlsx } from '../../downloads/xlsx.ts';
import { RATES } from '../../report/answers.ts';
import { compareRates } from '../../report/compare.ts';
import { compareTables } from '../../report/compare-tables.ts';
import { loadReports } from '../../sources/from-astro.ts';

export async function getStaticPaths() {
  const reports = await loadReports();
  const tables = compareTables(reports).filter(({ years }) => years.length > 0);
  return [
    ...tables.flatMap(({ slug }) => ['csv', 'xlsx'].map((format) => ({ params: { table: slug, format } }))),
    ...(compareRates(reports) ? [{ params: { table: RATES, format: 'csv' } }] : []),
  ];
}

export const GET: APIRoute = async ({ params }) => {
  const type = DATA_TYPES[params.format === 'xlsx' ? 'xlsx' : 'csv'];
  return new Response(await write(params.table, params.format), { headers: { 'content-type': type } });
};

async function write(slug: string | undefined, format: string | undefined): Promise<Uint8Array<ArrayBuffer>> {
  const reports = await loadReports();
  const [newest] = reports;
  const table = compareTables(reports).find((candidate) => candidate.slug === slug);
  const rates = compareRates(reports);
  if (newest && table && format === 'xlsx') {
    return new Uint8Array(await writeXlsx(tableOverYears(table), newest.date, newest.site.words.editions));
  }
  if (table) return new TextEncoder().encode(formatCsv(tableOverYears(table)));
  if (rates) return new TextEncoder().encode(formatRatesCsv(rates));
  throw new Error(`There is no table "${slug}" to compare.`);
}
