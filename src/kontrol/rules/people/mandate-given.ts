import type { Source, Sources } from '../../../sources/sources.ts';
import { body, people } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { findSource, listKeys, listYears } from '../../../sources/select.ts';
import { listSeats } from './person-known.ts';

/** Bodies whose members are elected, so that readers expect a party and a municipality. */
const ELECTED = ['board', 'committee', 'regional'];

const SEAT = {
  'people.yaml': people({ 'bo-ravn': 'Bo Ravn' }),
  '2030/organisation/kystudvalget.mdx': body(['*bo-ravn']),
};

/** Seats of people without title, party and municipality in the edition. */
export const mandateGiven: Rule = {
  id: 'mandat-mangler',
  reason: 'Titel, parti og kommune står kun i mandates.yaml; uden mandatet står navnet alene.',
  examples: {
    fails: { ...SEAT, '2030/mandates.yaml': '{}\n' },
    passes: { ...SEAT, '2030/mandates.yaml': 'bo-ravn: { title: Borgmester, party: K, municipality: Klitby }\n' },
  },
  subjects: (sources) => listSeats(sources),
  check: (sources) => listYears(sources).flatMap((year) => checkEdition(sources, year)),
};

function checkEdition(sources: Sources, year: number): Problem[] {
  const mandates = findSource(sources, 'mandates', year);
  const known = mandates ? listKeys(mandates) : [];
  const people = listKeys(findSource(sources, 'people')) ?? [];
  if (!known) return [];
  const seats = listSeats(sources, year);
  const without = seats
    // A person whose id is unknown has another finding, and needs a name first.
    .filter(({ person }) => !known.includes(person) && people.includes(person))
    .map(({ source, path, person }) => {
      const fix = `tilføj \`${person}:\` i ${sources.folder}/${year}/mandates.yaml med \`title\`, \`party\` og \`municipality\`.`;
      return problem(
        source.file,
        source.fields.placeOf(path),
        `\`${person}\` har en plads, men intet mandat i ${year}.`,
        fix,
      );
    });
  const elected = new Set(
    seats.filter(({ source }) => ELECTED.includes(source.data?.kind ?? '')).map(({ person }) => person),
  );
  return mandates ? [...without, ...[...elected].flatMap((person) => checkMandate(mandates, person))] : without;
}

function checkMandate(source: Source<'mandates'>, person: string): Problem[] {
  const mandate = source.data?.[person];
  if (!mandate) return [];
  const missing = (['party', 'municipality'] as const).filter((field) => mandate[field] === undefined);
  return missing.map((field) => {
    const what = `\`${person}\` sidder i et politisk organ, men mandatet har intet \`${field}\`.`;
    return warning(source.file, source.fields.placeOf([person]), what, `tilføj \`${field}:\`, hvis kilden giver det.`);
  });
}
