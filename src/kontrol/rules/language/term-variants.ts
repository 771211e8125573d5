import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Finding, Problem, Rule } from '../../finding.ts';
import type { Dictionary } from '../../../sources/sources.ts';
import { listYears } from '../../../sources/select.ts';
import { createTold, NAME_RULES } from '../../told.ts';
import { listWords, nameWordPlace, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { pairVariants } from './variants.ts';

/** Shorter words have other words one letter away. */
const LEAST_LETTERS = 6;

/** One term in two spellings within an edition: a joint, a hyphen or a capital apart. */
export const termVariants: Rule = {
  id: 'term-varianter',
  reason: 'Staves et ord på to måder i samme udgave, er den ene en fejl, og søgning finder kun den anden.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter(
        'Tre it-driftscentre åbnede. Et fjerde af de fælles it-driftcentre er på vej.',
      ),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter(
        'Tre it-driftscentre åbnede. Et fjerde af de fælles it-driftscentre er på vej.',
      ),
    },
  },
  subjects: listYears,
  check: (sources, { found }) => {
    const told = listTold(found);
    const isTold = createTold(found, NAME_RULES);
    return listYears(sources).flatMap((year) => {
      const places = groupByForm(listProseSources(sources, year).flatMap(listWords));
      const pairs = pairVariants([...places.keys()], sources.dictionary)
        .filter((pair) => !pair.some((form) => told.has(form.toLowerCase())))
        .map((pair) => judge(pair, places, sources.dictionary));
      // A form may be near several others; its places are told once, by the first of them.
      const wrong = new Map(pairs.toReversed().map((pair) => [pair.wrong, pair]));
      return [...wrong.values()].flatMap((pair) =>
        places
          .get(pair.wrong)!
          .map((word) => describe(word, places.get(pair.right)!, pair.isSure))
          .filter((problem) => !isTold(problem)),
      );
    });
  },
};

/** The words that the rules on spelling and on municipalities have told: each of them has its finding. */
function listTold(found: readonly Finding[]): Set<string | undefined> {
  const told = found.filter(({ rule }) => rule === 'stavning' || rule === 'kommune-navn');
  return new Set(told.map(({ what }) => /(?<=»)[^«]*/.exec(what)?.[0].toLowerCase()));
}

/** Which of two spellings is wrong: the one that the dictionary lacks, or, where it settles nothing, the rarer one. */
function judge(pair: [string, string], places: Map<string, Word[]>, { isWord }: Dictionary) {
  const isKnown = (form: string) => isWord(form) || isWord(form.toLowerCase());
  const rate = (form: string) => (isKnown(form) ? 1_000_000 : 0) + places.get(form)!.length;
  const [wrong, right] = pair.toSorted((a, b) => rate(a) - rate(b)) as [string, string];
  return { wrong, right, isSure: isKnown(right) && !isKnown(wrong) };
}

/** Places of each spelling, long words only. A capital that only begins a sentence is folded. */
function groupByForm(words: Word[]): Map<string, Word[]> {
  const places = new Map<string, Word[]>();
  for (const word of words) {
    if (word.word.length < LEAST_LETTERS || word.after === '-') continue;
    const form = word.isOpening ? word.word.toLowerCase() : word.word;
    const same = places.get(form);
    if (same) same.push(word);
    else places.set(form, [word]);
  }
  return places;
}

function describe(word: Word, others: Word[], isSure: boolean): Problem {
  const other = others[0]!;
  const more = others.length - 1;
  const also = more === 0 ? '' : more === 1 ? ' og 1 andet sted' : ` og ${more} andre steder`;
  const what = `»${word.word}« skrives »${other.word}« i ${nameWordPlace(other)}${also}.`;
  const fix = isSure
    ? `skriv \`${other.word}\`, som ordbogen har.`
    : `skriv \`${other.word}\` begge steder, eller ret det andet.`;
  return warning(word.source.file, placeOf(word), what, fix);
}
