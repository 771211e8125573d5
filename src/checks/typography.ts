import type { Source } from '../load/sources.ts';
import { type Problem, type Rule, warning } from './finding.ts';
import { listProse, type Prose } from './prose.ts';

/** Signs that Danish typography writes in another way. */
const SIGNS: { pattern: RegExp; what: string; fix: string }[] = [
  { pattern: /'/g, what: 'Her står en lige apostrof.', fix: 'skriv `’`.' },
  { pattern: /"/g, what: 'Her står lige anførselstegn.', fix: 'skriv `»` før og `«` efter.' },
  { pattern: /(?<=\S) - (?=\S)/g, what: 'Her står en bindestreg som tankestreg.', fix: 'skriv ` – `.' },
  { pattern: /%/g, what: 'Her står et procenttegn.', fix: 'skriv `pct.` med et mellemrum foran.' },
  { pattern: /\bm(?:io|ia)\.kr\b/gi, what: 'Her mangler et mellemrum før `kr.`', fix: 'skriv `mio. kr.` eller `mia. kr.`' },
];

/** Straight quotation marks, hyphens as dashes, per cent signs, millions without a space. */
export const typography: Rule = {
  id: 'typografi',
  reason: 'Bygningen retter ikke tegn, for på dansk kan den ikke gætte dem.',
  check: ({ files }) =>
    files.flatMap((source) =>
      onePerLine(
        listProse(source)
          .filter(({ isVerbatim }) => !isVerbatim)
          .flatMap((prose) => checkProse(source, prose)),
      ),
    ),
};

function checkProse({ file }: Source, { text, placeOf }: Prose): Problem[] {
  return SIGNS.flatMap(({ pattern, what, fix }) =>
    [...text.matchAll(pattern)].map(({ index }) => warning(file, placeOf(index), what, fix)),
  );
}

/** Quotation marks come in pairs: one finding for each sign and line is enough. */
function onePerLine(problems: Problem[]): Problem[] {
  const seen = new Set<string>();
  return problems.filter(({ line, what }) => {
    const key = `${line} ${what}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}
