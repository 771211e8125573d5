/** What a text says of somebody beside the name: title, party and municipality. */
import type { Sources } from '../../sources/sources.ts';
import { listKnownParties, namesOf } from './parties.ts';
import type { Party } from './parties.ts';
import type { Mention } from './people.ts';
import { listMunicipalities } from './places.ts';
import { NOT_NOW, TITLE } from './titles.ts';

/** One thing said of somebody, as it is written, with its place in the text. */
export interface Claim {
  field: 'title' | 'party' | 'municipality';
  index: number;
  written: string;
  /** The party, when the registers know it by that letter or name. */
  party?: Party | undefined;
}

/** A name that something comes from: one or more capital words. */
const NAME = '\\p{Lu}[\\p{sc=Latn}’-]*(?: \\p{Lu}[\\p{sc=Latn}’-]+)*';
const LETTER = ' \\((?<letter>\\p{Lu}{1,2})(?:, (?<beside>\\p{Lu}[\\p{sc=Latn}-]+))?\\)';

/** What may follow a name, in this order: `(K) fra Klitby`, `, borgmester i Klitby`. */
const AFTER = [
  new RegExp(`^${LETTER}`, 'u'),
  new RegExp(`^(?:${LETTER})?,?(?: der)? (?:er |kommer )?fra (?<place>${NAME})`, 'u'),
  new RegExp(
    `^(?:${LETTER})?(?: fra ${NAME})?(?:,| er|, der er|, som er) (?<title>${TITLE})(?: (?:i|fra) (?<place>${NAME}))?(?!\\p{sc=Latn})`,
    'u',
  ),
  new RegExp(`^(?:${LETTER})?, (?<place>${NAME})(?=[,.)]|$)`, 'u'),
  new RegExp(`^ \\((?<place>${NAME})\\)`, 'u'),
];

/** What may stand before a name: `Borgmester`, `borgmesteren i Klitby,`, `Klitbys borgmester,`, `Kystlistens`. */
const BEFORE = [
  new RegExp(`(?<![\\p{sc=Latn}-])(?<!\\d\\. )(?<title>${TITLE}),? $`, 'iu'),
  new RegExp(
    `(?<![\\p{sc=Latn}-])(?<title>${TITLE}) (?:i|fra) (?<place>\\p{Lu}[\\p{sc=Latn}-]+)(?: Kommune)?,? $`,
    'u',
  ),
  new RegExp(`(?<![\\p{sc=Latn}-])(?<owner>\\p{Lu}[\\p{sc=Latn}-]+?)(?:s|’) (?:${TITLE}),? $`, 'u'),
  new RegExp(`(?<![\\p{sc=Latn}-])(?<owner>${NAME}?)(?:s|’) $`, 'u'),
  new RegExp(`(?<![\\p{sc=Latn}-])(?<member>\\p{sc=Latn}+)(?: (?:${TITLE}))?,? $`, 'u'),
];

/** All that stands about a mention and that the registers can judge. */
export function listClaims(sources: Sources, { at: { text }, index, end }: Mention): Claim[] {
  const [before, after] = [text.slice(0, index), text.slice(end)];
  const behind = AFTER.flatMap((pattern) => readMatch(sources, pattern.exec(after), end));
  const ahead = BEFORE.flatMap((pattern) => readMatch(sources, pattern.exec(before), 0, before));
  const claims = [...ahead, ...behind];
  return claims.filter(
    (claim, at) => claims.findIndex((other) => other.index === claim.index && other.field === claim.field) === at,
  );
}

function readMatch(sources: Sources, match: RegExpExecArray | null, offset: number, before = ''): Claim[] {
  if (!match) return [];
  const groups = match.groups ?? {};
  const indexOf = (written: string) => offset + match.index + match[0].indexOf(written);
  return Object.entries(groups).flatMap(([group, written]) => {
    if (!written) return [];
    const index = indexOf(written);
    if (group === 'title') {
      return NOT_NOW.test(before.slice(0, match.index)) ? [] : [{ field: 'title' as const, written, index }];
    }
    if (group === 'letter') return [{ field: 'party' as const, written, index, party: findByLetter(sources, written) }];
    return readOrigin(sources, group, written, index);
  });
}

/** A place or a party, if the registers know it under that name. */
function readOrigin(sources: Sources, group: string, written: string, index: number): Claim[] {
  const name = written.replace(/ Kommune$/, '');
  const names = [name, name.replace(/s$/, ''), `${name}s`];
  const party = listKnownParties(sources).find((known) =>
    group === 'member' ? known.members.includes(written.toLowerCase()) : namesOf(known).includes(name),
  );
  if (party) return [{ field: 'party', written, index, party }];
  if (group === 'member') return [];
  const place = listMunicipalities(sources).find((known) => names.includes(known));
  return place ? [{ field: 'municipality', written: place, index }] : [];
}

function findByLetter(sources: Sources, letter: string): Party | undefined {
  return listKnownParties(sources).find((party) => party.letter === letter);
}
