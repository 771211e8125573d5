/** Views of the sources that many rules share. */
import type { Source, SourceKind, Sources } from './sources.ts';

const known = new WeakMap<Sources, ReadonlyMap<SourceKind, Source[]>>();

/** Files of one kind, in all editions or in one. Rules ask by the thousand, so they are sorted once. */
export function listSources<Kind extends SourceKind>(sources: Sources, kind: Kind, year?: number): Source<Kind>[] {
  const kinds = known.get(sources) ?? Map.groupBy(sources.files, (source) => source.kind);
  known.set(sources, kinds);
  const isWanted = (source: Source): source is Source<Kind> => year === undefined || source.year === year;
  return (kinds.get(kind) ?? []).filter(isWanted);
}

/** The one file of a kind: a register, or an edition's `edition.mdx`. */
export function findSource<Kind extends SourceKind>(
  sources: Sources,
  kind: Kind,
  year?: number,
): Source<Kind> | undefined {
  return listSources(sources, kind, year)[0];
}

/** Years of the editions, oldest first. A folder with any content file is an edition. */
export function listYears(sources: Sources): number[] {
  return [...new Set(sources.files.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
}

/**
 * Keys of a register such as `people.yaml`; `undefined` when it cannot be read, so that nothing is called unknown
 * because of it. Keys of entries that the schema refuses count: they have their own finding.
 */
export function listKeys(source: Source | undefined): string[] | undefined {
  if (!source) return undefined;
  const { data } = source.fields;
  return data && typeof data === 'object' && !Array.isArray(data) ? Object.keys(data) : undefined;
}

/** Names of the files of one kind in an edition. */
export function listSlugs(sources: Sources, kind: SourceKind, year: number | undefined): string[] {
  return listSources(sources, kind, year).map(({ slug }) => slug);
}

/**
 * Whether readers may have an edition already: it is published and its own revisions are recorded. In a draft, what
 * looks wrong is often only unwritten.
 */
export function isPublished(sources: Sources, year: number): boolean {
  const record = findSource(sources, 'revisions', year)?.data ?? [];
  return (
    findSource(sources, 'edition', year)?.data?.state === 'published' && record.some(({ edition }) => edition === year)
  );
}

/** Path of a file that could stand in the folder: `content/people.yaml`. */
export function pathIn(sources: Sources, ...parts: (string | number | undefined)[]): string {
  return [sources.folder, ...parts].join('/');
}

/** All that is text, captions and transcripts too, whoever reads it. */
export function listTexts({ files, others }: Sources): { file: string; text: string }[] {
  return [...files, ...others].flatMap(({ file, text }) => (text === undefined ? [] : [{ file, text }]));
}
