import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listProseSources } from '../../blocks.ts';
import { placeOf, listWords } from '../../words.ts';
import type { Word } from '../../words.ts';
import { collectKnownWords } from './known-words.ts';
import type { KnownWords } from './known-words.ts';
import { guessCompound } from './compounds.ts';
import { listEdits } from './edits.ts';
import { listSplitWords } from './line-hyphens.ts';

/** Words shorter than this have too many neighbours to guess that one of them was meant. */
const LEAST_COMPOUND = 8;

/** Words that neither the dictionary nor the project knows, and compounds with a joint missing or one too many. */
export const spelling: Rule = {
  id: 'stavning',
  reason: 'En slåfejl på papir bliver stående, og læserne regner den for sjusk med resten.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Udvalget mødtes med et ældeerråd om et nyt årregnskab.') },
    passes: { '2030/chapters/natur.mdx': chapter('Udvalget mødtes med et ældreråd om et nyt årsregnskab.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => {
    const known = collectKnownWords(sources);
    const judged = new Map<string, Verdict>();
    return listProseSources(sources)
      .flatMap(listWords)
      .flatMap(splitWord)
      .flatMap((part) => {
        const verdict = judge(part, known, judged);
        return verdict.isRight || isSplit(part.word, known) ? [] : [describe(part, verdict.meant)];
      });
  },
};

/** Pieces of a word that a line end has split are no words; their hyphen has a finding of its own. */
function isSplit({ block, index }: Word, known: KnownWords): boolean {
  return listSplitWords(block.text, known).some(
    ({ found, index: start }) => index >= start && index < start + found.length,
  );
}

interface WordPart {
  text: string;
  word: Word;
  index: number;
  /** Whether it is the first part of a compound that is written with a hyphen: `børne-`. */
  isFirstPart: boolean;
}

/** `it-driftscentre` is two parts, each with a spelling of its own. */
function splitWord(word: Word): WordPart[] {
  const { after, index } = word;
  return [...word.word.matchAll(/[^-]+/g)].map(({ 0: text, index: from }) => ({
    text,
    word,
    index: index + from,
    isFirstPart: from + text.length < word.word.length || after === '-',
  }));
}

type Verdict = { isRight: true } | { isRight: false; meant: string | undefined };

function judge({ text, isFirstPart }: WordPart, known: KnownWords, judged: Map<string, Verdict>): Verdict {
  const key = `${text} ${isFirstPart}`;
  const verdict = judged.get(key) ?? judgeNew(text.normalize('NFC'), isFirstPart, known);
  judged.set(key, verdict);
  return verdict;
}

function judgeNew(text: string, isFirstPart: boolean, known: KnownWords): Verdict {
  // Figures, single letters and abbreviations in capitals have no spelling.
  if (text.length < 2 || /\p{N}/u.test(text) || /^\p{Lu}+s?$/u.test(text)) return { isRight: true };
  const forms = [...new Set([text, text.toLowerCase()])];
  if (forms.some((form) => known.has(form))) return { isRight: true };
  const { isWord, isWordOrCompound } = known.dictionary;
  if (forms.some((form) => isWord(form) || isWord(form.replace(/s$/, '')))) return { isRight: true };
  const isCompound = forms.some((form) => isWordOrCompound(form) || (isFirstPart && isWordOrCompound(`${form}udvalg`)));
  if (!isCompound) return { isRight: false, meant: listEdits(text.toLowerCase()).find((form) => isWord(form)) };
  const meant = text.length < LEAST_COMPOUND ? undefined : guessCompound(text.toLowerCase(), known.dictionary);
  return meant ? { isRight: false, meant } : { isRight: true };
}

function describe({ text, word, index }: WordPart, meant: string | undefined): Problem {
  const guess = meant ? `mente du \`${meant}\`? Ellers ` : '';
  const fix = `${guess}tilføj ordet i terms.yaml under \`words\`, hvis det er stavet rigtigt.`;
  return warning(word.source.file, placeOf({ ...word, index }), `Ordet »${text}« findes ikke i ordbogen.`, fix);
}
