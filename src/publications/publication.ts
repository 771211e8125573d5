/** What the site knows of a publication that is no edition, whatever its kind: for lists, the register, search and sharing. */
import type { EditionData } from '../schemas/edition.ts';
import { publicationPath, yearOfId } from './kinds.ts';
import type { PublicationKind } from './kinds.ts';

export interface Publication {
  kind: PublicationKind;
  /** Its name in the folder and in the address: `2024`. */
  id: string;
  path: string;
  /** Year that the search files it under, and whose edition's colours it wears. */
  year: number;
  title: string;
  description: string;
  state: EditionData['state'];
  /** ISO day. */
  date: string;
  original?: EditionData['original'];
  /** Everybody whom it names for a reason, each time once. */
  appearances: Appearance[];
}

/** Somebody's part in a publication. */
export interface Appearance {
  /** Id in `people.yaml`, or made of the name for those who are not there. */
  person: string;
  name: string;
  /** What was done or signed: title of the item. */
  what: string;
  /** Title at the time. */
  as?: string | undefined;
  /** Address of the place on the publication's page. */
  path: string;
}

/** Newest first. */
export function sortPublications<Item extends Pick<Publication, 'date' | 'id'>>(items: readonly Item[]): Item[] {
  return [...items].sort((a, b) => b.date.localeCompare(a.date) || a.id.localeCompare(b.id));
}

/** Fields that a publication's model has from its place in the content folder. */
export function placePublication(
  kind: PublicationKind,
  id: string,
): Pick<Publication, 'kind' | 'id' | 'path' | 'year'> {
  return { kind, id, path: publicationPath(kind, id), year: yearOfId(id) };
}
