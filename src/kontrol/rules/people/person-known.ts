import type { FieldPath, Source, Sources } from '../../../sources/sources.ts';
import { isNotGiven } from '../../../schemas/common.ts';
import { body, people } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { listParticipants } from '../../programmes.ts';
import { findSource, listKeys, listSources } from '../../../sources/select.ts';

/** A mention of a person, with the field that it stands in. */
export interface Mention {
  source: Source;
  path: FieldPath;
  person: string;
}

const PEOPLE = { 'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }) };

/** Ids of people that are not in `people.yaml`. */
export const personKnown: Rule = {
  id: 'person-ukendt',
  reason: 'Navnet hentes fra people.yaml; uden det er der intet navn at vise.',
  examples: {
    fails: { ...PEOPLE, '2030/organisation/kystudvalget.mdx': body(['*bo-raun']) },
    passes: { ...PEOPLE, '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']) },
  },
  subjects: listMentions,
  check: (sources) => {
    const people = listKeys(findSource(sources, 'people'));
    if (!people) return [];
    return listMentions(sources)
      .filter(({ person }) => !people.includes(person))
      .map(({ source, path, person }) => {
        const fix = suggest(person, people, `tilføj personen i ${sources.folder}/people.yaml.`);
        return problem(
          source.file,
          source.fields.placeOf(path),
          `Personen \`${person}\` findes ikke i people.yaml.`,
          fix,
        );
      });
  },
};

/** Every place where a person is named by id. */
function listMentions(sources: Sources): Mention[] {
  const mandates = listSources(sources, 'mandates').flatMap((source) =>
    (listKeys(source) ?? []).map((person) => ({ source, path: [person], person })),
  );
  const participants = listParticipants(sources).flatMap(({ source, path, person }) =>
    person === undefined ? [] : [{ source, path: [...path, 'person'], person }],
  );
  const contacts = listSources(sources, 'letter').flatMap((source) =>
    (source.data?.contacts ?? []).map(({ person }, index) => ({ source, path: ['contacts', index, 'person'], person })),
  );
  return [...listSeats(sources), ...listSignatures(sources), ...mandates, ...participants, ...contacts];
}

/** Every seat of every body, in one edition or in all. */
export function listSeats(sources: Sources, year?: number): (Mention & { source: Source<'body'> })[] {
  return listSources(sources, 'body', year).flatMap((source) => {
    const seats = source.data?.seats;
    if (!seats || isNotGiven(seats)) return [];
    return seats.map(({ person }, index) => ({ source, path: ['seats', index, 'person'], person }));
  });
}

/** Every signature under a foreword or a statement, in one edition or in all. */
export function listSignatures(sources: Sources, year?: number): Mention[] {
  const others = year === undefined ? [...listSources(sources, 'programme'), ...listSources(sources, 'letter')] : [];
  const signed = [...listSources(sources, 'edition', year), ...listSources(sources, 'accounts', year), ...others];
  return signed.flatMap((source) => {
    const signatories = source.data && 'signatories' in source.data ? source.data.signatories : [];
    if (isNotGiven(signatories)) return [];
    return signatories.map(({ person }, index) => ({ source, path: ['signatories', index, 'person'], person }));
  });
}
