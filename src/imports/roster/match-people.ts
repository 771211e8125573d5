import { compareDanish, formatList } from '../../report/format.ts';
import { slugify } from '../../report/slug.ts';
import { isNear } from '../../kontrol/rules/people/person-double.ts';
import { idSchema } from '../../schemas/common.ts';
import type { Person } from '../../schemas/person.ts';
import type { Match } from './match-registers.ts';
import type { MatchedPerson, RosterRow } from './roster.ts';

/** Knows people by their names. Who is new in one row is known in the next. */
export class PeopleMatcher {
  readonly #people: Map<string, Omit<MatchedPerson, 'id'>>;

  constructor(people: Record<string, Person>) {
    this.#people = new Map(
      Object.entries(people).map(([id, { name }]) => [id, { name, isNew: false, distinctFrom: [] }]),
    );
  }

  /** Nothing is guessed: a name is one person's letter by letter, or a new one that is like nobody's. */
  match({ name, isAlone, fields: { id: stated } }: RosterRow): Match<MatchedPerson> {
    if (stated && stated.text !== '') return this.#matchId(stated.text, name);
    const [found, ...others] = this.#find((other) => nameKey(other) === nameKey(name));
    if (found && others.length === 0) return { value: found };
    if (found) {
      return {
        what: `Flere hedder »${name}«: ${formatList([found, ...others].map(({ id }) => id))}.`,
        fix: 'skriv personens id i en kolonne med overskriften »Id«.',
      };
    }
    if (isAlone) {
      return {
        what: `»${name}« står alene i rækken og er hverken et organ i udgaven eller en kendt person.`,
        fix: 'ret organets navn, eller skriv personens titel i samme række.',
      };
    }
    const near = this.#find((other) => isNear(other, name));
    return near.length > 0 ? describeNear(name, near) : this.#add(slugify(name), name);
  }

  #matchId(id: string, name: string): Match<MatchedPerson> {
    const known = this.#people.get(id);
    if (!known && !idSchema.safeParse(id).success) {
      return {
        what: `»${id}« kan ikke være et id.`,
        fix: 'brug små bogstaver a-z, tal og bindestreger, for eksempel `bo-ravn-2`.',
      };
    }
    if (!known) return this.#add(id, name);
    if (nameKey(known.name) === nameKey(name)) return { value: { id, ...known } };
    return {
      what: `\`${id}\` hedder »${known.name}« i people.yaml, men »${name}« i arket.`,
      fix: 'ret navnet, hvor det er forkert, eller skriv et andet id.',
    };
  }

  #add(id: string, name: string): Match<MatchedPerson> {
    if (id === '' || !/\p{L}.*\s.*\p{L}/u.test(name)) {
      return {
        what: `»${name}« er ingen kendt person og kan ikke føjes til: et fornavn og et efternavn mangler.`,
        fix: 'skriv hele navnet, eller slet rækken.',
      };
    }
    const taken = this.#people.get(id);
    if (taken) {
      return {
        what: `»${name}« ville få id’et \`${id}\`, som ${taken.name} har.`,
        fix: 'skriv et andet id i en kolonne med overskriften »Id«, for eksempel med et mellemnavn.',
      };
    }
    const distinctFrom = this.#find((other) => isNear(other, name)).map((other) => other.id);
    const person = { name, isNew: true, distinctFrom };
    this.#people.set(id, person);
    return { value: { id, ...person } };
  }

  #find(isWanted: (name: string) => boolean): MatchedPerson[] {
    return [...this.#people].flatMap(([id, person]) => (isWanted(person.name) ? [{ id, ...person }] : []));
  }
}

function describeNear(name: string, near: MatchedPerson[]): Match<never> {
  const [first] = near;
  const list = near.map((other) => `»${other.name}« (\`${other.id}\`)`).toSorted(compareDanish);
  return {
    what: `»${name}« ligner ${formatList(list)}.`,
    fix: `er det samme person, så skriv navnet som »${first?.name ?? ''}«. Er det en anden, så skriv et nyt id i en kolonne med overskriften »Id«.`,
  };
}

/** Case and blanks make no other name. */
function nameKey(name: string): string {
  return name.normalize('NFC').replace(/\s+/g, ' ').trim().toLocaleLowerCase('da-DK');
}
