import type { Source } from '../../../sources/sources.ts';
import type { Person } from '../../../schemas/person.ts';
import { people } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { distance } from '../../nearest.ts';
import { findSource, listKeys } from '../../../sources/select.ts';

/** Letters that two spellings of one name may differ by. */
const MOST_LETTERS = 2;

/** Two ids for what may be one person. */
export const personDouble: Rule = {
  id: 'person-dobbelt',
  reason: 'Et navn, der staves på to måder, bliver to personer i registeret.',
  examples: {
    fails: { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'bo-raun': 'Bo Raun' }) },
    passes: { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn', 'ida-lund': 'Ida Lund' }) },
  },
  subjects: (sources) => listKeys(findSource(sources, 'people')) ?? [],
  check: (sources) => {
    const people = findSource(sources, 'people');
    return people?.data ? checkPeople(people, Object.entries(people.data)) : [];
  },
};

function checkPeople(source: Source<'people'>, people: [id: string, person: Person][]): Problem[] {
  return people.flatMap(([id, person], index) =>
    people
      .slice(0, index)
      .filter(
        ([other, { name, distinctFrom }]) =>
          isNear(name, person.name) && !distinctFrom.includes(id) && !person.distinctFrom.includes(other),
      )
      .map(([other, { name }]) => {
        const what = `\`${id}\` (${person.name}) og \`${other}\` (${name}) ligner samme person.`;
        const fix = `brug ét id alle steder, eller skriv \`distinctFrom: [${other}]\` ved \`${id}\`, hvis de er to.`;
        return problem(source.file, source.fields.placeOf([id]), what, fix);
      }),
  );
}

/** Whether two names may be one person’s: nearly the same letters, or the same name with one more part: `Johannes Lundsryd` and `Johannes Lundsryd Jensen`. */
export function isNear(a: string, b: string): boolean {
  const [short, long] = [a, b].map((name) => name.toLowerCase().split(/\s+/)).sort((x, y) => x.length - y.length) as [
    string[],
    string[],
  ];
  const isPart = short.length > 1 && long.length > short.length && short.every((part) => long.includes(part));
  const mayBeNear = Math.abs(a.length - b.length) <= MOST_LETTERS;
  return isPart || (mayBeNear && distance(a.toLowerCase(), b.toLowerCase()) <= MOST_LETTERS);
}
