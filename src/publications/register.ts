/** The register of persons with every publication in it: a person is one, in whatever he or she appears. */
import { sortByName } from '../report/contents.ts';
import { listPersons } from '../report/register.ts';
import type { RegisterPerson } from '../report/register.ts';
import type { Report } from '../report/report.ts';
import { sortPublications } from './publication.ts';
import type { Publication } from './publication.ts';

/** What somebody does in one publication. */
export interface PersonPublication {
  title: string;
  path: string;
  year: number;
  parts: { what: string; as?: string | undefined; path: string }[];
}

export interface Everybody extends RegisterPerson {
  /** Publications beside the editions, newest first. */
  publications: PersonPublication[];
}

/** Everybody in any of the editions or other publications, by name. */
export function listEverybody(reports: Report[], publications: readonly Publication[]): Everybody[] {
  const everybody = new Map<string, Everybody>(
    listPersons(reports).map((person) => [person.id, { ...person, publications: [] }]),
  );
  for (const publication of sortPublications(publications)) {
    for (const [id, parts] of Map.groupBy(publication.appearances, ({ person }) => person)) {
      const person = everybody.get(id) ?? { id, name: parts[0]!.name, years: [], publications: [] };
      everybody.set(id, person);
      person.publications.push(toPersonPublication(publication, parts));
    }
  }
  return sortByName([...everybody.values()]);
}

function toPersonPublication({ title, path, year }: Publication, parts: Publication['appearances']): PersonPublication {
  return { title, path, year, parts: parts.map(({ what, as, path: at }) => ({ what, as, path: at })) };
}
