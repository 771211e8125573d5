/** What editors call a file. */
import { classify } from '../../sources/source-kinds.ts';
import type { SourceKind, Sources } from '../../sources/sources.ts';

/** What editors call the files of which there is one. */
const TITLES: Partial<Record<SourceKind, string>> = {
  site: 'Udgiveren',
  edition: 'Udgaven og forordet',
  people: 'Personer',
  parties: 'Partier',
  municipalities: 'Kommuner',
  terms: 'Ord',
  abbreviations: 'Forkortelser',
  mandates: 'Titler og mandater',
  deviations: 'Afvigelser fra originalen',
  revisions: 'Revisioner',
  exceptions: 'Undtagelser fra Kontrol',
  shortLinks: 'Korte adresser',
  programme: 'Programmet og velkomsten',
  programmeDays: 'Dage og punkter',
  programmeMeeting: 'Dagsorden og forslag',
  programmePractical: 'Praktiske oplysninger',
};

/** A file's own title, whether its schema accepts it or not; else what editors call it. */
export function titleOf({ files }: Sources, path: string): string {
  const what = classify(path);
  const fixed = what && TITLES[what.kind];
  if (fixed) return fixed;
  const data = files.find((source) => source.path === path)?.fields.data as { title?: unknown } | null | undefined;
  return typeof data?.title === 'string' && data.title.trim() ? data.title : path.slice(path.lastIndexOf('/') + 1);
}
