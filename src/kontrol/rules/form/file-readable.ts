import type { FaultKind } from '../../../sources/sources.ts';
import { LONGEST_LINE, MOST_BYTES } from '../../../sources/text-limits.ts';
import { chapter } from '../../example.ts';
import { faultRule } from './fault-rule.ts';

type Words = { what: string; fix: string };

const WORDS: Partial<Record<FaultKind, Words>> = {
  'no-folder': {
    what: 'Mappen med indhold findes ikke, eller den kan ikke læses.',
    fix: 'kontroller stien, og om du har adgang til mappen.',
  },
  unreadable: {
    what: 'Filen kan ikke læses.',
    fix: 'kontroller, at den findes, og at du har adgang til den.',
  },
  'not-a-file': {
    what: 'Her ligger ikke en almindelig fil, så den bliver ikke læst.',
    fix: 'læg selve filen her, eller slet det, der ligger her.',
  },
  'folder-as-file': {
    what: 'Dette er en mappe, men den hedder som en fil, så intet i den kommer med.',
    fix: 'giv mappen et navn uden `.mdx` eller `.yaml`, eller slet den.',
  },
  outside: {
    what: 'Dette er en genvej til en fil uden for mappen med indhold, og den bliver ikke læst.',
    fix: 'læg selve filen her i stedet for genvejen.',
  },
  'too-large': {
    what: `Filen fylder mere end ${MOST_BYTES / 1_000_000} MB, så den bliver ikke læst.`,
    fix: 'del teksten i flere filer; måske er et billede eller et andet dokument kommet med i den.',
  },
  'long-line': {
    what: `Linjen er på over ${LONGEST_LINE.toLocaleString('da-DK')} tegn, så resten af den bliver ikke læst.`,
    fix: 'del den i afsnit med en tom linje imellem; måske er noget sat ind, som ikke er tekst.',
  },
  'too-deep': {
    what: 'Her ligger så mange lister, citater, parenteser eller mærker inde i hinanden, at filen ikke kan læses.',
    fix: 'skriv det i færre lag; på papiret er der plads til tre.',
  },
  'too-slow': {
    what: 'Filen er så indviklet, at den ikke kan læses på tre sekunder: ofte de samme tegn tusindvis af gange.',
    fix: 'slet det, der ikke er tekst, eller hent filen frem fra en tidligere udgave.',
  },
  empty: {
    what: 'Filen er tom.',
    fix: 'skriv indholdet, hent filen frem igen fra en tidligere udgave, eller slet den.',
  },
  'not-utf8': {
    what: 'Filen er ikke ren tekst i tegnsættet UTF-8; her står det første tegn, der ikke kan læses.',
    fix: 'gem den igen som tekst med kodningen »UTF-8«. Et Word-dokument skal importeres, ikke omdøbes.',
  },
  conflict: {
    what: 'To redaktørers ændringer er stødt sammen: Her står et af konfliktmærkerne `<<<<<<<`, `|||||||`, `=======` og `>>>>>>>`.',
    fix: 'behold den rigtige af de to tekster, og slet linjerne med mærkerne.',
  },
};

/** Files that cannot be read as text at all. */
export const fileReadable = faultRule(
  {
    id: 'fil-laesbar',
    reason:
      'En fil, der ikke kan læses, kommer hverken på nettet eller på papir, og resten af Kontrol kan ikke se den.',
    examples: {
      fails: { '2030/chapters/natur.mdx': `<<<<<<< HEAD\n${chapter('Tre strande.')}` },
      passes: { '2030/chapters/natur.mdx': chapter('Tre strande.') },
    },
  },
  ({ kind }) => WORDS[kind],
);
