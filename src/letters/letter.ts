/**
 * What a letter is: who writes to whom about which case, with names in place of ids. Pure: it is given a loaded file, and
 * knows neither Astro nor HTML.
 */
import { placePublication } from '../publications/publication.ts';
import type { Appearance, Publication } from '../publications/publication.ts';
import { yearOfId } from '../publications/kinds.ts';
import { isNotGiven } from '../schemas/common.ts';
import type { NotGiven } from '../schemas/common.ts';
import type { LetterData } from '../schemas/letter.ts';
import type { Person } from '../schemas/person.ts';

export interface Signatory {
  /** Id in `people.yaml`. */
  person: string;
  name: string;
  role?: string | undefined;
}

export type LetterContact = LetterData['contacts'][number] & { name: string };

export interface Letter extends Omit<LetterData, 'date' | 'signatories' | 'contacts'>, Publication {
  kind: 'letter';
  /** Its day as the letter says it. `date` is the day that it is filed under. */
  dated: LetterData['date'];
  signatories: Signatory[] | NotGiven;
  contacts: LetterContact[];
}

type People = Readonly<Record<string, Person>>;

/**
 * A letter from its file.
 *
 * @param id year and name: `2018/ny-valgperiode`
 */
export function buildLetter(id: string, data: LetterData, people: People): Letter {
  const place = placePublication('letter', id);
  // An id that `people.yaml` lacks stands for itself; Kontrol tells it.
  const nameOf = (person: string) => people[person]?.name ?? person;
  const signatories = isNotGiven(data.signatories)
    ? data.signatories
    : data.signatories.map((one) => ({ ...one, name: nameOf(one.person) }));
  const contacts = data.contacts.map((one) => ({ ...one, name: nameOf(one.person) }));
  return {
    ...data,
    ...place,
    kind: 'letter',
    date: fileDay(id, data),
    dated: data.date,
    signatories,
    contacts,
    appearances: listAppearances(place.path, listSignatories({ signatories }), contacts),
  };
}

/** Who signed it, as far as that is known. */
export function listSignatories({ signatories }: Pick<Letter, 'signatories'>): Signatory[] {
  return isNotGiven(signatories) ? [] : signatories;
}

/**
 * The day that a letter is filed under: its own or, for one without a date, the first day that it looks forward to, since
 * it was written by then; without any the last of its year.
 */
export function fileDay(id: string, { date, events }: Pick<LetterData, 'date' | 'events'>): string {
  if (!isNotGiven(date)) return date;
  const ahead = events.flatMap(({ deadline, times }) => [
    ...(deadline ? [deadline.date] : []),
    ...times.map((time) => time.date),
  ]);
  return ahead.sort()[0] ?? `${yearOfId(id)}-12-31`;
}

function listAppearances(path: string, signatories: Signatory[], contacts: LetterContact[]): Appearance[] {
  return [
    ...signatories.map(({ person, name, role }) => ({ person, name, what: 'Underskrev brevet', as: role, path })),
    ...contacts.map(({ person, name, about, as }) => ({ person, name, what: about, as, path })),
  ];
}
