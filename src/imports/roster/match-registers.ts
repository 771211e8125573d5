import { formatList } from '../../report/format.ts';
import { slugify } from '../../report/slug.ts';
import { findNearest } from '../../kontrol/nearest.ts';
import type { Source } from '../../sources/sources.ts';
import { nameKey } from '../sheet-names.ts';
import type { RosterSeat } from './roster.ts';

/** What a text in a cell means, or what is wrong with it. */
export type Match<Value> = { value: Value } | { what: string; fix: string };

/** Excel cuts names of sheets at this length. */
const LONGEST_TAB = 31;

/** Bodies with seats, by what they may be called. */
export function matchBody(text: string, bodies: Source<'body'>[]): Match<string> {
  const key = nameKey(text);
  const named = bodies.filter(({ data, fields }) => (data ? data.kind !== 'introduction' : fields.data !== undefined));
  const exact = named.find(({ slug, data }) => key !== '' && (slug === key || nameKey(data?.title ?? '') === key));
  // Excel cuts long names of tabs, so a cut name matches the one title that begins with it.
  const longer =
    text.length >= LONGEST_TAB - 1 ? named.filter(({ data }) => nameKey(data?.title ?? '').startsWith(key)) : [];
  const found = exact ?? (longer.length === 1 ? longer[0] : undefined);
  if (found) return { value: found.slug };
  const titles = named.flatMap(({ data }) => data?.title ?? []);
  const nearest = findNearest(text, titles);
  return {
    what: `»${text}« er ikke et organ i udgaven.`,
    fix: nearest
      ? `skriv »${nearest}«, hvis det er det. Et nyt organ skal først have sin egen fil i organisation/.`
      : `skriv et af navnene ${formatList(titles.map((title) => `»${title}«`))}. Et nyt organ skal først have sin egen fil i organisation/.`,
  };
}

/** A party by its letter, its name, or both: `V`, `Venstre`, `Venstre (V)`. */
export function matchParty(text: string, parties: Record<string, string>): Match<string | undefined> {
  const letters = text
    .split(/[()]/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => findParty(part, parties));
  const [letter] = letters;
  if (letters.length === 0) return { value: undefined };
  if (letter !== undefined && letters.every((other) => other === letter)) return { value: letter };
  const list = Object.entries(parties).map(([key, name]) => `${key} (${name})`);
  return {
    what: `Partiet »${text}« findes ikke i parties.yaml.`,
    fix: `skriv bogstavet: ${formatList(list)}. Er partiet nyt, så føj det til parties.yaml, og kør igen.`,
  };
}

/** `SF – Socialistisk Folkeparti` is called by either half too. */
function findParty(text: string, parties: Record<string, string>): string | undefined {
  const key = slugify(text);
  const isNamed = (name: string) => [name, ...name.split(/\s[–-]\s/)].some((part) => slugify(part) === key);
  return (
    Object.keys(parties).find((letter) => letter.toLowerCase() === text.toLowerCase()) ??
    Object.entries(parties).find(([, name]) => isNamed(name))?.[0]
  );
}

/** A municipality with or without the word, and with `å` or `aa`. */
export function matchMunicipality(text: string, municipalities: string[]): Match<string | undefined> {
  if (text === '') return { value: undefined };
  const bare = text.replace(/\s+kommune$/i, '');
  const keys = [text, bare, bare.replace(/s$/, '')].map(slugify);
  const found = municipalities.find((name) => keys.includes(slugify(name)));
  if (found) return { value: found };
  const nearest = findNearest(bare, municipalities);
  return {
    what: `Kommunen »${text}« findes ikke i municipalities.yaml.`,
    fix: nearest ? `mente du »${nearest}«?` : 'skriv kommunens navn, som det står i municipalities.yaml.',
  };
}

const ROLES: Record<string, RosterSeat['role']> = {
  medlem: 'member',
  'menigt-medlem': 'member',
  formand: 'chair',
  forperson: 'chair',
  forkvinde: 'chair',
  naestformand: 'vice-chair',
  naestforperson: 'vice-chair',
  naestforkvinde: 'vice-chair',
};

/** A role, and the resort that a chair is chair for: `Formand med resortansvar for ældreområdet`. */
export function matchRole(text: string): Match<Pick<RosterSeat, 'role' | 'portfolio'>> {
  if (text === '') return { value: { role: 'member', portfolio: undefined } };
  const { title = '', portfolio } =
    /^(?<title>.*?)(?: (?:med resortansvar )?for (?<portfolio>.+))?$/i.exec(text)?.groups ?? {};
  const role = ROLES[slugify(title)];
  if (role && (role !== 'member' || portfolio === undefined)) return { value: { role, portfolio } };
  return {
    what: `»${text}« er ikke en rolle, der kendes.`,
    fix: 'skriv »Formand«, »Næstformand« eller »Medlem«, eller lad cellen stå tom. Formand for en del af området skrives »Formand for ældreområdet«.',
  };
}
