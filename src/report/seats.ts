/** Seats with the person, title, party and municipality that they point at. */
import { isNotGiven } from '../schemas/common.ts';
import type { Seat } from '../schemas/organisation.ts';
import type { Report, ReportBody } from './report.ts';

export interface Member {
  person: string;
  name: string;
  portrait?: string | undefined;
  title?: string | undefined;
  party?: string | undefined;
  municipality?: string | undefined;
  /** `Formand`, `Næstformand`, `Formand med resortansvar for ældreområdet`, or nothing for members. */
  role?: string | undefined;
}

/**
 * A body of the organisation by the name of its file.
 *
 * @throws Error when the edition has no such body. Kontrol has said so with file and line before a page is rendered.
 */
export function findBody(report: Report, slug: string): ReportBody {
  const body = report.bodies.find((candidate) => candidate.slug === slug);
  if (!body) throw new Error(`No body "${slug}" in ${report.year}.`);
  return body;
}

/** Members of a body in printed order; empty when the source gives none. */
export function listMembers(report: Report, body: ReportBody): Member[] {
  if (!body.seats || isNotGiven(body.seats)) return [];
  return body.seats.map((seat) => toMember(report, seat));
}

function toMember(report: Report, seat: Seat): Member {
  return { ...findPerson(report, seat.person), role: formatRole(seat) };
}

/**
 * A person as he or she was in this edition.
 *
 * @throws Error when `people.yaml` lacks the id. Kontrol reports that, with file and line, before a page is rendered.
 */
export function findPerson(report: Report, id: string): Member {
  const person = report.people[id];
  if (!person) throw new Error(`Unknown person "${id}": add it to content/people.yaml.`);
  return { person: id, name: person.name, portrait: person.portrait, ...report.mandates[id] };
}

/** `Borgmester, Kalundborg`; only what is known. */
export function formatMandate(member: Member): string {
  return [member.title, member.municipality].filter(Boolean).join(', ');
}

function formatRole(seat: Seat): string | undefined {
  if (!seat.role) return undefined;
  const role = seat.role === 'chair' ? 'Formand' : 'Næstformand';
  return seat.portfolio ? `${role} med resortansvar for ${seat.portfolio}` : role;
}

/** Chairs of a committee, for the chapter about its work. */
export function listChairs(report: Report, slug: string): Member[] {
  const body = report.bodies.find((candidate) => candidate.slug === slug);
  return body ? listMembers(report, body).filter((member) => member.role?.startsWith('Formand')) : [];
}

/** Letters of the parties that hold seats in the edition, with their names, in order of letter. */
export function listParties(report: Report): { letter: string; name: string }[] {
  const letters = new Set(Object.values(report.mandates).map((mandate) => mandate.party));
  return Object.entries(report.parties)
    .filter(([letter]) => letters.has(letter))
    .map(([letter, name]) => ({ letter, name }));
}
