/** What an editor calls a field or an attribute, for sentences about one that is missing or empty. */
import type { SourceKind } from '../../../sources/sources.ts';

/** What a file lacks without the field, and what to write. */
export interface FieldWords {
  what: string;
  fix: string;
}

const FIELDS: Readonly<Record<string, FieldWords>> = {
  'chapter title': { what: 'Kapitlet har intet navn', fix: 'skriv temaets navn på højst 40 tegn.' },
  'chapter headline': { what: 'Kapitlet har ingen overskrift', fix: 'skriv, hvad året handlede om, på højst 75 tegn.' },
  'chapter lead': { what: 'Kapitlet har ingen manchet', fix: 'skriv to til fire sætninger.' },
  'chapter summary': {
    what: 'Kapitlet har ingen linje til indholdsfortegnelsen',
    fix: 'skriv højst 60 tegn uden punktum.',
  },
  'chapter short': {
    what: 'Sætningen til »Kort fortalt« er tom',
    fix: 'skriv højst 76 tegn med punktum, eller slet linjen.',
  },
  'chapter brief': {
    what: 'Listen til »Kort fortalt« på nettet er tom',
    fix: 'skriv to til fire sætninger, hver på en linje med `-` foran, eller slet linjen.',
  },
  'edition title': { what: 'Udgaven har intet tema', fix: 'skriv den titel, der skal stå på forsiden.' },
  'edition description': {
    what: 'Udgaven har ingen beskrivelse',
    fix: 'skriv én sætning til søgemaskiner og delinger.',
  },
  'accounts title': { what: 'Afsnittet har ingen overskrift', fix: 'skriv den, som den skal stå i regnskabet.' },
  'accounts lead': { what: 'Afsnittet har ingen manchet', fix: 'skriv to til fire sætninger.' },
  'body title': { what: 'Organet har intet navn', fix: 'skriv det, som det skal stå på siden.' },
  'letter title': { what: 'Brevet har ingen overskrift', fix: 'skriv, hvad det handler om.' },
  'letter caseId': {
    what: 'Brevet har intet sagsnummer',
    fix: 'skriv det, som det står i brevhovedet. Har brevet intet, så skriv `notGiven:` med en grund.',
  },
  'letter documentId': {
    what: 'Brevet har intet dokumentnummer',
    fix: 'skriv det i anførselstegn. Har brevet intet, så skriv `notGiven:` med en grund.',
  },
  'letter date': {
    what: 'Brevet har ingen dato',
    fix: 'skriv den som `2026-01-10`. Har brevet ingen, så skriv `notGiven:` med en grund.',
  },
  'letter letterhead': {
    what: 'Brevet har intet brevhoved',
    fix: 'skriv dets linjer som en liste. Har brevet intet, så skriv `notGiven:` med en grund.',
  },
  'letter receivers': {
    what: 'Brevet har ingen modtager',
    fix: 'skriv dem som en liste, for eksempel `- alle kommunalbestyrelser`.',
  },
  'letter signatories': {
    what: 'Ingen har skrevet brevet under',
    fix: 'skriv dem som en liste, for eksempel `- { person: martin-damm }`. Er de ikke oplyst, så skriv `notGiven:` med en grund.',
  },
  'letter salutation': { what: 'Brevet hilser ikke på nogen', fix: 'skriv for eksempel `Kære kommunalbestyrelser`.' },
  'letter closing': { what: 'Brevet slutter uden hilsen', fix: 'skriv for eksempel `Venlig hilsen`.' },
  ' label': { what: 'Rækken har intet navn', fix: 'skriv det, som det skal stå i tabellen.' },
  ' name': { what: 'Personen har intet navn', fix: 'skriv fornavn og efternavn.' },
  ' reason': { what: 'Begrundelsen mangler', fix: 'skriv én hel sætning.' },
  ' notGiven': {
    what: 'Det mangler, hvorfor oplysningen ikke er givet',
    fix: 'skriv én hel sætning; læserne ser den.',
  },
  ' note': { what: 'Noten er tom', fix: 'skriv den, eller slet linjen.' },
  ' counts': { what: 'Motivet siger ikke, hvad det tæller', fix: 'skriv én hel sætning til kolofonen.' },
};

/** Words for a field of a kind of file; `undefined` for one that is no text of its own. */
export function wordsOfField(kind: SourceKind, name: string): FieldWords | undefined {
  return FIELDS[`${kind} ${name}`] ?? FIELDS[` ${name}`];
}

const ATTRIBUTES: Readonly<Record<string, string>> = {
  captions: 'navnet på filen med undertekster (*.vtt)',
  transcript: 'navnet på filen med det hele skrevet ud (*.txt)',
  src: 'navnet på filen i `media/`',
  poster: 'navnet på det billede i `media/`, som vises, til filmen går i gang',
  duration: 'længden som minutter og sekunder, for eksempel `2.14`',
  title: 'titlen, som læserne skal se den',
  subtitle: 'linjen under titlen: hvad tallene er, og i hvilken enhed',
  caption: 'billedteksten',
  credit: 'navnet på den, der har taget billedet',
  question: 'spørgsmålet',
  by: 'navnet på den, der har sagt det',
  role: 'titlen på den, der har sagt det',
  value: 'tallet',
  unit: 'enheden',
  id: 'et navn til links med små bogstaver og bindestreger',
  body: 'navnet på en fil i `organisation/`',
  table: 'navnet på en tabel i `accounts/`',
  rows: '`id` på de rækker, der skal med',
  row: '`id` på rækken',
  of: 'det hele, som tallet er en del af, for eksempel `98` eller `100`',
  per: 'hvad ét mærke tæller, for eksempel `1` eller `1000`',
  against: 'det mindre tal, som sætningen sammenligner med',
  bar: '`mia`, `mio` eller `kr`',
  statement: 'navnet på en påtegning i `accounts/`',
};

/** What stands in an attribute of a tag: `navnet på filen med undertekster (*.vtt)`. */
export function wordsOfAttribute(name: string): string {
  return ATTRIBUTES[name] ?? 'en tekst';
}
