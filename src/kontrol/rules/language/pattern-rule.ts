/** Rules that look for patterns in the running text. */
import type { Dictionary, Source, Sources } from '../../../sources/sources.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import type { Block } from '../../blocks.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** What to look for, and what to say about it; `$0` stands for what was found. */
export interface Pattern {
  /** With the flag `g`. */
  pattern: RegExp;
  /**
   * Whether what stands at an index is a mistake, when the pattern alone does not say so. It looks at nothing but the text
   * and the dictionary, and is the same function each time, or nothing found with it is kept (`keepByDictionary`).
   */
  isWrong?: (text: string, index: number) => boolean;
  what: string;
  fix: string;
  /** What to write in place of what was found, where it can be nothing else. */
  write?: (found: string) => string;
}

/** A rule that warns of each occurrence of its patterns in the prose of all editions. */
export function patternRule(
  words: Pick<Rule, 'id' | 'reason' | 'examples'>,
  patterns: (sources: Sources) => Pattern[],
): Rule {
  const keep = createKeeper<Problem[]>();
  return {
    ...words,
    subjects: listReadTexts,
    check: (sources) => {
      const list = patterns(sources);
      const by = list.flatMap(({ pattern, isWrong, what, fix }) => [pattern.source, pattern.flags, isWrong, what, fix]);
      return listReadTexts(sources).flatMap((source) =>
        keep(source, by, () => listReadBlocks(source).flatMap((block) => checkBlock(source, block, list))),
      );
    },
  };
}

/** Patterns that are made with the dictionary, made once for each. */
export function keepByDictionary(create: (dictionary: Dictionary) => Pattern[]): (sources: Sources) => Pattern[] {
  const known = new WeakMap<Dictionary, Pattern[]>();
  return ({ dictionary }) => {
    const patterns = known.get(dictionary) ?? create(dictionary);
    known.set(dictionary, patterns);
    return patterns;
  };
}

function checkBlock({ file }: Source, { text, placeOf }: Block, patterns: Pattern[]): Problem[] {
  return patterns.flatMap(({ pattern, isWrong, what, fix, write }) =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => isWrong?.(text, index) ?? true)
      .map(({ 0: found, index }) => {
        const say = (sentence: string) => sentence.replaceAll('$0', found.trim());
        const told = warning(file, placeOf(index), say(what), say(fix));
        return write ? withMend(told, found, write(found)) : told;
      }),
  );
}
