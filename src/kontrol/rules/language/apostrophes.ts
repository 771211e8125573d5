import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import { keepByDictionary, patternRule } from './pattern-rule.ts';
import type { Pattern } from './pattern-rule.ts';
import { collectSeenWords } from './seen-words.ts';

/** Apostrophes, full stops and hyphens of genitives, abbreviations and compounds with a name. */
export const apostrophes = patternRule(
  {
    id: 'apostrof',
    reason: 'Ejefald, forkortelser og sammensatte navne har hver sit tegn, og det er nemt at tage det forkerte.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('KL’s stand og KLs bøger, kommunerne’s veje, f.eks ved stranden.') },
      passes: {
        '2030/chapters/natur.mdx': chapter('KL’s stand og KL’s bøger, kommunernes veje, f.eks. ved stranden.'),
      },
    },
  },
  (sources) => [...listGenitives(sources), ...listWrongApostrophes(sources), ...SHORTENED, ...listHyphenated(sources)],
);

/** Abbreviations in capitals take an apostrophe before their endings where the text does so elsewhere. */
function listGenitives(sources: Sources): Pattern[] {
  const texts = listReadTexts(sources).flatMap((source) => listReadBlocks(source).map(({ text }) => text));
  const own = new Set(
    texts.flatMap((text) =>
      [...text.matchAll(/(?<![\p{sc=Latn}\d])(\p{Lu}{2,})’s(?!\p{sc=Latn})/gu)].map(([, name]) => name!),
    ),
  );
  if (own.size === 0) return [];
  return [
    {
      pattern: new RegExp(`(?<![\\p{sc=Latn}\\d-])(?:${[...own].join('|')})s(?![\\p{sc=Latn}’'-])`, 'gu'),
      what: '»$0« mangler apostroffen foran s.',
      fix: 'sæt `’` foran s, som teksten gør det andre steder.',
    },
  ];
}

const listWrongApostrophes = keepByDictionary(({ isWord }) => [
  {
    pattern: /(?<![\p{sc=Latn}\d’'.-])\p{sc=Latn}\p{Ll}{2,}(?<![sxz])’s(?!\p{sc=Latn})/gu,
    isWrong: (text, index) => {
      const word = /^\p{sc=Latn}+/u.exec(text.slice(index))?.[0].toLowerCase() ?? '';
      return isWord(word) && !ENGLISH.has(word);
    },
    what: '»$0« har en apostrof, som dansk ejefald ikke har.',
    fix: 'slet apostroffen.',
  },
]);

/** English words that stand with ’s in quotations and names. */
const ENGLISH = new Set('here let one that there what where who how she men women people world today'.split(' '));

const SHORTENED: Pattern[] = [
  {
    pattern:
      /(?<![\p{sc=Latn}.])(?:f\.\s?eks|bl\.\s?a|m\.\s?m|m\.\s?v|m\.\s?fl|o\.\s?l|p\.\s?t|d\.\s?d|i\.\s?h\.\s?t)(?![.\p{sc=Latn}])/giu,
    what: 'Forkortelsen »$0« mangler sit sidste punktum.',
    fix: 'skriv `$0.`.',
  },
  {
    pattern:
      /(?<![\p{sc=Latn}.-])(?:dvs|osv|evt|inkl|ekskl|mht|pga|vedr|jf|ca|mfl|hhv|etc|mhp|mv)(?![.\p{sc=Latn}\d-])/gu,
    what: 'Forkortelsen »$0« mangler sit punktum.',
    fix: 'skriv `$0.`.',
  },
  {
    pattern: /(?<![\p{sc=Latn}.-])(?:feks|fx\.|f\.x\.?)(?![\p{sc=Latn}])(?=\s+\p{Ll})/gu,
    what: '»$0« er ingen forkortelse.',
    fix: 'skriv `fx` eller `f.eks.`.',
  },
];

/** `EU formandskab`, where the text has `EU-formandskab`, in any form of the word. */
function listHyphenated(sources: Sources): Pattern[] {
  const known = collectSeenWords(sources).hyphenated.filter((word) =>
    /^(?:\p{Lu}{2,}|[\p{Lu}][\p{Ll}]+)-\p{Ll}{5,}$/u.test(word),
  );
  const pairs = [...new Set(known.map((word) => word.replace(/(?:erne|ene|ens|ets|er|en|et|e|s)$/, '')))].map((word) =>
    word.split('-'),
  );
  if (pairs.length === 0) return [];
  return [
    {
      pattern: new RegExp(
        `(?<![\\p{sc=Latn}\\d-])(?:${pairs.map(([name, rest]) => `${name} ${rest}`).join('|')})(?:e|en|ens|et|ets|er|ers|erne|ernes|ene|enes|s)?(?![\\p{sc=Latn}-])`,
        'gu',
      ),
      what: '»$0« er ét ord med bindestreg andre steder i teksten.',
      fix: 'sæt en bindestreg imellem.',
    },
  ];
}
