/** Rules that look at words side by side. */
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { createKeeper } from '../../keep-by-source.ts';
import { listReadTexts } from '../../read-texts.ts';
import { listRuns } from '../../word-runs.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';
import { listWordSources } from './known-words.ts';
import { collectSeenWords } from './seen-words.ts';

/** What is wrong at a word of a run, and what to write. */
export interface Slip {
  at: Word;
  what: string;
  fix: string;
}

/** Texts of the words of a run, in small letters where a capital only begins a sentence; `''` before and after them. */
export type Texts = (at: number) => string;

export type FindSlip = (run: readonly Word[], at: number, text: Texts) => Slip | undefined;

/** A rule that warns of what it finds at each word, with its neighbours in view. */
export function runRule(words: Pick<Rule, 'id' | 'reason' | 'examples'>, create: (sources: Sources) => FindSlip): Rule {
  const keep = createKeeper<{ answer: Problem[]; counts: ReadonlyMap<string, number> }>();
  return {
    ...words,
    subjects: listReadTexts,
    check: (sources) => {
      const find = create(sources);
      const { count, follow } = collectSeenWords(sources);
      // All that these rules know of other files: the words that stand in registers, and how often others stand anywhere.
      const by = [sources.dictionary, ...listWordSources(sources)];
      const holds = ({ counts }: { counts: ReadonlyMap<string, number> }) =>
        counts.entries().every(([word, times]) => count(word) === times);
      return listReadTexts(sources).flatMap(
        (source) => keep(source, by, () => follow(() => checkSource(source, find)), holds).answer,
      );
    },
  };
}

function checkSource(source: Source, find: FindSlip): Problem[] {
  return listRuns(source).flatMap((run) => {
    const text: Texts = (at) => foldOpening(run[at]);
    return run.flatMap((_, at) => {
      const slip = find(run, at, text);
      return slip ? [warning(source.file, placeOf(slip.at), slip.what, slip.fix)] : [];
    });
  });
}

function foldOpening(word: Word | undefined): string {
  if (!word) return '';
  return word.isOpening ? word.word.toLowerCase() : word.word;
}
