import type { Mandate } from '../../schemas/person.ts';
import type { SheetProblem } from '../describe-problems.ts';
import type { RosterSeat } from './roster.ts';

const FIELDS = ['title', 'party', 'municipality'] as const;
const NAMES = { title: 'titel', party: 'parti', municipality: 'kommune' };

/** A person's mandate as all rows together give it, over what the edition had. */
export interface MergedMandate {
  person: RosterSeat['person'];
  mandate: Mandate;
  before: Mandate | undefined;
}

/**
 * One mandate for each person, whose seats may stand in several rows. An empty cell leaves what the edition has.
 *
 * @param known mandates that the edition has
 * @returns the mandates, and where two rows disagree or a title is missing
 */
export function mergeMandates(
  seats: RosterSeat[],
  known: Record<string, Mandate>,
): { mandates: MergedMandate[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const mandates: MergedMandate[] = [];
  for (const rows of Map.groupBy(seats, ({ person }) => person.id).values()) {
    const [first] = rows;
    if (!first) continue;
    const { person } = first;
    const before = known[person.id];
    const found = Object.fromEntries(FIELDS.flatMap((field) => mergeField(rows, field, problems)));
    const merged = { ...before, ...found };
    if (merged.title) mandates.push({ person, mandate: { ...merged, title: merged.title }, before });
    else {
      problems.push({
        ...{ sheet: first.row.sheet, cell: first.row.fields.title?.cell ?? first.row.cell },
        what: `${person.name} har ingen titel, hverken i arket eller i mandates.yaml.`,
        fix: 'skriv titlen i kolonnen »Titel«, for eksempel »Borgmester«.',
      });
    }
  }
  return { mandates, problems };
}

function mergeField(rows: RosterSeat[], field: (typeof FIELDS)[number], problems: SheetProblem[]): [string, string][] {
  const given = rows.filter((row) => row[field] !== undefined);
  const [first] = given;
  const value = first?.[field];
  if (!first || value === undefined) return [];
  const other = given.find((row) => row[field] !== value);
  if (other) {
    problems.push({
      ...{ sheet: other.row.sheet, cell: other.row.fields[field]?.cell ?? other.row.cell },
      what: `${first.person.name} har ${NAMES[field]} »${other[field] ?? ''}« her, men »${value}« på række ${first.row.line} i arket »${first.row.sheet}«.`,
      fix: 'ret den forkerte; en person har samme titel, parti og kommune i alle organer.',
    });
  }
  return [[field, value]];
}
