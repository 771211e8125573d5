import { listBlocks, listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

const NUMBER = '(?:\\d+|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv)';

/** A page that somebody counted by hand: `side 34`, `s. 7`, `på næste side`. */
const PAGE = new RegExp(
  [
    `(?<![\\p{sc=Latn}\\d-])sid(?:e|er|erne)[ \\u00a0]+(?:nr\\.[ \\u00a0])?\\d+(?![\\p{sc=Latn}\\d]|\\.\\d)`,
    `(?<![\\p{sc=Latn}\\d])(?:på|se|fra|jf\\.|også)[ \\u00a0]side[ \\u00a0]${NUMBER}(?!\\p{sc=Latn})`,
    `(?<![\\p{sc=Latn}\\d.]|\\d[ \\u00a0])(?:s|pp?)\\.[ \\u00a0]?\\d+(?!\\p{sc=Latn})`,
    `(?<!\\p{sc=Latn})(?:på|se|jf\\.) (?:de )?(?:næste|forrige|foregående|modstående|følgende)(?: ${NUMBER})? sider?(?!\\p{sc=Latn})`,
    `(?<!\\p{sc=Latn})(?:øverst|nederst|længere (?:nede|oppe)) på (?:denne |modstående )?siden?(?!\\p{sc=Latn}| af)`,
  ].join('|'),
  'giu',
);

/** Other works have pages of their own. A paper or a book may stand a few words before the page … */
const PRINTED =
  /(?:avis|tidende|tidsskrift|bog|roman|magasin|blad|betænkning|protokol|manuskript|leksikon|bind|artikel)\p{sc=Latn}*[^.»«]{0,45}$|»[^«]*«[^.]{0,20}$|\p{Lu}\p{sc=Latn}+,? (?:19|20)\d\d[a-z]?[,:] ?$/iu;

/** … and what an edition speaks of in every chapter only right before it: `rapportens side 14`, `(notatet, s. 3)`. */
const BESIDE =
  /(?:rapport|publikation|hæfte|katalog|lov|bekendtgørelse|notat|afhandling|vejledning|forlig|aftale|udgivelse|bilag|plan|finanslov|folder|pjece|undersøgelse|analyse)\p{sc=Latn}*,? \(?(?:på )?$/iu;

const NAMED_AFTER =
  /^ (?:i|af) (?:»|\p{sc=Latn}*(?:avis|tidende|tidsskrift|bog|roman|magasin|blad|rapport|betænkning|notat|hæfte))/iu;

/** References to pages, which the report numbers by itself on paper and does not have on the web. */
export const pageReferences: Rule = {
  id: 'sidetal-i-tekst',
  reason: 'Sidetal flytter sig, når teksten gør, og på nettet er der ingen sider.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Strandene står på side 12.') },
    passes: { '2030/chapters/natur.mdx': chapter('Strandene står under [Natur](/2030/natur/).') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) =>
    listProseSources(sources).flatMap((source) =>
      listBlocks(source).flatMap(({ type, text, placeOf }) =>
        [...text.matchAll(PAGE)]
          .filter(
            ({ 0: { length }, index }) =>
              type !== 'note' && !isElsewhere(text.slice(Math.max(0, index - 120), index), text.slice(index + length)),
          )
          .map(({ 0: found, index }) =>
            warning(
              source.file,
              placeOf(index),
              `»${found.trim()}« er et sidetal, som er skrevet i hånden.`,
              'henvis med et link til kapitlet eller overskriften; så sætter papiret selv sidetallet.',
            ),
          ),
      ),
    ),
};

/** Whether the page is one of another work, by what stands before it, or `i bogen` after it. */
function isElsewhere(before: string, after: string): boolean {
  return PRINTED.test(before) || BESIDE.test(before) || NAMED_AFTER.test(after);
}
