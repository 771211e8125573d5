import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listReadTexts } from '../../read-texts.ts';
import { listWords, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';

/** Common words of Swedish and Norwegian that Danish does not have, with the Danish ones. */
const FOREIGN: ReadonlyMap<string, string> = new Map(
  `och og|blir bliver|inte ikke|ikkje ikke|något noget|några nogle|någon nogen|är er|från fra|frå fra|för for
  också også|mycket meget|mye meget|hva hvad|noen nogen|noe noget|gjennom gennem|bli blive|blitt blevet
  hjelp hjælp|hjelpe hjælpe|nasjonal national|nasjonale nationale|gjør gør|gjøre gøre|mellom mellem|uten uden
  utan uden|opp op|där der|här her|när når|skall skal|vilka hvilke|detta dette|dessa disse|vårt vores
  våra vores|arbete arbejde|hur hvordan|eit et|hadde havde|sier siger|veldig meget|enn end|uke uge|uker uger
  språk sprog|virksomhet virksomhed|kommunene kommunerne|egentligen egentlig|även også|endast kun|medan mens
  olika forskellige|oss os|dere I|seg sig|meg mig|deg dig|etter efter|alla alle|ditt dit|mitt mit|sitt sit
  vart hver|denna denne|kunna kunne|vara være|skola skole|barnen børnene|jag jeg|hon hun|då da
  tillsammans sammen|framtid fremtid|framover fremover|fram frem|finnes findes|finns findes
  trenger behøver|bättre bedre|flera flere|igjen igen|ganger gange|måte måde|helse sundhed|skjer sker
  gjelder gælder|ønskjer ønsker|heter hedder`
    .split(/[|\n]/)
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** Marks between which a text is quoted. */
const OPENS = /[»“”"„]/g;
const CLOSES = /[«“”"]/g;

/** Words that a keyboard, a translation or a Nordic source left in the Danish text. */
export const foreignWords: Rule = {
  id: 'ord-fremmed',
  reason: 'Et svensk eller norsk ord bliver stående efter en kilde eller en oversættelse, og ordbogen kender det ikke.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Strandene och stierne blir åbnet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Strandene og stierne bliver åbnet. Det hed »hav och land«.') },
  },
  subjects: listReadTexts,
  check: (sources, { found }) => {
    const told = new Set(found.map(({ file, line, column }) => `${file}:${line}:${column}`));
    return listReadTexts(sources).flatMap((source) =>
      listWords(source).flatMap((word) => {
        const danish = FOREIGN.get(word.isOpening ? word.word.toLowerCase() : word.word);
        if (!danish || isQuoted(word) || isAmongStrangers(word)) return [];
        const place = placeOf(word);
        if (told.has(`${source.file}:${place.line}:${place.column}`)) return [];
        return [warning(source.file, place, `»${word.word}« er ikke dansk.`, `skriv \`${danish}\`.`)];
      }),
    );
  },
};

function isQuoted({ block: { text }, index }: Word): boolean {
  const before = text.slice(0, index);
  return count(before, OPENS) > count(before, CLOSES) || count(before, /"/g) % 2 === 1 || count(before, /”/g) % 2 === 1;
}

/** Whether it is part of a name or of a passage in its own language: a neighbour is written large or is foreign too. */
function isAmongStrangers({ block: { text }, index, word }: Word): boolean {
  const before = /(\p{sc=Latn}+)\s+$/u.exec(text.slice(Math.max(0, index - 40), index))?.[1] ?? '';
  const after = /^\s+(\p{sc=Latn}+)/u.exec(text.slice(index + word.length, index + word.length + 40))?.[1] ?? '';
  const isName = (near: string) => /^\p{Lu}/u.test(near);
  return FOREIGN.has(before) || FOREIGN.has(after) || (isName(before) && isName(after));
}

function count(text: string, marks: RegExp): number {
  return text.match(marks)?.length ?? 0;
}
