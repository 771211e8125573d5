/**
 * Registers across editions: persons with what they were in each year, and municipalities with who sat for them. Each
 * edition speaks for itself: a title, a party or a seat of one year says nothing about another.
 */
import { ACCOUNTS, editionPath, FOREWORD, ORGANISATION } from './addresses.ts';
import { sortByName } from './contents.ts';
import { listStatements } from './accounts.ts';
import { FRONT_SECTIONS, seatAnchor } from './page-anchors.ts';
import { compareDanish } from './format.ts';
import type { Report } from './report.ts';
import { findPerson, listMembers } from './seats.ts';
import { slugify } from './slug.ts';

export interface RegisterSeat {
  /** Slug of the body. */
  body: string;
  title: string;
  role?: string | undefined;
  /** Address of the seat on the edition's organisation page. */
  path: string;
}

export interface RegisterSignature {
  /** What is signed: `Forord`, `Ledelsespåtegning`. */
  title: string;
  role?: string | undefined;
  path: string;
}

/** A person in one edition. */
export interface PersonYear {
  year: number;
  title?: string | undefined;
  party?: string | undefined;
  partyName?: string | undefined;
  municipality?: string | undefined;
  /** Empty for persons who only signed something. */
  seats: RegisterSeat[];
  signatures: RegisterSignature[];
}

export interface RegisterPerson {
  id: string;
  name: string;
  /** Editions in which the person appears, newest first. */
  years: PersonYear[];
}

export interface RegisterMunicipality {
  id: string;
  name: string;
  /** Editions in which somebody sits for it, newest first; members by name. */
  years: { year: number; members: { id: string; name: string; entry: PersonYear }[] }[];
}

/** Everybody who holds a seat or has signed something in any of the editions, by name. */
export function listPersons(reports: Report[]): RegisterPerson[] {
  const persons = new Map<string, RegisterPerson>();
  for (const report of [...reports].sort((a, b) => b.year - a.year)) {
    for (const id of listIds(report)) {
      const person = persons.get(id) ?? { id, name: findPerson(report, id).name, years: [] };
      person.years.push(describeYear(report, id));
      persons.set(id, person);
    }
  }
  return sortByName([...persons.values()]);
}

function listIds(report: Report): Set<string> {
  const seated = report.bodies.flatMap((body) => listMembers(report, body).map(({ person }) => person));
  const signed = [report.signatories, ...listStatements(report).map(({ signatories }) => signatories)].flat();
  return new Set([...seated, ...signed.map(({ person }) => person)]);
}

function describeYear(report: Report, id: string): PersonYear {
  const { title, party, municipality } = findPerson(report, id);
  return {
    year: report.year,
    title,
    party,
    partyName: party && report.parties[party],
    municipality,
    seats: listSeats(report, id),
    signatures: listSignatures(report, id),
  };
}

function listSeats(report: Report, id: string): RegisterSeat[] {
  return report.bodies.flatMap((body) =>
    listMembers(report, body)
      .filter(({ person }) => person === id)
      .map(({ role }) => ({
        body: body.slug,
        title: body.title,
        role,
        path: `${editionPath(report.year, ORGANISATION)}#${seatAnchor(body.slug, id)}`,
      })),
  );
}

function listSignatures(report: Report, id: string): RegisterSignature[] {
  const texts = [
    {
      title: FRONT_SECTIONS.foreword.title,
      path: `${editionPath(report.year)}#${FOREWORD}`,
      signatories: report.signatories,
    },
    ...listStatements(report).map(({ title, slug, signatories }) => ({
      title,
      path: `${editionPath(report.year, ACCOUNTS)}#${slug}`,
      signatories,
    })),
  ];
  return texts.flatMap(({ title, path, signatories }) =>
    signatories.filter(({ person }) => person === id).map(({ role }) => ({ title, path, role })),
  );
}

/**
 * Municipalities by name: those that somebody sits for in any of the editions, and the others whose names are given.
 *
 * @param others names of municipalities that belong to the list with seats or without
 */
export function listMunicipalities(persons: RegisterPerson[], others: readonly string[] = []): RegisterMunicipality[] {
  const entries = persons.flatMap(({ id, name, years }) => years.map((entry) => ({ id, name, entry })));
  const names = new Set([...others, ...entries.flatMap(({ entry }) => entry.municipality ?? [])]);
  return [...names].sort(compareDanish).map((name) => {
    const members = entries.filter(({ entry }) => entry.municipality === name);
    const years = [...new Set(members.map(({ entry }) => entry.year))].sort((a, b) => b - a);
    return {
      id: slugify(name),
      name,
      years: years.map((year) => ({ year, members: members.filter(({ entry }) => entry.year === year) })),
    };
  });
}

/** Bodies with known seats in any of the editions, in page order, each once; named as in the newest edition. */
export function listBodies(reports: Report[]): { slug: string; title: string }[] {
  const bodies = new Map<string, string>();
  for (const report of [...reports].sort((a, b) => b.year - a.year)) {
    for (const body of report.bodies) {
      if (listMembers(report, body).length > 0 && !bodies.has(body.slug)) bodies.set(body.slug, body.title);
    }
  }
  return [...bodies].map(([slug, title]) => ({ slug, title }));
}

/** Years in which the source gives names alone: nobody has a seat, a title, a party or a municipality. */
export function listBareYears(persons: RegisterPerson[]): number[] {
  const entries = persons.flatMap(({ years }) => years);
  const told = new Set(
    entries
      .filter(({ seats, title, municipality }) => seats.length > 0 || title || municipality)
      .map(({ year }) => year),
  );
  return [...new Set(entries.map(({ year }) => year))].filter((year) => !told.has(year));
}

/** `Kalundborg (V)`; what is known of it, or the title of somebody who sits for no municipality. */
export function formatOrigin({ municipality, party, title }: PersonYear): string {
  if (!municipality) return title ?? '';
  return party ? `${municipality} (${party})` : municipality;
}

/** A role in the middle of a sentence: `formand med resortansvar for ældreområdet`. */
export function formatRoleInline(role: string): string {
  return role.charAt(0).toLowerCase() + role.slice(1);
}
