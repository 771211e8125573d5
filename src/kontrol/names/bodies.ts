/** Bodies of the organisation as texts name them. */
import { isNotGiven } from '../../schemas/common.ts';
import { findSource, listSources } from '../../sources/select.ts';
import type { Source, Sources } from '../../sources/sources.ts';

/** A body whose fields could be read. */
export interface KnownBody {
  source: Source<'body'>;
  title: string;
  /** The title in the indefinite, as it stands after a genitive: `Børne- og Undervisningsudvalg`. */
  base: string;
  kind: string;
}

export type Office = 'chair' | 'vice-chair';

const known = new WeakMap<Sources, readonly KnownBody[]>();

/** The bodies of an edition, or of all. Rules ask at each name, so they are kept as long as the sources are. */
export function listBodies(sources: Sources, year?: number): KnownBody[] {
  const kept = known.get(sources) ?? readBodies(sources);
  known.set(sources, kept);
  return kept.filter(({ source }) => year === undefined || source.year === year);
}

function readBodies(sources: Sources): KnownBody[] {
  return listSources(sources, 'body').flatMap((source) =>
    source.data && source.data.kind !== 'introduction'
      ? [{ source, title: source.data.title, base: toBase(source.data.title), kind: source.data.kind }]
      : [],
  );
}

/** `Havneudvalget` → `Havneudvalg`; a title in another form stays as it is. */
export function toBase(title: string): string {
  return title.replace(/(udvalg|råd)(?:ets?|s)$/u, '$1').replace(/(bestyrelse|direktion)ns?$/u, '$1');
}

/** The areas in the name of a committee, in small letters: `Klima- og Miljøudvalg` → `klima`, `miljø`. */
export function listAreas(base: string): string[] {
  return base
    .replace(/-?udvalg$/iu, '')
    .toLowerCase()
    .split(/-?,? og |-?, |- /)
    .filter((area) => area !== '');
}

/** A holder of an office, with the line that says so. */
export interface Holder {
  person: string;
  line: number;
  file: string;
}

/** Who holds an office of a body; `undefined` when the edition does not say. */
export function listHolders(sources: Sources, { source, kind }: KnownBody, office: Office): Holder[] | undefined {
  const seats = source.data?.seats;
  if (seats && !isNotGiven(seats)) {
    return seats.flatMap(({ person, role }, index) =>
      role === office ? [{ person, file: source.file, line: source.fields.placeOf(['seats', index]).line }] : [],
    );
  }
  return kind === 'board' ? listSigned(sources, source.year, office) : undefined;
}

/** What the signatures of the edition say of its board, whose seats it does not give. */
function listSigned(sources: Sources, year: number | undefined, office: Office): Holder[] | undefined {
  const found = listSources(sources, 'accounts', year).flatMap(({ file, fields, data }) =>
    data?.kind === 'statement'
      ? data.signatories.flatMap(({ person, role }, index) =>
          officeOf(role ?? '') === office ? [{ person, file, line: fields.placeOf(['signatories', index]).line }] : [],
        )
      : [],
  );
  return found.length > 0 ? found : undefined;
}

/** The office that a word for it names: `Formand`, `næstformanden`. */
export function officeOf(words: string): Office | undefined {
  if (/næstform/iu.test(words)) return 'vice-chair';
  return /(?<!\p{sc=Latn})(?:bestyrelses|udvalgs)?form(?:and|ænd)/iu.test(words) ? 'chair' : undefined;
}

/** The names by which texts call the whole organisation, in the genitive too. */
export function listOwnNames(sources: Sources): string[] {
  const site = findSource(sources, 'site')?.data;
  return site ? [site.words.genitive, site.shortName, site.name] : [];
}
