import type { Fault } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { faultRule } from './fault-rule.ts';

type Words = { what: string; fix: string };

const QUOTE =
  'sæt anførselstegn om hele teksten, hvis den rummer et kolon, et nummertegn eller begynder med et særligt tegn.';

const TAB: Words = {
  what: 'Linjen er rykket ind med tabulator, og det kan YAML ikke læse.',
  fix: 'brug to mellemrum for hvert trin i stedet, her og på de følgende linjer.',
};

const CODES: Record<string, Words> = {
  DUPLICATE_KEY: {
    what: 'Feltet står to gange på samme sted.',
    fix: 'behold det rigtige, og slet det andet.',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    what: 'Linjen kan ikke læses som et felt: Der er enten et kolon midt i en tekst, eller linjen står for langt inde.',
    fix: `sæt anførselstegn om teksten, for eksempel \`title: "Balance: aktiver"\`, eller ryk linjen ud.`,
  },
  MULTILINE_IMPLICIT_KEY: {
    what: 'Her ventes et felt som `navn: værdi`, men linjen har intet kolon, eller den står for langt inde eller ude.',
    fix: 'skriv kolonet, eller ryk linjen ind, så den står lige under dem, den hører sammen med.',
  },
  BAD_INDENT: {
    what: 'Linjen står ikke lige under dem, den hører sammen med, eller en parentes er ikke lukket.',
    fix: 'ryk den ind eller ud med mellemrum, eller luk parentesen med `]` eller `}`.',
  },
  MISSING_CHAR: {
    what: 'Her mangler et tegn: et kolon efter feltets navn, eller det anførselstegn, der lukker teksten.',
    fix: 'sæt det manglende tegn; feltet skrives som `navn: værdi`.',
  },
  BAD_SCALAR_START: {
    what: 'En tekst må ikke begynde med dette tegn uden anførselstegn.',
    fix: 'sæt anførselstegn om hele teksten.',
  },
  BAD_DQ_ESCAPE: {
    what: 'En omvendt skråstreg i en tekst med dobbelte anførselstegn skal stå to gange.',
    fix: 'skriv `\\\\`, eller brug enkelte anførselstegn om teksten.',
  },
  UNEXPECTED_TOKEN: {
    what: 'Her står noget, der ikke kan høre til feltet: ofte et anførselstegn midt i en tekst eller en parentes for meget.',
    fix: 'sæt anførselstegn om hele teksten, og skriv dem dobbelt, hvor de er en del af den.',
  },
  TAB_AS_INDENT: TAB,
  BAD_ALIAS: {
    what: 'Teksten begynder med `*`, som i YAML henviser til noget andet i filen, og det findes ikke.',
    fix: 'sæt anførselstegn om hele teksten.',
  },
  ALIAS_BOMB: {
    what: 'Felterne henviser til hinanden med `&` og `*` så mange gange, at de bliver for store til at læse.',
    fix: 'skriv hvert felt ud, uden `&` og `*`.',
  },
  TAG_RESOLVE_FAILED: {
    what: 'Et ord, der begynder med `!`, er i YAML ikke en del af teksten, så det kommer ikke med.',
    fix: 'sæt anførselstegn om hele teksten, for eksempel `title: "!kort Prøve"`, eller slet ordet.',
  },
  TAKEN_KEY: {
    what: 'Navnet er optaget af programmet, så feltet går tabt.',
    fix: 'giv feltet et andet navn.',
  },
  RESOURCE_EXHAUSTION: {
    what: 'Felterne ligger så mange lag inde i hinanden, at de ikke kan læses.',
    fix: 'skriv dem i færre lag.',
  },
};

/** YAML that cannot be read: tabs, colons in texts, doubled fields, a frontmatter that is not closed. */
export const yamlForm = faultRule(
  {
    id: 'yaml-form',
    reason: 'Felterne skal kunne læses, før de kan kontrolleres og vises.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Tre strande.').replace('summary', '\tsummary') },
      passes: { '2030/chapters/natur.mdx': chapter('Tre strande.') },
    },
  },
  wordsOf,
);

function wordsOf({ kind, code }: Fault): Words | undefined {
  if (kind === 'yaml') return CODES[code ?? ''] ?? { what: 'Felterne kan ikke læses herfra.', fix: QUOTE };
  if (kind === 'yaml-tab') return TAB;
  if (kind === 'no-frontmatter') {
    return {
      what: 'Filen begynder ikke med felterne mellem to linjer med `---`.',
      fix: 'sæt `---` på første linje, felterne under den, og `---` på en linje for sig efter dem.',
    };
  }
  if (kind === 'open-frontmatter') {
    return {
      what: 'Felterne øverst i filen er ikke afsluttet.',
      fix: 'sæt en linje med `---` efter det sidste felt.',
    };
  }
  return undefined;
}
