import { findSource, listSources } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';
import type { SheetProblem } from '../describe-problems.ts';
import { PeopleMatcher } from './match-people.ts';
import { matchBody, matchMunicipality, matchParty, matchRole } from './match-registers.ts';
import type { Match } from './match-registers.ts';
import type { MatchedPerson, RosterField, RosterRow, RosterSeat } from './roster.ts';

/**
 * Finds the person, body, party, municipality and role of every row. Nothing is guessed: an unknown name is a problem.
 *
 * @returns the seats, in the order of the sheet, and a problem for each cell that says something unknown
 */
export function matchSeats(
  sources: Sources,
  year: number,
  rows: RosterRow[],
): { seats: RosterSeat[]; problems: SheetProblem[] } {
  const problems: SheetProblem[] = [];
  const bodies = listSources(sources, 'body', year);
  const parties = findSource(sources, 'parties')?.data ?? {};
  const municipalities = findSource(sources, 'municipalities')?.data ?? [];
  const people = new PeopleMatcher(findSource(sources, 'people')?.data ?? {});
  const seats = rows.map((row): RosterSeat | undefined => {
    const take = <Value>(match: Match<Value>, cell: string): Value | undefined => {
      if ('value' in match) return match.value;
      problems.push({ sheet: row.sheet, cell, what: match.what, fix: match.fix });
      return undefined;
    };
    const text = (field: RosterField) => row.fields[field]?.text ?? '';
    const cell = (field: RosterField) => row.fields[field]?.cell ?? row.cell;
    const body = take(matchBody(row.body, bodies), row.fields.body?.text ? cell('body') : 'fanen');
    const person = take(people.match(row), text('id') ? cell('id') : row.cell);
    const party = take(matchParty(text('party'), parties), cell('party'));
    const municipality = take(matchMunicipality(text('municipality'), municipalities), cell('municipality'));
    const role = row.fields.role && take(matchRole(text('role')), cell('role'));
    const portfolio = text('portfolio') || role?.portfolio;
    if (body === undefined || !person) return undefined;
    take(checkNamesake(sources, person, municipality, text('id') !== ''), cell('municipality'));
    return { row, body, person, title: text('title') || undefined, party, municipality, role: role?.role, portfolio };
  });
  return { seats: seats.filter((seat) => seat !== undefined), problems };
}

/** A name from another municipality than before may be another person's; an id says who it is. */
function checkNamesake(
  sources: Sources,
  { id, name }: MatchedPerson,
  municipality: string | undefined,
  isIdGiven: boolean,
): Match<undefined> {
  const known = listSources(sources, 'mandates')
    .toSorted((a, b) => (b.year ?? 0) - (a.year ?? 0))
    .flatMap(({ data, year }) => (data?.[id]?.municipality ? [{ place: data[id].municipality, year }] : []))[0];
  if (isIdGiven || !known || municipality === undefined || known.place === municipality) return { value: undefined };
  return {
    what: `${name} er fra ${known.place} i mandates.yaml for ${known.year}, men fra ${municipality} i arket.`,
    fix: `er det samme person, så skriv \`${id}\` i en kolonne med overskriften »Id«; er det en anden, så skriv et nyt id der.`,
  };
}

/** Who stands twice in one body, and a resort that is nobody's. */
export function checkSeats(seats: RosterSeat[]): SheetProblem[] {
  return seats.flatMap(({ row, body, person, role, portfolio }, index): SheetProblem[] => {
    const first = seats.slice(0, index).find((other) => other.body === body && other.person.id === person.id);
    const at = { sheet: row.sheet, cell: row.cell };
    if (first) {
      return [
        {
          ...at,
          what: `${person.name} står også i samme organ på række ${first.row.line} i arket »${first.row.sheet}«.`,
          fix: 'slet den ene række, eller skriv den person, der skulle stå her.',
        },
      ];
    }
    if (portfolio && role && role !== 'chair') {
      return [
        {
          ...at,
          what: `${person.name} har et resort, men er ikke formand.`,
          fix: 'slet resortet, eller skriv »Formand« som rolle.',
        },
      ];
    }
    return [];
  });
}
