/** Colours of all editions as custom properties, from their `edition.mdx`. */
import type { APIRoute } from 'astro';
import { loadReports } from '../sources/from-astro.ts';
import type { Palette } from '../schemas/colours.ts';

const NAMES: Record<keyof Palette, string> = {
  accent: '--accent',
  field: '--field',
  fieldLine: '--field-line',
  fieldMark: '--field-mark',
  tint: '--tint',
};

export const GET: APIRoute = async () => {
  const reports = await loadReports();
  const light = reports.map(({ year, colours }) => rule(editionSelector(year), colours.light));
  const byDevice = reports.map(({ year, colours }) =>
    rule(within(':root:not([data-theme="light"])', year), colours.dark),
  );
  const byChoice = reports.map(({ year, colours }) => rule(within(':root[data-theme="dark"]', year), colours.dark));
  const css = [
    ...light,
    '@media screen and (prefers-color-scheme: dark) {',
    ...byDevice,
    '}',
    '@media screen {',
    ...byChoice,
    '}',
    '',
  ].join('\n');
  return new Response(css, { headers: { 'content-type': 'text/css; charset=utf-8' } });
};

function editionSelector(year: number): string {
  return `[data-edition="${year}"]`;
}

/** A page of the edition, and what on a page of no year shows the edition. */
function within(root: string, year: number): string {
  return `${root}${editionSelector(year)}, ${root} ${editionSelector(year)}`;
}

function rule(selector: string, palette: Palette): string {
  const names = Object.keys(NAMES) as (keyof Palette)[];
  return `${selector} { ${names.map((name) => `${NAMES[name]}: ${palette[name]};`).join(' ')} }`;
}
