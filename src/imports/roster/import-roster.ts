import { CommandError } from '../../cli/command-error.ts';
import type { FileChange } from '../../cli/write-changes.ts';
import { formatList } from '../../report/format.ts';
import { requireEdition } from '../../scaffold/plan-chapter.ts';
import { isNotGiven } from '../../schemas/common.ts';
import { findSource, listSources } from '../../sources/select.ts';
import type { Source, Sources } from '../../sources/sources.ts';
import { describeFrozen } from '../describe-changes.ts';
import { describeProblems } from '../describe-problems.ts';
import { readWorkbook } from '../spreadsheet/read-workbook.ts';
import { setSeats } from './edit-body.ts';
import { addPeople, setMandates } from './edit-registers.ts';
import { matchBody } from './match-registers.ts';
import { checkSeats, matchSeats } from './match-seats.ts';
import { mergeMandates } from './merge-mandates.ts';
import type { MergedMandate } from './merge-mandates.ts';
import { readRoster } from './read-roster.ts';
import type { RosterSeat } from './roster.ts';

export interface ImportedRoster {
  /** Bodies with seats in the sheet. */
  bodies: { source: Source<'body'>; seats: RosterSeat[] }[];
  mandates: MergedMandate[];
  /** Files that become another text. */
  changes: FileChange[];
  /** What the editor should know, as Danish sentences. */
  remarks: string[];
}

/**
 * Takes rosters of a spreadsheet into an edition: seats into the organisation's files, title, party and municipality into
 * `mandates.yaml`, new people into `people.yaml`. Nothing is written: the caller shows what was read, and asks.
 *
 * @param name the file as the editor typed it, for messages
 * @throws CommandError when anything in the spreadsheet cannot be matched, with every such place
 */
export async function importRoster(
  sources: Sources,
  bytes: Uint8Array,
  name: string,
  year: number,
): Promise<ImportedRoster> {
  requireEdition(sources, year);
  requireRegisters(sources, year);
  const bodies = listSources(sources, 'body', year);
  const sheets = readWorkbook(bytes, name);
  const read = readRoster(sheets, (text) => 'value' in matchBody(text, bodies));
  if (read.rows.length === 0 && read.problems.length === 0) {
    throw new CommandError(
      `${name} har intet ark med navne.`,
      'skriv overskrifterne Navn, Titel, Kommune, Parti og Rolle over kolonnerne, som content/README.md viser.',
    );
  }
  const { seats, problems } = matchSeats(sources, year, read.rows);
  const known = findSource(sources, 'mandates', year)?.data ?? {};
  const merged = mergeMandates(seats, known);
  const found = [...read.problems, ...problems, ...checkSeats(seats), ...merged.problems];
  if (found.length > 0) throw describeProblems(found, name);
  const seated = bodies.flatMap((source) => {
    const own = seats.filter(({ body }) => body === source.slug);
    return own.length > 0 ? [{ source, seats: own }] : [];
  });
  return {
    ...{ bodies: seated, mandates: merged.mandates },
    changes: planChanges(sources, year, seated, merged.mandates),
    remarks: [...read.remarks, ...describeRest(sources, year, seated, Object.keys(known))],
  };
}

/** Files with errors cannot be matched against, and would lose what could not be read of them. */
function requireRegisters(sources: Sources, year: number): void {
  const shared = (['people', 'parties', 'municipalities'] as const).map((kind) => findSource(sources, kind));
  const broken = [...shared, findSource(sources, 'mandates', year), ...listSources(sources, 'body', year)].filter(
    (source) => source !== undefined && source.data === undefined,
  );
  if (broken.length === 0 && shared.every((source) => source !== undefined)) return;
  const files = formatList(broken.map((source) => source?.file ?? ''));
  throw new CommandError(
    files
      ? `${files} har fejl, så navnene kan ikke findes.`
      : 'people.yaml, parties.yaml eller municipalities.yaml mangler.',
    'kør `npm run check`, ret fejlene, og kør igen.',
  );
}

function planChanges(
  sources: Sources,
  year: number,
  bodies: ImportedRoster['bodies'],
  mandates: MergedMandate[],
): FileChange[] {
  const people = findSource(sources, 'people');
  const register = findSource(sources, 'mandates', year);
  const newPeople = mandates.flatMap(({ person }) => (person.isNew ? [person] : []));
  const nameOf = (id: string) => people?.data?.[id]?.name ?? newPeople.find((person) => person.id === id)?.name ?? id;
  const changes: FileChange[] = [
    ...(people ? [{ path: people.path, before: people.text, text: addPeople(people.text, newPeople, nameOf) }] : []),
    {
      path: register?.path ?? `${year}/mandates.yaml`,
      before: register?.text,
      text: setMandates(register?.text ?? `# Titel, parti og kommune, som de stod i ${year}.\n`, mandates, nameOf),
    },
    ...bodies.map(({ source: { path, text }, seats }) => ({ path, before: text, text: setSeats(text, seats) })),
  ];
  return changes.filter(({ before, text }) => before !== text);
}

/** What the sheet does not mention, so that it stays as it is. */
function describeRest(sources: Sources, year: number, bodies: ImportedRoster['bodies'], mandates: string[]): string[] {
  const touched = new Set(bodies.map(({ source }) => source.slug));
  const others = listSources(sources, 'body', year)
    .filter(({ slug, data }) => data && data.kind !== 'introduction' && !touched.has(slug))
    .toSorted((a, b) => (a.data?.order ?? 0) - (b.data?.order ?? 0));
  const left = others.flatMap(({ data }) => (data?.seats && !isNotGiven(data.seats) ? data.seats : []));
  const seated = new Set(
    [...left, ...bodies.flatMap(({ seats }) => seats.map(({ person }) => ({ person: person.id })))].map(
      ({ person }) => person,
    ),
  );
  const idle = mandates.filter((person) => !seated.has(person));
  return [
    ...(others.length > 0
      ? [`Står ikke i regnearket og er uændrede: ${formatList(others.map(({ data }) => data?.title ?? ''))}.`]
      : []),
    ...(idle.length > 0
      ? [`Har et mandat, men ingen plads: ${formatList(idle)}. Slet dem i mandates.yaml, hvis de er gået ud.`]
      : []),
    ...describeFrozen(sources, year),
  ];
}
