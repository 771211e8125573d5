import type { Random } from './random.ts';

const SUBJECTS = [
  'Kommunerne',
  'Udvalget',
  'Foreningen',
  'Mange byråd',
  'Medarbejderne',
  'Skolerne',
  'De største byer',
  'Landets børnehaver',
  'Partnerskabet',
  'Hjemmeplejen',
  'Øerne',
  'Formandskabet',
] as const;
const VERBS = [
  'har styrket',
  'arbejder fortsat med',
  'følger nøje',
  'har fået gennemført',
  'vil i de kommende år udvikle',
  'prioriterer',
  'har længe ønsket',
  'måtte genoverveje',
  'satte gang i',
] as const;
const OBJECTS = [
  'den lokale indsats for børn og unge',
  'arbejdet med klimatilpasning langs kysterne',
  'en enklere sagsbehandling',
  'samarbejdet mellem sygehuse og hjemmepleje',
  'rekrutteringen af ældremedarbejdere',
  'de nye udbudsregler',
  'folkeskolens kvalitetsprogram',
  'boligområdernes fornyelse',
  'den kollektive trafik i landdistrikterne',
  'brugen af velfærdsteknologi',
  'energiforsyningens omstilling',
  'økonomiaftalens anlægsramme',
] as const;
const TAILS = [
  'fordi opgaverne vokser hurtigere end rammen',
  'så borgerne mærker en forskel i hverdagen',
  'mens udgifterne til det specialiserede område stiger',
  'og det kræver både tålmodighed og politisk mod',
  'selv om priserne har bevæget sig mere end ventet',
  'når aftalen skal føres ud i livet',
  'hvor nærhed og faglighed går hånd i hånd',
  'og erfaringerne bliver delt på tværs af landet',
] as const;
const GIVEN_NAMES = [
  'Aase',
  'Bjørn',
  'Dorte',
  'Esben',
  'Gry',
  'Halfdan',
  'Ingelise',
  'Jeppe',
  'Karen',
  'Mogens',
  'Rikke',
  'Søren',
] as const;
const FAMILY_NAMES = [
  'Ærøskov',
  'Brandstrup',
  'Dalsgaard',
  'Engholm',
  'Fuglsang',
  'Højbjerg',
  'Kirkeby',
  'Lyngby',
  'Møllegaard',
  'Nørrevang',
  'Overgaard',
  'Sønderby',
] as const;
const TITLES = [
  'Et år med nye rammer',
  'Tættere på hverdagen',
  'Fælles løsninger virker',
  'Reformen skal kunne mærkes',
  'Plads til lokale valg',
  'Flere hænder i velfærden',
  'Omstilling tager tid',
  'Viden, der deles',
] as const;

/**
 * Writes prose. Every sentence has a case number that occurs once in the report, so that its loss or doubling shows.
 */
export interface Writer {
  sentence(): string;
  /** Sentences as one text, without tags. */
  text(sentences: number): string;
  title(): string;
  /** A topic, as the object of a sentence. */
  topic(): string;
  name(): string;
}

/** The first case number; five digits with a Danish thousands point cannot be taken for a page number. */
const FIRST_CASE = 10_000;

export function makeWriter(random: Random): Writer {
  let cases = FIRST_CASE;
  const sentence = () => {
    cases += 1;
    return `${random.pick(SUBJECTS)} ${random.pick(VERBS)} ${random.pick(OBJECTS)}, ${random.pick(TAILS)} (sag ${formatWhole(cases)}).`;
  };
  return {
    sentence,
    text: (sentences) => Array.from({ length: sentences }, sentence).join(' '),
    title: () => random.pick(TITLES),
    topic: () => random.pick(OBJECTS),
    name: () => `${random.pick(GIVEN_NAMES)} ${random.pick(FAMILY_NAMES)}`,
  };
}

/** Whole number with Danish thousands points: 12.345. */
export function formatWhole(value: number): string {
  return String(value).replace(/\B(?=(\d{3})+$)/g, '.');
}
