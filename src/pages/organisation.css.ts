/** Measures of the drawing of each edition's organisation as custom properties: nothing is inline, as the policy asks. */
import type { APIRoute } from 'astro';
import { layOutOrganisation, listMeasures } from '../components/print/organisation-layout.ts';
import { chartOrganisation, nameChart } from '../report/organisation-chart.ts';
import type { Report } from '../report/report.ts';
import { loadReports } from '../sources/from-astro.ts';

export const GET: APIRoute = async () => {
  const css = (await loadReports()).map(rule).join('');
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

function rule(report: Report): string {
  const chart = chartOrganisation(report);
  if (!chart) return '';
  const measures = listMeasures(layOutOrganisation(chart, nameChart(report), report.site.assembly !== undefined));
  const properties = Object.entries(measures).map(([name, mm]) => `${name}: ${Math.round(mm * 100) / 100}mm;`);
  return `[data-edition="${report.year}"] { ${properties.join(' ')} }\n`;
}
