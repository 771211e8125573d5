import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listYears } from '../../../sources/select.ts';
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
  check: (sources) =>
    listYears(sources).flatMap((year) => {
      const places = groupByForm(listProseSources(sources, year).flatMap(listWords));
      return pairVariants([...places.keys()], sources.dictionary).flatMap(([one, other]) => {
        const [few, many] = [places.get(one)!, places.get(other)!].sort((a, b) => a.length - b.length) as [
          Word[],
          Word[],
        ];
        return few.map((word) => describe(word, many));
      });
    }),
};

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

function describe(word: Word, others: Word[]): Problem {
  const other = others[0]!;
  const what = `»${word.word}« skrives »${other.word}« i ${nameWordPlace(other)}${others.length > 1 ? ` og ${others.length - 1} andre steder` : ''}.`;
  return warning(word.source.file, placeOf(word), what, `skriv \`${other.word}\` begge steder, eller ret det andet.`);
}
