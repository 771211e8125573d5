import { days, people } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { findSource } from '../../../sources/select.ts';
import { listParticipants } from '../../programmes.ts';

const BO = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }) };

/** People who are named in a programme though `people.yaml` has them. */
export const participants: Rule = {
  id: 'medvirkende-id',
  reason: 'En person er én i hele arkivet; med et navn i stedet for id’et får registret to.',
  examples: {
    fails: { ...BO, 'programmes/2030/days.yaml': days([{ start: 9.0, people: [{ name: 'Bo Ravn' }] }]) },
    passes: { ...BO, 'programmes/2030/days.yaml': days([{ start: 9.0, people: [{ person: 'bo-ravn' }] }]) },
  },
  subjects: listParticipants,
  check: (sources) => {
    const known = Object.entries(findSource(sources, 'people')?.data ?? {});
    return listParticipants(sources).flatMap(({ source, path, name }) => {
      const id = known.find(([, person]) => person.name === name)?.[0];
      if (id === undefined) return [];
      const fix = `skriv \`person: ${id}\`. Er det en anden med samme navn, så giv ham eller hende en titel, der viser det, og lad fundet stå.`;
      return [warning(source.file, source.fields.placeOf([...path, 'name']), `»${name}« står i people.yaml.`, fix)];
    });
  },
};
