import type { Fault } from '../../../sources/sources.ts';
import { problem, type Rule } from '../../finding.ts';

/** A rule that puts words to some of the faults that the loader met; it passes over those without words. */
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
