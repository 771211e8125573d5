import { formatList } from '../../report/format.ts';
import { isNotGiven } from '../../schemas/common.ts';
import type { Seat } from '../../schemas/organisation.ts';
import type { Mandate } from '../../schemas/person.ts';
import type { Sources } from '../../sources/sources.ts';
import { findSource } from '../../sources/select.ts';
import { describeChanges } from '../describe-changes.ts';
import { formatTable } from '../format-table.ts';
import type { ImportedRoster } from './import-roster.ts';
import type { MergedMandate } from './merge-mandates.ts';
import type { RosterSeat } from './roster.ts';

const COLUMNS = [
  { head: 'række', isRight: true },
  ...['navn', 'rolle', 'titel', 'parti', 'kommune', ''].map((head) => ({ head })),
];

/** »Sådan læste jeg arket«: every body as it was read, for the editor to compare with the sheet before anything is written. */
export function showRoster(sources: Sources, { bodies, mandates, changes, remarks }: ImportedRoster): string {
  return [
    ...bodies.map((body) => showBody(sources, body, mandates)),
    ...remarks.map((remark) => `- ${remark}`),
    describeChanges(sources.folder, changes),
    '',
  ].join('\n');
}

function showBody(
  sources: Sources,
  { source, seats }: ImportedRoster['bodies'][number],
  mandates: MergedMandate[],
): string {
  const given = source.data?.seats;
  const old = given && !isNotGiven(given) ? given : [];
  const rows = seats.map((seat) => {
    const merged = mandates.find(({ person }) => person.id === seat.person.id);
    const before = old.find(({ person }) => person === seat.person.id);
    return showSeat(seat, merged, before);
  });
  const sheets = [...new Set(seats.map(({ row }) => `»${row.sheet}«`))];
  return [
    `Sådan læste jeg ${source.data?.title ?? source.slug}, ${seats.length === 1 ? '1 plads' : `${seats.length} pladser`}, i arket ${formatList(sheets)}:`,
    '',
    ...formatTable(COLUMNS, rows).map((line) => `  ${line}`),
    ...describeLeaving(sources, old, seats),
    '',
  ].join('\n');
}

function showSeat(seat: RosterSeat, merged: MergedMandate | undefined, old: Seat | undefined): string[] {
  const { row, person } = seat;
  const { title = '', party = '', municipality = '' } = merged?.mandate ?? {};
  const state = person.isNew ? `ny person: ${person.id}` : describeMandate(merged);
  return [String(row.line), person.name, describeRole(seat, old), title, party, municipality, state];
}

/** Without a column of roles, people who stay keep theirs. */
function describeRole({ role, portfolio }: RosterSeat, old: Seat | undefined): string {
  const shown = ROLES[role ?? old?.role ?? 'member'];
  const resort = portfolio ?? (shown === ROLES.chair ? old?.portfolio : undefined);
  return [shown, resort].filter(Boolean).join(', ');
}

const ROLES = { chair: 'formand', 'vice-chair': 'næstformand', member: '' };

function describeMandate(merged: MergedMandate | undefined): string {
  if (!merged?.before) return 'nyt mandat';
  const list = ({ title, party, municipality }: Mandate) => [title, party, municipality].filter(Boolean).join(', ');
  return list(merged.before) === list(merged.mandate) ? '' : `før: ${list(merged.before)}`;
}

function describeLeaving(sources: Sources, old: Seat[], seats: RosterSeat[]): string[] {
  const people = findSource(sources, 'people')?.data ?? {};
  const staying = new Set(seats.map(({ person }) => person.id));
  const leaving = old.filter(({ person }) => !staying.has(person));
  return leaving.length > 0
    ? ['', `  Ud: ${formatList(leaving.map(({ person }) => people[person]?.name ?? person))}.`]
    : [];
}
