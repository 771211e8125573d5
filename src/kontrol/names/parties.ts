/** Danish parties as texts name them, beside those of `parties.yaml`. */
import { findSource } from '../../sources/select.ts';
import type { Sources } from '../../sources/sources.ts';

export interface Party {
  /** Name as the party writes it: `Det Konservative Folkeparti`. */
  name: string;
  /** Other names that are right: `De Konservative`, `SF`. */
  aliases: readonly string[];
  /** Letter in `parties.yaml`; none for a party that the register does not have. */
  letter?: string | undefined;
  /** What its members are called: `socialdemokraten`, `den konservative`. */
  members: readonly string[];
}

/** Parties that stood for the Folketing in this century. An organisation whose register lacks them may still name them. */
const DANISH: readonly Party[] = [
  party('Socialdemokratiet', ['Socialdemokraterne'], ['socialdemokraten', 'socialdemokratiske']),
  party('Radikale Venstre', ['Det Radikale Venstre', 'De Radikale', 'Radikale'], ['radikale']),
  party('Det Konservative Folkeparti', ['De Konservative', 'Konservative'], ['konservative']),
  party('Socialistisk Folkeparti', ['SF'], ["SF'eren", 'SF’eren']),
  party('Venstre', ['Danmarks Liberale Parti'], ['venstremanden', 'venstrekvinden']),
  party('Dansk Folkeparti', ['DF']),
  party('Liberal Alliance'),
  party('Moderaterne'),
  party('Danmarksdemokraterne'),
  party('Enhedslisten', ['Enhedslisten – De Rød-Grønne']),
  party('Alternativet'),
  party('Nye Borgerlige'),
  party('Borgernes Parti'),
  party('Kristendemokraterne'),
  party('Frie Grønne'),
  party('Slesvigsk Parti'),
];

function party(name: string, aliases: string[] = [], members: string[] = []): Party {
  return { name, aliases, members };
}

const known = new WeakMap<Sources, readonly Party[]>();

/** The parties of `parties.yaml` with their letters, and those of Denmark that it does not have. Kept as long as the sources are. */
export function listKnownParties(sources: Sources): readonly Party[] {
  const kept = known.get(sources) ?? readParties(sources);
  known.set(sources, kept);
  return kept;
}

function readParties(sources: Sources): Party[] {
  const registered = Object.entries(findSource(sources, 'parties')?.data ?? {}).map(([letter, name]): Party => {
    const names = name.split(' – ');
    const danish = DANISH.find((party) => names.some((part) => namesOf(party).includes(part)));
    return {
      ...(danish ?? party(names.at(-1)!)),
      aliases: [...new Set([...names, ...(danish?.aliases ?? [])])],
      letter,
    };
  });
  const names = new Set(registered.map(({ name }) => name));
  return [...registered, ...DANISH.filter(({ name }) => !names.has(name))];
}

/** All names of a party that are right. */
export function namesOf({ name, aliases }: Party): string[] {
  return [name, ...aliases];
}
