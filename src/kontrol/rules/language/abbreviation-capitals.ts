import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listReadTexts } from '../../read-texts.ts';
import { listWords, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { distance } from '../../nearest.ts';
import { collectKnownWords } from './known-words.ts';
import type { KnownWords } from './known-words.ts';

/** How often an abbreviation stands in capitals before another form of it is a slip. */
const LEAST_TIMES = 3;
/** The same for one that is a word in small letters. */
const MANY_TIMES = 10;
/** Letters of a name in capitals that is known again with one slip in it. */
const LEAST_LETTERS = 5;

const ABBREVIATION = /^\p{Lu}{2,6}$/u;

/** Abbreviations that stand in capitals elsewhere: `Eu-Kommissionen`; and names in capitals one letter away: `CONSITO`. */
export const abbreviationCapitals: Rule = {
  id: 'forkortelse-stort',
  reason: 'En forkortelse, der skrives med store bogstaver, ligner et andet ord, når den ikke gør det.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter('KKR mødtes. KKR talte. KKR var enigt, og vi hørte Kkr-formanden.'),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter('KKR mødtes. KKR talte. KKR var enigt, og vi hørte KKR-formanden.'),
    },
  },
  subjects: listReadTexts,
  check: (sources) => {
    const known = collectKnownWords(sources);
    const words = listReadTexts(sources).flatMap(listWords);
    const counts = countCapitals(words);
    const names = [...counts.keys()].filter((name) => name.length >= LEAST_LETTERS);
    return words.flatMap((word) =>
      word.word
        .split('-')
        .flatMap((part) => judge(word, part, counts, known) ?? judgeName(word, part, counts, names) ?? []),
    );
  },
};

function countCapitals(words: readonly Word[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const part of words.flatMap(({ word }) => word.split('-'))) {
    if (/^\p{Lu}{2,}$/u.test(part)) counts.set(part, (counts.get(part) ?? 0) + 1);
  }
  return counts;
}

/** `Eu`, `Kkr`: the first letter alone is a capital, and no word is written so. */
function judge(
  word: Word,
  part: string,
  counts: Map<string, number>,
  { has, dictionary }: KnownWords,
): Problem | undefined {
  if (!/^\p{Lu}\p{Ll}{1,5}$/u.test(part) || has(part)) return undefined;
  const right = part.toUpperCase();
  const bare = right.replace(/S$/, '');
  const abbreviation = [right, bare].find((form) => ABBREVIATION.test(form) && (counts.get(form) ?? 0) >= LEAST_TIMES);
  if (!abbreviation) return undefined;
  // `Et` may begin a sentence, whatever ET is; `Eu` is a word too, a chemical sign.
  const isWord = [part, part.toLowerCase()].some(dictionary.isWord);
  if (isWord && (!isWithin(word, part) || (counts.get(abbreviation) ?? 0) < MANY_TIMES)) return undefined;
  const what = `»${word.word}«: forkortelsen ${abbreviation} skrives ellers med store bogstaver.`;
  return warning(
    word.source.file,
    placeOf(word),
    what,
    `skriv \`${word.word.replace(part, abbreviation === right ? right : `${bare}’s`)}\`.`,
  );
}

/** Whether the word's capital is no matter of where it stands: within a sentence, or before a hyphen and a capital. */
function isWithin({ word, isOpening }: Word, part: string): boolean {
  return !isOpening || new RegExp(`^${part}-\\p{Lu}`, 'u').test(word);
}

function judgeName(
  word: Word,
  part: string,
  counts: Map<string, number>,
  names: readonly string[],
): Problem | undefined {
  if (counts.get(part) !== 1 || part.length < LEAST_LETTERS) return undefined;
  const right = names.find(
    (name) => name !== part && name.length === part.length && name[0] === part[0] && distance(name, part) === 1,
  );
  if (!right) return undefined;
  const what = `»${part}« er næsten ${right}, som står andre steder.`;
  return warning(word.source.file, placeOf(word), what, `skriv \`${right}\`, hvis det er det, der menes.`);
}
