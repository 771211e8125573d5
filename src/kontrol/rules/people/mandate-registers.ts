import type { Source, Sources } from '../../../sources/sources.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { suggest } from '../../nearest.ts';
import { findSource, listKeys, listSources } from '../../../sources/select.ts';
import { listCodes } from '../../text.ts';

const PARTIES = { 'parties.yaml': 'K: Kystlisten\n' };

/** Party letters and municipalities that the registers do not have. */
export const mandateRegisters: Rule = {
  id: 'mandat-register',
  reason: 'Partiets bogstav forklares for læserne, og en kommune staves ens overalt.',
  examples: {
    fails: { ...PARTIES, '2030/mandates.yaml': 'bo-ravn: { title: Borgmester, party: Z }\n' },
    passes: { ...PARTIES, '2030/mandates.yaml': 'bo-ravn: { title: Borgmester, party: K }\n' },
  },
  subjects: (sources) => listSources(sources, 'mandates').flatMap((source) => listKeys(source) ?? []),
  check: (sources) =>
    listSources(sources, 'mandates').flatMap((source) => [
      ...checkParties(sources, source),
      ...checkMunicipalities(sources, source),
    ]),
};

function checkParties(sources: Sources, source: Source<'mandates'>): Problem[] {
  const letters = listKeys(findSource(sources, 'parties'));
  if (!letters) return [];
  return Object.entries(source.data ?? {}).flatMap(([person, { party }]) => {
    if (party === undefined || letters.includes(party)) return [];
    const fix = `brug et af bogstaverne ${listCodes(letters, 30)}, eller tilføj partiet i ${sources.folder}/parties.yaml.`;
    return [
      problem(
        source.file,
        source.fields.placeOf([person, 'party']),
        `Partiet \`${party}\` findes ikke i parties.yaml.`,
        fix,
      ),
    ];
  });
}

function checkMunicipalities(sources: Sources, source: Source<'mandates'>): Problem[] {
  const names = findSource(sources, 'municipalities')?.data;
  if (!names) return [];
  return Object.entries(source.data ?? {}).flatMap(([person, { municipality }]) => {
    if (municipality === undefined || names.includes(municipality)) return [];
    const name = municipality.replace(/s? Kommune$/i, '');
    const otherwise = `skriv navnet uden ordet kommune, som det står i ${sources.folder}/municipalities.yaml.`;
    const fix = names.includes(name) ? `skriv \`${name}\` uden ordet kommune.` : suggest(name, names, otherwise);
    return [
      problem(
        source.file,
        source.fields.placeOf([person, 'municipality']),
        `Kommunen \`${municipality}\` findes ikke i municipalities.yaml.`,
        fix,
      ),
    ];
  });
}
