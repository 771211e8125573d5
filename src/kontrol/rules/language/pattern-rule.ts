/** Rules that look for patterns in the running text. */
import type { Source, Sources } from '../../../sources/sources.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import type { Block } from '../../blocks.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** What to look for, and what to say about it; `$0` stands for what was found. */
export interface Pattern {
  /** With the flag `g`. */
  pattern: RegExp;
  /** Whether what stands at an index is a mistake, when the pattern alone does not say so. */
  isWrong?: (text: string, index: number) => boolean;
  what: string;
  fix: string;
}

/** A rule that warns of each occurrence of its patterns in the prose of all editions. */
export function patternRule(
  words: Pick<Rule, 'id' | 'reason' | 'examples'>,
  patterns: (sources: Sources) => Pattern[],
): Rule {
  return {
    ...words,
    subjects: listReadTexts,
    check: (sources) => {
      const list = patterns(sources);
      return listReadTexts(sources).flatMap((source) =>
        listReadBlocks(source).flatMap((block) => checkBlock(source, block, list)),
      );
    },
  };
}

function checkBlock({ file }: Source, { text, placeOf }: Block, patterns: Pattern[]): Problem[] {
  return patterns.flatMap(({ pattern, isWrong, what, fix }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => isWrong?.(text, index) ?? true)
      .map(({ 0: found, index }) => {
        const say = (sentence: string) => sentence.replaceAll('$0', found.trim());
        return warning(file, placeOf(index), say(what), say(fix));
      }),
  );
}
