import { endsSentence } from '../../abbreviations.ts';
import { chapter } from '../../example.ts';
import { keepByDictionary, patternRule } from './pattern-rule.ts';

/** Signs that stand twice, with a space too many, or with one too few. */
export const punctuation = patternRule(
  {
    id: 'tegn-dobbelt',
    reason: 'To punktummer eller et mellemrum før kommaet kommer af sletninger, som ingen har læst efter.',
    examples: {
      fails: {
        '2030/chapters/natur.mdx': chapter('Strandene kostede 3 mio. kr.. Vejene , som er smalle, fulgte med.'),
      },
      passes: { '2030/chapters/natur.mdx': chapter('Strandene kostede 3 mio. kr. Vejene, som er smalle, fulgte med.') },
    },
  },
  keepByDictionary((dictionary) => [
    {
      pattern: /(?<=\p{sc=Latn}{4,})\.[,;:]/gu,
      isWrong: (text, index) =>
        endsSentence(/\p{sc=Latn}+$/u.exec(text.slice(Math.max(0, index - 60), index))![0], dictionary),
      what: 'Her står to tegn i træk: »$0«.',
      fix: 'slet det ene.',
    },
    {
      pattern: /(?<!\.)\.\.(?!\.)/g,
      what: 'Her står to punktummer.',
      fix: 'slet det ene; et punktum efter en forkortelse slutter også sætningen.',
    },
    {
      // `!?` and `?!` are one sign, and a full stop after an abbreviation or an ordinal is its own.
      pattern:
        /[,;:]{2,}|[,;:]\.(?![.\d])|!{2,}|\?{2,}|[!?](?:[.,;:](?!\.))|\.{4,}|(?<=\p{sc=Latn})\. \.(?!\.)|(?<=[.!?…])[–-](?=\s)|–{2,}|[–-] [–-](?= )|»{2,}|«{2,}/gu,
      what: 'Her står tegnet to gange eller to tegn i træk: »$0«.',
      fix: 'slet det ene.',
    },
    {
      pattern: /[ \u00a0](?=[,.;:!?](?:\s|$))/g,
      what: 'Her er et mellemrum før tegnet.',
      fix: 'slet mellemrummet.',
      write: () => '',
    },
    { pattern: /(?<=\S) {2,}(?=\S)/g, what: 'Her er to mellemrum i træk.', fix: 'slet det ene.', write: () => ' ' },
    {
      pattern: /(?<=\p{Ll}{2})[.!?](?=\p{Lu}\p{Ll})|(?<=\p{sc=Latn}),(?=\p{sc=Latn})/gu,
      what: 'Her mangler et mellemrum efter tegnet.',
      fix: 'sæt mellemrummet ind.',
    },
    {
      pattern: /\( | \)|(?<=^|[\s(])» | «(?=[\s.,;:!?)]|$)/g,
      what: 'Her er et mellemrum på den forkerte side af parentesen eller anførselstegnet.',
      fix: 'slet mellemrummet.',
      write: (found) => found.trim(),
    },
  ]),
);
