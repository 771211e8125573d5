/** Colours of all editions as custom properties, from their `edition.mdx`. */
import type { APIRoute } from 'astro';
import { loadReports } from '../load/from-astro.ts';
import type { Palette } from '../schemas/edition.ts';

const NAMES: Record<keyof Palette, string> = {
  accent: '--accent',
  field: '--field',
  fieldLine: '--field-line',
  fieldMark: '--field-mark',
  tint: '--tint',
};

export const GET: APIRoute = async () => {
  const reports = await loadReports();
  const light = reports.map((report) => rule(report.year, report.colours.light)).join('\n');
  const dark = reports.map((report) => rule(report.year, report.colours.dark)).join('\n');
  const css = `${light}\n@media screen and (prefers-color-scheme: dark) {\n${dark}\n}\n`;
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

function rule(year: number, palette: Palette): string {
  const names = Object.keys(NAMES) as (keyof Palette)[];
  return `[data-edition="${year}"] { ${names.map((name) => `${NAMES[name]}: ${palette[name]};`).join(' ')} }`;
}
