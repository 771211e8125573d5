import type { Fault } from '../../../sources/sources.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

/** Makes a rule that reports some of the loader's faults in words. It skips faults that it has no words for. */
export function faultRule(
  about: Pick<Rule, 'id' | 'reason' | 'examples'>,
  wordsOf: (fault: Fault) => { what: string; fix: string } | undefined,
): Rule {
  return {
    ...about,
    subjects: ({ files }) => files,
    check: ({ faults }) =>
      faults.flatMap((fault) => {
        const words = wordsOf(fault);
        return words ? [problem(fault.file, fault.place, words.what, words.fix)] : [];
      }),
  };
}
