import { findNearest } from '../../kontrol/nearest.ts';
import { formatList } from '../../report/format.ts';
import { slugify } from '../../report/slug.ts';
import { isAmountRow } from '../../report/totals.ts';
import { listSources } from '../../sources/select.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import type { SheetProblem } from '../describe-problems.ts';
import { nameKey } from '../sheet-names.ts';
import type { SheetTable } from './sheet.ts';

/** Where a sheet goes: a table of the edition, a new one, or nowhere, and why. */
export type Section = { source: Source<'accounts'> } | { slug: string } | SheetProblem;

/**
 * The table that a sheet is named after: by its title or its file, whatever the case, and with or without a year.
 *
 * @param isNewAllowed whether a sheet that no table is named after becomes a new one
 */
export function findSection(sources: Sources, sheet: SheetTable, year: number, isNewAllowed: boolean): Section {
  const slug = nameKey(sheet.name);
  const sections = listSources(sources, 'accounts', year);
  const source = sections.find(
    (section) => slug !== '' && (section.slug === slug || nameKey(titleOf(section)) === slug),
  );
  const problem = (what: string, fix: string): SheetProblem => ({ sheet: sheet.name, cell: 'fanen', what, fix });
  if (!source) {
    if (isNewAllowed && slug !== '') return { slug };
    return problem(
      'Ingen tabel i regnskabet hedder som arket.',
      adviseName(listSources(sources, 'accounts', year), sheet, slug),
    );
  }
  if (source.data === undefined) {
    return problem(
      `Arket hører til ${source.file}, men den fil har fejl.`,
      'kør `npm run check`, ret fejlene i filen, og kør igen.',
    );
  }
  if (source.data.kind !== 'table') {
    return problem(`Arket hedder som ${source.file}, der ikke er en tabel.`, 'kald arket noget andet.');
  }
  const [now, before] = source.data.columns;
  if (now !== year || before !== year - 1) {
    return problem(
      `Tabellen ${source.file} har kolonner for ${now} og ${before}.`,
      `ret \`columns\` til \`[${year}, ${year - 1}]\`.`,
    );
  }
  return { source };
}

/** Sheets that bear the name of a table, but have no years to find its amounts by. */
export function refuseWithoutYears(sources: Sources, names: string[], year: number): SheetProblem[] {
  return names
    .filter((name) => findNamed(sources, name, year)?.data?.kind === 'table')
    .map((sheet) => ({
      ...{ sheet, cell: 'fanen' },
      what: 'Arket hedder som en tabel, men har ingen række med to årstal.',
      fix: `skriv ${year} og ${year - 1} over beløbene, eller giv arket et andet navn.`,
    }));
}

function findNamed(sources: Sources, name: string, year: number): Source<'accounts'> | undefined {
  const slug = nameKey(name);
  const sections = listSources(sources, 'accounts', year);
  return sections.find((section) => slug !== '' && (section.slug === slug || nameKey(titleOf(section)) === slug));
}

/** The title, also of a file with errors elsewhere. */
function titleOf({ data, fields }: Source<'accounts'>): string {
  const raw: unknown = fields.data;
  const title = typeof raw === 'object' && raw !== null && 'title' in raw ? raw.title : '';
  return data?.title ?? String(title);
}

/** The table whose rows the sheet has, or whose name is near; otherwise all names. */
function adviseName(sections: Source<'accounts'>[], sheet: SheetTable, slug: string): string {
  const tables = sections.flatMap(({ data }) => (data?.kind === 'table' ? [data] : []));
  const labels = new Set(sheet.rows.filter(({ amounts }) => amounts).map(({ label }) => slugify(label)));
  const shared = tables.map(({ title, rows }) => ({
    title,
    count: rows.filter((row) => isAmountRow(row) && labels.has(slugify(row.label))).length,
  }));
  const best = shared.toSorted((a, b) => b.count - a.count)[0];
  const asNew = 'skal arket blive til en ny tabel, så kør igen med `--new`.';
  if (best && best.count > labels.size / 2) {
    return `kald arket »${best.title}«, hvis det er den tabel: ${best.count} af arkets ${labels.size} rækker står i den. Ellers: ${asNew}`;
  }
  const nearest = findNearest(
    slug,
    tables.map(({ title }) => nameKey(title)),
  );
  const near = tables.find(({ title }) => nameKey(title) === nearest);
  const names = near ? [near.title] : tables.map(({ title }) => title);
  return `kald arket ${formatList(names.map((title) => `»${title}«`)).replace(/ og (?=[^ ]*$)/, ' eller ')}. Ellers: ${asNew}`;
}
