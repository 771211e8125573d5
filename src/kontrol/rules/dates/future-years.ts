import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Words before a year that lies behind whoever writes. */
const SINCE = /(?<!\p{sc=Latn})(?:siden|tilbage i|stiftet i|grundlagt i)\s(?<year>(?:19|20|21)\d{2})(?![\d/–]|-\d)/giu;

/** A report is written and printed in the year after its own. */
const LATEST = 1;

/** `siden 2081`: a past that lies ahead. */
export const futureYears: Rule = {
  id: 'aarstal-fremtid',
  reason: 'Noget, der har været sådan siden et årstal, kan ikke være begyndt i fremtiden; to cifre har byttet plads.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Stranden har været åben siden 2081.') },
    passes: { '2030/chapters/natur.mdx': chapter('Stranden har været åben siden 2018.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => listProseSources(sources).flatMap(checkSource),
};

function checkSource(source: Source): Problem[] {
  const { file, year } = source;
  if (year === undefined) return [];
  return listBlocks(source).flatMap(({ text, placeOf }) =>
    [...text.matchAll(SINCE)]
      .filter(({ groups }) => Number(groups!['year']) > year + LATEST)
      .map(({ 0: found, index }) =>
        warning(file, placeOf(index), `»${found}« ligger efter udgaven ${year}.`, 'ret årstallet.'),
      ),
  );
}
