/** Rules that look for slips of numbers within one text. */
import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { TextSlip } from '../../paragraph-changes.ts';
import { isTable, listFigureTexts, LONGEST_TEXT } from '../../claims.ts';
import { problem } from '../../finding.ts';
import { ACCOUNTS_RULES, createTold } from '../../told.ts';
import type { Problem, Rule, Severity } from '../../finding.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** A rule that reads each text of the editions by itself: paragraphs, fields, values of key figures. Tables are left out. */
export function textRule(
  words: Pick<Rule, 'id' | 'reason' | 'examples'> & { severity: Severity },
  findSlips: (text: string) => TextSlip[],
): Rule {
  const { severity, ...named } = words;
  const keep = createKeeper<Problem[]>();
  const check = (source: Source): Problem[] =>
    [
      ...listBlocks(source).filter((block) => !isTable(block) && block.text.length <= LONGEST_TEXT),
      ...listFigureTexts(source),
    ].flatMap(({ text, placeOf }) =>
      findSlips(text).map(({ index, what, fix }) => ({
        ...problem(source.file, placeOf(index), what, fix),
        severity,
      })),
    );
  return {
    ...named,
    subjects: (sources) => listProseSources(sources),
    check: (sources, { found }) => {
      const isTold = createTold(found, ACCOUNTS_RULES);
      return listProseSources(sources)
        .flatMap((source) => keep(source, [], () => check(source)))
        .filter((problem) => !isTold(problem));
    },
  };
}
