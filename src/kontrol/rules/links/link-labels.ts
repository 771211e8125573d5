import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listTextLinks } from './listed-links.ts';
import type { ListedLink } from './listed-links.ts';

const HOST =
  /(?<![\p{sc=Latn}\d@.-])(?:www\.)?([a-zæøå0-9-]+(?:\.[a-zæøå0-9-]+)*\.(?:dk|com|org|eu|net|nu))(?![\p{sc=Latn}\d-])/iu;

/** Short addresses and former names, with the site that they lead to. */
const ALSO: Readonly<Record<string, string>> = {
  'youtu.be': 'youtube.com',
  'fb.me': 'facebook.com',
  'fb.com': 'facebook.com',
  'lnkd.in': 'linkedin.com',
  't.co': 'x.com',
  'twitter.com': 'x.com',
  'redd.it': 'reddit.com',
  'bit.ly': '',
  'tinyurl.com': '',
  'doi.org': '',
};

/** Links whose text names another site than their address, or nothing at all. */
export const linkLabels: Rule = {
  id: 'link-tekst',
  reason: 'På papir er titlen det, læserne taster; siger den et andet sted end adressen, finder de ikke siden.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('[Mere på kyst.dk](https://www.strand.dk/kyst)') },
    passes: { '2030/chapters/natur.mdx': chapter('[Mere på strand.dk](https://www.strand.dk/kyst)') },
  },
  subjects: ({ files }) => files.flatMap(listTextLinks),
  check: ({ files }) => files.flatMap(listTextLinks).flatMap(checkLink),
};

/** Words that name nothing. On paper, and to those who hear the links read out, they say no more than `link`. */
const EMPTY =
  /^[\s»(]*(?:(?:klik|tryk)(?: her)?|(?:læs|se|hent|find|få)(?: (?:det|den|dem))?(?: (?:mere|videre|hele|alt|også))?(?: (?:her|via linket))?|her|mere(?: her)?|(?:dette |se |følg )?link(?:et)?(?: her)?|denne (?:side|hjemmeside)|download|gå til(?: siden)?)[\s.!:»«)→›>…]*$/iu;

function checkLink({ address, label, place, source }: ListedLink): Problem[] {
  if (EMPTY.test(label)) {
    const what = `Linkets tekst »${label}« siger ikke, hvor det fører hen.`;
    return [warning(source.file, place, what, 'skriv, hvad læseren finder der.')];
  }
  if (/^mailto:/i.test(address)) return checkMail(address, label, { place, source });
  const named = HOST.exec(label)?.[1]?.toLowerCase();
  if (!named || !URL.canParse(address)) return [];
  const host = new URL(address).hostname.replace(/^www\./, '');
  // A short address may lead anywhere.
  if ((ALSO[host] ?? host) === (ALSO[named] ?? named) || ALSO[host] === '') return [];
  if (host === named || host.endsWith(`.${named}`) || named.endsWith(`.${host}`)) return [];
  return [
    warning(
      source.file,
      place,
      `Linkets tekst nævner ${named}, men adressen fører til ${host}.`,
      'ret teksten eller adressen.',
    ),
  ];
}

/** A mail address that is shown, and another one that is written to. */
function checkMail(address: string, label: string, { place, source }: Pick<ListedLink, 'place' | 'source'>): Problem[] {
  const named = /[^\s@]+@[^\s@]+\.[a-z]+/i.exec(label)?.[0].toLowerCase();
  const meant = address.replace(/^mailto:|\?.*$/gi, '').toLowerCase();
  if (!named || named === meant) return [];
  return [
    warning(
      source.file,
      place,
      `Linkets tekst nævner ${named}, men mailen går til ${meant}.`,
      'ret teksten eller adressen.',
    ),
  ];
}
