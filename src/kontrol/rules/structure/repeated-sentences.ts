import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { wordsOf } from '../../similarity.ts';

/** A run that ends with a stop before a space. That stops of abbreviations cut it makes no difference to what is the same. */
const SENTENCE = /\S(?:[^.!?]|[.!?](?![»«”)]*\s))*[.!?]?[»«”)]*/gu;

/** How many words a sentence has at least that is not said again in its paragraph, nor in its file. */
const LEAST_WORDS = { next: 3, paragraph: 5, file: 10, item: 2, likeItem: 7 };

/** Sentences that stand twice: side by side, in one paragraph, or, if they are long, in one file. */
export const repeatedSentences: Rule = {
  id: 'saetning-dobbelt',
  reason: 'En sætning, der står to gange, er som regel flyttet uden at blive slettet, hvor den stod.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Strandene er åbne nu. Strandene er åbne nu. Der kommer flere.') },
    passes: { '2030/chapters/natur.mdx': chapter('Strandene er åbne nu. Der kommer flere.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => listProseSources(sources).flatMap((source) => [...checkSource(source), ...checkItems(source)]),
};

interface Sentence {
  words: string[];
  block: Block;
  /** Position in its block, and where in the block's text it begins. */
  index: number;
  offset: number;
}

function checkSource(source: Source): Problem[] {
  const before = new Map<string, Sentence>();
  return listBlocks(source).flatMap((block) =>
    listSentences(block).flatMap((sentence) => {
      const key = sentence.words.join(' ');
      const first = before.get(key);
      if (!first || sentence.words.length < leastWords(first, sentence)) {
        before.set(key, sentence);
        return [];
      }
      const { line } = first.block.placeOf(first.offset);
      const place = block.placeOf(sentence.offset);
      const what = `Sætningen står også ${line === place.line ? 'tidligere på linjen' : `på linje ${line}`}: »${sentence.words.slice(0, 5).join(' ')} …«.`;
      return [warning(source.file, place, what, 'slet den ene.')];
    }),
  );
}

/** Items of a list that are the same as one before them, or that differ only in a number. */
function checkItems(source: Source): Problem[] {
  const items = listBlocks(source).filter(({ type }) => type === 'item');
  const before = new Map<string, Block>();
  return items.flatMap((item) => {
    const words = wordsOf(item.text);
    const key = words.map((word) => (/\d/.test(word) ? '0' : word)).join(' ');
    const first = before.get(key);
    before.set(key, item);
    if (!first || words.length < LEAST_WORDS.item) return [];
    const isSame = wordsOf(first.text).join(' ') === words.join(' ');
    if (!isSame && words.length < LEAST_WORDS.likeItem) return [];
    const what = `Punktet er ${isSame ? 'det samme som' : 'på tallet nær det samme som'} punktet på linje ${first.placeOf(0).line}: »${words.slice(0, 5).join(' ')} …«.`;
    return [warning(source.file, item.placeOf(0), what, isSame ? 'slet det ene.' : 'slet det, der er forkert.')];
  });
}

function leastWords(first: Sentence, sentence: Sentence): number {
  if (first.block !== sentence.block) {
    return isSummary(first.block) || isSummary(sentence.block) ? Infinity : LEAST_WORDS.file;
  }
  return sentence.index - first.index === 1 ? LEAST_WORDS.next : LEAST_WORDS.paragraph;
}

/** Leads and boxes say again what the text says, whole paragraphs have a rule of their own, and cells are no sentences. */
function isSummary({ type, inside }: Block): boolean {
  return type !== 'paragraph' || inside.includes('FactBox');
}

function listSentences(block: Block): Sentence[] {
  return [...block.text.matchAll(SENTENCE)]
    .map(({ 0: text, index: offset }, index) => ({ words: wordsOf(text), block, index, offset }))
    .filter(({ words }) => words.length >= LEAST_WORDS.next);
}
