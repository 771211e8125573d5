import { chapter } from '../../example.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listReadTexts } from '../../read-texts.ts';
import { createTold, NAME_RULES } from '../../told.ts';
import { placeOf, listWords } from '../../words.ts';
import type { Word } from '../../words.ts';
import { collectKnownWords, listWordSources } from './known-words.ts';
import type { KnownWords } from './known-words.ts';
import { listSplitWords } from './line-hyphens.ts';
import { findJoint } from './plain-slips.ts';
import { collectSeenWords } from './seen-words.ts';
import type { SeenWords } from './seen-words.ts';
import { guessName, guessSlip } from './slips.ts';
import { isOldInQuotation, isQuotedTerm, listParts, standsAsName } from './word-parts.ts';
import type { WordPart } from './word-parts.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** Words that neither the dictionary nor the project knows, and that are one slip away from one that they know. */
export const spelling: Rule = {
  id: 'stavning',
  reason: 'En slåfejl på papir bliver stående, og læserne regner den for sjusk med resten.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Udvalget mødtes med et ældeerråd om et nyt årregnskab.') },
    passes: { '2030/chapters/natur.mdx': chapter('Udvalget mødtes med et ældreråd om et nyt årsregnskab.') },
  },
  subjects: listReadTexts,
  check: (sources, { found }) => {
    const isTold = createTold(found, NAME_RULES);
    const speller = createSpeller(collectKnownWords(sources), collectSeenWords(sources));
    const by = [sources.dictionary, ...listWordSources(sources)];
    return listReadTexts(sources)
      .flatMap((source) => {
        const words = listWords(source);
        return checkWords(
          words,
          keep(source, by, () => doubt(words, speller)),
          speller,
        );
      })
      .filter((problem) => !isTold(problem));
  },
};

interface Speller {
  isRight: (text: string) => boolean;
  /** What was meant by a word that is not right; a name is only held against names. */
  guess: (text: string, isName: boolean) => string | undefined;
  known: KnownWords;
}

function createSpeller(known: KnownWords, seen: SeenWords): Speller {
  const right = new Map<string, boolean>();
  const guesses = new Map<string, string | undefined>();
  return {
    known,
    isRight: (text) => {
      const answer = right.get(text) ?? isKnown(text.normalize('NFC'), known);
      right.set(text, answer);
      return answer;
    },
    guess: (text, isName) => {
      const key = `${text} ${isName}`;
      if (!guesses.has(key)) guesses.set(key, guessNew(text.normalize('NFC'), isName, known, seen));
      return guesses.get(key);
    },
  };
}

function isKnown(text: string, { has, dictionary: { isWord } }: KnownWords): boolean {
  // Figures, single letters and abbreviations in capitals have no spelling, and other alphabets none that is known here.
  if (text.length < 2 || /\d/u.test(text) || /^\p{Lu}+s?$/u.test(text) || /[^\p{Script=Latin}\p{M}]/u.test(text)) {
    return true;
  }
  const forms = [...new Set([text, text.toLowerCase()])];
  return forms.some((form) => has(form) || isWord(form) || isWord(form.replace(/s$/, '')));
}

function guessNew(text: string, isName: boolean, known: KnownWords, seen: SeenWords): string | undefined {
  if (isName) return guessName(text, known.names) ?? findJoint(text, known.dictionary, seen);
  const guess = guessSlip(text.toLowerCase(), known, seen);
  if (!guess || !/^\p{Lu}/u.test(text)) return guess;
  // A name may begin the sentence too; it is a slip of a common word only when the first letter is that word's.
  return guess[0] === text[0]!.toLowerCase() ? text[0]! + guess.slice(1) : undefined;
}

function checkWords(words: readonly Word[], { names, doubtful }: Doubts, speller: Speller): Problem[] {
  const told = new Set<string>();
  return doubtful.flatMap((at) => {
    const word = words[at]!;
    if (isOdd(word, speller) && (isBesideOdd(words, at, speller) || isQuotedTerm(word))) return [];
    if (isOldInQuotation(word, speller.isRight)) return [];
    return listParts(word).flatMap((part) => {
      const isName = /^\p{Lu}/u.test(part.text) && names.has(word.word);
      if (speller.isRight(part.text) || part.isShortened || (isName && told.has(part.text))) return [];
      if (part.isFirst && speller.known.dictionary.isWordOrCompound(`${part.text.toLowerCase()}udvalg`)) return [];
      const guess = speller.guess(part.text, isName);
      if (isName) told.add(part.text);
      return guess && !isSplit(word, speller.known) && !isInItalics(word) ? [describe(part, guess, isName)] : [];
    });
  });
}

/** What can be known of a file's words without those of others. */
interface Doubts {
  /** Words that stand as names. */
  names: ReadonlySet<string>;
  /** Places of the words with a part that neither the dictionary nor a register has: few. */
  doubtful: readonly number[];
}

const keep = createKeeper<Doubts>();

function doubt(words: readonly Word[], { isRight }: Speller): Doubts {
  return {
    names: new Set(
      words.filter((word, at) => standsAsName(word, words[at - 1], words[at + 1])).map(({ word }) => word),
    ),
    doubtful: words.flatMap((word, at) => (listParts(word).every(({ text }) => isRight(text)) ? [] : [at])),
  };
}

/** Whether the dictionary has nothing that the word, or a part of it, could be. */
function isOdd({ word }: Word, { isRight, known }: Speller): boolean {
  return word.split('-').some((part) => !isRight(part) && !known.dictionary.isWordOrCompound(part.toLowerCase()));
}

/** Two odd words side by side are a foreign name or phrase. */
function isBesideOdd(words: readonly Word[], at: number, speller: Speller): boolean {
  const word = words[at]!;
  return [words[at - 1], words[at + 1]].some((other) => other?.block === word.block && isOdd(other, speller));
}

/** A single word in italics is a term or another language: `stenurt (*sedum*)`. */
function isInItalics(word: Word): boolean {
  const { line, column } = placeOf(word);
  const text = word.source.text.split('\n')[line - 1] ?? '';
  const [before, after] = [text.slice(0, column - 1), text.slice(column - 1 + word.word.length)];
  return /(?<!\*)\*$|(?<!_)_$/.test(before) && /^[*_](?![*_])/.test(after);
}

/** Pieces of a word that a line end has split are no words; their hyphen has a finding of its own. */
function isSplit({ block, index }: Word, known: KnownWords): boolean {
  return listSplitWords(block.text, known).some(
    ({ found, index: start }) => index >= start && index < start + found.length,
  );
}

function describe({ text, word, index }: WordPart, meant: string, isName: boolean): Problem {
  const what = isName
    ? `»${text}« er næsten navnet ${meant}, som her ellers staves sådan.`
    : `Ordet »${text}« findes ikke i ordbogen.`;
  const fix = `skriv \`${meant}\`. Er »${text}« rigtigt, så tilføj det i terms.yaml under \`words\`.`;
  return withMend(warning(word.source.file, placeOf({ ...word, index }), what, fix), text, meant);
}
