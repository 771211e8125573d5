import type { Dictionary } from '../../../sources/sources.ts';
import { listProseSources, listBlocks } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { collectKnownWords } from './known-words.ts';
import type { KnownWords } from './known-words.ts';

/** Two pieces of a word with the hyphen of an old line end between them. */
const SPLIT = /(?<![\p{L}\p{N}-])(\p{L}?\p{Ll}{2,})-( ?)(\p{Ll}{2,})(?![\p{L}\p{N}-])/gu;

/** Words before which a hyphen is right: `ikke-vestlige`. */
const PREFIXES = ['ikke', 'eks', 'vice', 'anti', 'pro'];

/** Words after which `børne- og` goes on: the hyphen stands for the rest of the word. */
const JOINING = ['og', 'eller', 'samt', 'til', 'men', 'både', 'som', 'såvel', 'hhv', 'ikke', 'kontra', 'frem'];

/** Hyphens of line ends that stayed in the text when it was copied: `kommu- ner`, `takst-loft`. */
export const lineHyphens: Rule = {
  id: 'linjedeling',
  reason: 'Tekst fra en PDF bringer linjedelingens bindestreger med, og de står midt i linjen.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Alle kommu- ner har et takst-loft over børne- og ungeområdet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Alle kommuner har et takstloft over børne- og ungeområdet.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => {
    const known = collectKnownWords(sources);
    return listProseSources(sources).flatMap((source) =>
      listBlocks(source).flatMap(({ text, placeOf }) =>
        listSplitWords(text, known).map(({ found, index, joined }) => {
          const what = `»${found}« ligner et ord, der er delt ved en linjes slutning.`;
          return warning(source.file, placeOf(index), what, `skriv \`${joined}\`.`);
        }),
      ),
    );
  },
};

/** Words of a text that an old line end has split. */
export function listSplitWords(
  text: string,
  { has, dictionary }: KnownWords,
): { found: string; index: number; joined: string }[] {
  return [...text.matchAll(SPLIT)].flatMap(({ 0: found, 1: left = '', 2: space, 3: right = '', index }) => {
    // A name is joined to a word by a hyphen: `Momentum-undersøgelse`.
    const isHyphenated = has(found) || /^\p{Lu}/u.test(left) || PREFIXES.includes(left.toLowerCase());
    const isSplit = space ? !JOINING.includes(right) : !isHyphenated && isOneWord(left, right, dictionary);
    return isSplit ? [{ found, index, joined: `${left}${right}` }] : [];
  });
}

/** Whether the pieces are one word, and not two words that a hyphen rightly joins. */
function isOneWord(left: string, right: string, { isWord, isWordOrCompound }: Dictionary): boolean {
  const joined = `${left}${right}`.toLowerCase();
  return isWord(joined) || (isWordOrCompound(joined) && left.length > 2 && !isWord(`${left.toLowerCase()}-${right}`));
}
