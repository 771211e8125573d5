import type { Source, Sources } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { isSameStem } from '../../subjects.ts';

/** A heading, a field or a key figure that gives a thing another year than the text does, and ages that do not fit. */
export const phraseYears: Rule = {
  id: 'aarstal-uenig',
  reason: 'Overskriften over budgettet for 2031 må ikke sige 2030; læserne tror på overskriften.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter(
        '## Budget 2030\n\nBudgetterne for 2031 er lagt, og budgettet for 2031 holder.',
      ),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter(
        '## Budget 2031\n\nBudgetterne for 2031 er lagt, og budgettet for 2031 holder.',
      ),
    },
  },
  subjects: (sources) => listTold(sources),
  check: (sources, { found }) => {
    // A heading, a lead or a key figure that says last year is told as that, once.
    const told = new Set(
      found.filter(({ rule }) => rule === 'aarstal-kapitel').map(({ file, line }) => `${file}:${line}`),
    );
    return listTold(sources)
      .flatMap((source) => [...checkPhrases(source), ...checkAges(source)])
      .filter(({ file, line }) => !told.has(`${file}:${line}`));
  },
};

/** The accounts have rules of their own. */
function listTold(sources: Sources): Source[] {
  return listProseSources(sources).filter(({ kind }) => kind !== 'accounts');
}

/** A word with a year: `budgetterne for 2031`. */
interface Phrase {
  word: string;
  year: number;
  index: number;
  block: Block;
}

function listPhrases(block: Block): Phrase[] {
  const found = block.text.matchAll(
    // The month of a date is no word with a year: other dates have other months and years.
    /(?<![\p{sc=Latn}-]|\d\.\s)(?<word>\p{sc=Latn}{6,})\s(?:(?:for|i|fra)\s)?(?<year>(?:19|20)\d{2})(?![\d/–]|-\d)/gu,
  );
  return [...found].map(({ 0: words, index, groups }) => ({
    word: groups!['word']!.toLowerCase(),
    year: Number(groups!['year']),
    index: index + words.length - 4,
    block,
  }));
}

/** Headings, key figures and the fields that are printed as titles. */
export function isShort({ type, inside, path }: Block): boolean {
  return (
    type === 'heading' || inside.includes('KeyFigure') || ['title', 'headline', 'summary'].includes(String(path[0]))
  );
}

function checkPhrases(source: Source): Problem[] {
  const blocks = listBlocks(source).filter(({ inside }) => !inside.includes('Links'));
  const body = blocks.filter((block) => !isShort(block)).flatMap(listPhrases);
  return blocks.filter(isShort).flatMap((block) =>
    listPhrases(block).flatMap(({ word, year, index }) => {
      const same = body.filter((phrase) => isSameWord(phrase.word, word));
      const other = same.find((phrase) => Math.abs(phrase.year - year) < 4);
      if (!other || same.some((phrase) => phrase.year === year)) return [];
      const what = `»${word} … ${year}« står her, men teksten taler om ${other.year} (linje ${other.block.placeOf(other.index).line}).`;
      return [warning(source.file, block.placeOf(index), what, 'det forkerte af de to årstal.')];
    }),
  );
}

/** `budget` and `budgetterne`; `forhandlingerne` and `overenskomstforhandlingerne`. */
function isSameWord(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return isSameStem(a, b) || (short.length > 7 && long.endsWith(short));
}

/** `I 2035 fyldte foreningen 40 år` beside `stiftet i 1995`. */
function checkAges(source: Source): Problem[] {
  return listBlocks(source).flatMap(({ text, placeOf }) => {
    const born =
      /(?:stiftet|grundlagt|oprettet|født|dannet|bygget|åbnet|indviet)\s(?:i\s)?(?<year>(?:1[6-9]|20)\d{2})(?!\d)/iu.exec(
        text,
      )?.groups?.['year'];
    const turned =
      /i\s(?<year>(?:19|20)\d{2})\s(?:fyldte|fylder|havde|kunne)\s(?<who>(?:[\p{sc=Latn}-]+\s){1,4})(?:fejre\s)?(?:sin\s|sit\s)?(?<age>\d{1,3})(?:\.\s|-)?\s?års?/iu.exec(
        text,
      );
    if (!born || !turned?.groups) return [];
    const { year, age } = turned.groups;
    if (Number(year) - Number(born) === Number(age)) return [];
    const what = `Fra ${born} til ${year} er der ${Number(year) - Number(born)} år, men teksten siger ${age}.`;
    return [warning(source.file, placeOf(turned.index), what, 'et af årstallene eller alderen.')];
  });
}
