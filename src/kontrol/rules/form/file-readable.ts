import type { FaultKind } from '../../../sources/sources.ts';
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
