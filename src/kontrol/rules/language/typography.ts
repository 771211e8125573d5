import type { Source } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listProse } from '../../prose.ts';
import { mendQuotation } from '../../requote.ts';
import type { Prose } from '../../prose.ts';
import { createKeeper } from '../../keep-by-source.ts';

/** What a number follows that is none to count with. */
const LABEL =
  '(?:telefon|tlf|mobil|ring|nummer|numre|nr|ean|gln|cvr|se-nr|iso|iec|ds/en|din en|isbn|issn|doi|sag|sagen|journal|j\\.nr|konto|reg|postnummer|postboks|matrikel|standarden?)(?:[-]?(?:nummer|nr))?(?:et|en)?[.:]?[ \\u00a0](?:(?:til|på|er|nr\\.?|nummer|\\d{4}) )?';

interface Sign {
  pattern: RegExp;
  what: string;
  fix: string;
  /** What to write in place of what was found, where it can be nothing else. */
  write?: (found: string, before: string, after: string) => string;
  /** It comes in pairs, which are mended together. */
  isQuotation?: true;
}

/** Signs that Danish typography writes in another way. */
const SIGNS: Sign[] = [
  { pattern: /'/g, what: 'Her står en lige apostrof.', fix: 'skriv `’`.', write: () => '’' },
  { pattern: /"/g, what: 'Her står lige anførselstegn.', fix: 'skriv `»` før og `«` efter.', isQuotation: true },
  {
    pattern: /(?<=\s)--+(?=\s)|(?<=\p{sc=Latn})--+(?=\p{sc=Latn})/gu,
    what: 'Her står to bindestreger.',
    fix: 'skriv ` – `.',
    write: (_, before) => (/\s$/.test(before) ? '–' : ' – '),
  },
  {
    pattern: /(?<=\S) - (?=\S)/g,
    what: 'Her står en bindestreg som tankestreg.',
    fix: 'skriv ` – `.',
    write: () => ' – ',
  },
  { pattern: /%/g, what: 'Her står et procenttegn.', fix: 'skriv `pct.` med et mellemrum foran.', write: toPercent },
  {
    pattern: /\bm(?:io|ia)\.kr\b/gi,
    what: 'Her mangler et mellemrum før `kr.`.',
    fix: 'skriv `mio. kr.` eller `mia. kr.`.',
  },
  {
    pattern: /\bm(?:io|ia) kr\b/gi,
    what: 'Forkortelsen mangler sit punktum.',
    fix: 'skriv `mio. kr.` eller `mia. kr.`.',
  },
  {
    pattern: /(?<=\d[ \u00a0](?:m(?:io|ia)\.[ \u00a0])?)kr(?![.\p{sc=Latn}\d])/giu,
    what: 'Forkortelsen `kr.` mangler sit punktum.',
    fix: 'skriv `kr.`.',
    write: (found) => `${found}.`,
  },
  {
    pattern: /(?<=\d[ \u00a0])M(?:io|ia)\./g,
    what: 'Forkortelsen har stort begyndelsesbogstav.',
    fix: 'skriv `mio.` eller `mia.`.',
  },
  {
    pattern: /\bpct(?! ?\.)\b/gi,
    what: 'Forkortelsen `pct.` mangler sit punktum.',
    fix: 'skriv `pct.`.',
    write: (found) => `${found}.`,
  },
  {
    pattern: /\b(?:pct\.?[ \u00a0-]?|procent[ \u00a0-])point/gi,
    what: 'Procentpoint er delt i to ord.',
    fix: 'skriv `procentpoint`.',
    write: () => 'procentpoint',
  },
  {
    pattern: /(?<=\d)(?:pct|kr|mio|mia)\b/gi,
    what: 'Her mangler et mellemrum efter tallet.',
    fix: 'sæt mellemrummet ind.',
  },
  {
    // Numbers of telephones, cases, accounts and standards are read figure by figure, and so is an EAN number.
    pattern: new RegExp(`(?<![\\d.,/-]|${LABEL})(?!579\\d{10}(?!\\d))\\d{5,}(?![\\d/-]|[.,]\\d)`, 'giu'),
    what: 'Tallet er skrevet uden punktummer for tusinder.',
    fix: 'skriv det som `25.878.559`.',
    write: (found) => found.replace(/\B(?=(?:\d{3})+$)/g, '.'),
  },
];

const keep = createKeeper<Problem[]>();

/** Straight quotation marks, hyphens as dashes, per cent signs, millions without a space, figures without points. */
export const typography: Rule = {
  id: 'typografi',
  reason: 'Bygningen retter ikke tegn, for på dansk kan den ikke gætte dem.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vejene kostede 3 mio.kr., 2 % mere end ventet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vejene kostede 3 mio. kr., 2 pct. mere end ventet.') },
  },
  subjects: ({ files }) => files,
  check: ({ files }) =>
    files
      .filter(({ kind }) => kind !== 'revisions')
      .flatMap((source) =>
        keep(source, [], () =>
          onePerLine(
            listProse(source)
              .filter(({ isVerbatim }) => !isVerbatim)
              .flatMap((prose) => checkProse(source, prose)),
          ),
        ),
      ),
};

function checkProse(source: Source, prose: Prose): Problem[] {
  const { text, placeOf } = prose;
  return SIGNS.flatMap(({ pattern, what, fix, write, isQuotation }) =>
    [...text.matchAll(pattern)].map(({ 0: found, index }) => {
      const told = warning(source.file, placeOf(index), what, fix);
      const pairs = isQuotation && mendQuotation(source, prose, index);
      if (pairs) return withMend(told, pairs.of, pairs.write);
      if (!write) return told;
      return withMend(told, found, write(found, text.slice(0, index), text.slice(index + found.length)));
    }),
  );
}

/** With a space before it, and one full stop where a sentence ends. */
function toPercent(_: string, before: string, after: string): string {
  return `${/\s$/.test(before) ? '' : ' '}pct${after.startsWith('.') ? '' : '.'}`;
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
