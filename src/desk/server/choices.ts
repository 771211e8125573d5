/** What can be pointed at by name. Pure: sources in, choices out. */
import { listKeyFigures } from '../../report/mdx.ts';
import { findSource, listSources, listYears } from '../../sources/select.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import type { Choice, Choices } from '../contract.ts';

export function listChoices(sources: Sources): Choices {
  const byYear = (list: (year: number) => Choice[]) =>
    Object.fromEntries(listYears(sources).map((year) => [String(year), list(year)]));
  return {
    people: listEntries(sources, 'people', nameOf),
    parties: listEntries(sources, 'parties', String),
    municipalities: listMunicipalities(sources),
    chapters: byYear((year) => listTitles(listSources(sources, 'chapter', year))),
    committees: byYear((year) => listTitles(listSources(sources, 'body', year))),
    keyFigures: byYear((year) => listSources(sources, 'chapter', year).flatMap(listFigures)),
    tables: byYear((year) => listTitles(listAccounts(sources, year, 'table'))),
    statements: byYear((year) => listTitles(listAccounts(sources, year, 'statement'))),
    rows: Object.fromEntries(
      listSources(sources, 'accounts').map((source) => [`${source.year}/${source.slug}`, listRows(source)]),
    ),
    media: {
      '': listMedia(sources, 'media/'),
      ...byYear((year) => listMedia(sources, `${year}/media/`)),
    },
  };
}

/** Entries of a register as it stands: one with a mistake in it can be chosen all the same. */
function listEntries(sources: Sources, kind: 'people' | 'parties', name: (entry: unknown) => string): Choice[] {
  const data = findSource(sources, kind)?.fields.data;
  if (!data || typeof data !== 'object') return [];
  return Object.entries(data)
    .map(([id, entry]) => ({ id, name: name(entry) }))
    .sort(byName);
}

function nameOf(person: unknown): string {
  const name = (person as { name?: unknown } | null)?.name;
  return typeof name === 'string' ? name : '';
}

function listMunicipalities(sources: Sources): Choice[] {
  const data = findSource(sources, 'municipalities')?.fields.data;
  return Array.isArray(data) ? data.map(String).map((name) => ({ id: name, name })) : [];
}

/** Files of the accounts of one kind, as each says of itself: one with a mistake in it can be chosen all the same. */
function listAccounts(sources: Sources, year: number, kind: 'table' | 'statement'): Source<'accounts'>[] {
  return listSources(sources, 'accounts', year).filter(
    ({ fields }) => (fields.data as { kind?: unknown } | null | undefined)?.kind === kind,
  );
}

function listTitles(files: Source[]): Choice[] {
  return files.map(({ slug, fields }) => {
    const title = (fields.data as { title?: unknown } | null | undefined)?.title;
    return { id: slug, name: typeof title === 'string' ? title : slug };
  });
}

/** `12 strande åbnede i 2030`, as one types it. A chapter that cannot be read has none. */
function listFigures({ slug, tree }: Source<'chapter'>): Choice[] {
  return (tree ? listKeyFigures(tree) : []).map(({ id, value, unit, text }) => ({
    id: `${slug}#${id}`,
    name: [value, unit, text].filter(Boolean).join(' ').replaceAll('\u00a0', ' '),
  }));
}

function listRows({ data }: Source<'accounts'>): Choice[] {
  if (data?.kind !== 'table') return [];
  return data.rows.flatMap((row) => ('id' in row ? { id: row.id, name: row.label } : []));
}

function listMedia({ others }: Sources, folder: string): Choice[] {
  return others
    .filter(({ path }) => path.startsWith(folder))
    .map(({ path }) => ({ id: path.slice(folder.length), name: path.slice(folder.length) }));
}

const collator = new Intl.Collator('da');

function byName(a: Choice, b: Choice): number {
  return collator.compare(a.name, b.name);
}
