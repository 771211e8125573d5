import type { Dictionary, Source } from '../../../sources/sources.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import { isRightTwice } from './words-right-twice.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** One to four words that come again at once. A letter alone is compared as it stands: `I i kommunalbestyrelsen` is right. */
const TWICE =
  /(?<![\p{sc=Latn}\d-])((\p{sc=Latn}[\p{sc=Latn}\d-]*|(?:19|20)\d\d)(?:\s+[\p{sc=Latn}\d-]+){0,3})\s+\1(?![\p{sc=Latn}\d-])(?=\s*([\p{sc=Latn}\d-]*))/giu;

const keep = createKeeper<Problem[]>();

/** A word, or a few, that stand twice in a row. */
export const doubleWords: Rule = {
  id: 'ord-dobbelt',
  reason: 'Øjet springer over et ord, der står to gange, men skærmlæseren læser begge.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år i år åbnet tre strande, og og de kommer.') },
    passes: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år åbnet tre strande, som som regel er tomme.') },
  },
  subjects: listReadTexts,
  check: (sources) =>
    listReadTexts(sources).flatMap((source) =>
      keep(source, [sources.dictionary], () =>
        listReadBlocks(source).flatMap((block) => checkBlock(source, block, sources.dictionary)),
      ),
    ),
};

function checkBlock({ file }: Source, { text, placeOf }: Block, dictionary: Dictionary): Problem[] {
  return [...text.matchAll(TWICE)].flatMap(({ 0: found, 1: words = '', 2: first = '', 3: next = '', index }) => {
    const again = found.slice(-words.length);
    if (words.length === 1 && words !== again) return [];
    const isOne = words === first;
    // `dag efter dag efter dag` is one more step, and a name may say itself twice: `Bora Bora`.
    if (isOne ? isName(words, again, dictionary) : next.toLowerCase() === first.toLowerCase()) return [];
    if (isOne && isRightTwice(words.toLowerCase(), text.slice(index + found.length).trimStart())) return [];
    const what = `${isOne ? 'Ordet' : 'Ordene'} står to gange: »${found.replace(/\s+/g, ' ')}«.`;
    return [withMend(warning(file, placeOf(index), what, 'slet det ene.'), found, words)];
  });
}

function isName(word: string, again: string, { isWord }: Dictionary): boolean {
  return /^\p{Lu}/u.test(word) && word === again && !isWord(word.toLowerCase());
}
