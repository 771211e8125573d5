import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { MONTHS } from '../../dates.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

const SEASON = '(?:sommer|efteråret|vinter|vinteren|foråret|jul|påske)';
const FEW = '(?:et par|nogle få|nogle|få|to|tre|fire|fem|seks)';

const RELATIVE = new RegExp(
  `(?<![\\p{sc=Latn}])(?:(?:sidste|forrige) (?:år|måned|uge|sommer|forår|efterår|vinter)s?|i fjor|forleden(?: dag)?|til ${SEASON}(?! \\d)|for nylig|` +
    `for kort tid siden|for ${FEW} (?:dage|uger|måneder) siden|i skrivende stund|netop nu|lige nu|i sommer(?! \\d)|` +
    `næste (?:måned|uge|sommer|forår|efterår|vinter|år)s?|` +
    `(?:${MONTHS.join('|')}|foråret|sommeren|efteråret|vinteren|tidligere|senere|hidtil|indtil nu|begyndelsen af|slutningen af) i år)(?![\\p{sc=Latn}])`,
  'giu',
);

/**
 * Words that point at a time from the day of writing. Seasons with a year, as in `i foråret 2025`, point at nothing else;
 * a quotation is from its own day, and `sidste år, altså 2024` says itself which year is meant.
 */
export const relativeTimes: Rule = {
  id: 'tid-relativ',
  reason: 'Beretningen læses i årevis: »sidste år« er snart et andet år end det, der var ment.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Strandene åbner til sommer, og sidste år kom vejene.') },
    passes: { '2030/chapters/natur.mdx': chapter('Strandene åbner i sommeren 2031, og i 2029 kom vejene.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) =>
    listProseSources(sources).flatMap((source) => {
      const blocks = listBlocks(source);
      return blocks.flatMap((block, at) =>
        [...block.text.matchAll(RELATIVE)]
          .filter(
            ({ 0: found, index }) =>
              !isQuoted(blocks, at, index) &&
              !isExplained(block.text, index + found.length) &&
              !isLabel(block.text, index, found) &&
              !isEveryYear(block.text, index, found) &&
              !isReported(block.text, index),
          )
          .map(({ 0: found, index }) => {
            const what = `»${found}« afhænger af, hvornår det bliver læst.`;
            return warning(source.file, block.placeOf(index), what, 'skriv årstallet eller måneden.');
          }),
      );
    }),
};

/** Whether somebody else is speaking: in a `<Quote>`, or between quotation marks, which may have opened paragraphs before. */
function isQuoted(blocks: readonly Block[], at: number, index: number): boolean {
  const block = blocks[at]!;
  if (block.inside.includes('Quote')) return true;
  const before = block.text.slice(0, index);
  const [opened, closed] = [before.lastIndexOf('»'), before.lastIndexOf('«')];
  if (opened !== -1 || closed !== -1) return opened > closed;
  const earlier = blocks
    .slice(Math.max(0, at - 4), at)
    .findLast(({ type, text }) => type === 'paragraph' && /[»«]/u.test(text));
  return (
    block.type === 'paragraph' && earlier !== undefined && earlier.text.lastIndexOf('»') > earlier.text.lastIndexOf('«')
  );
}

/** `sidste år, altså 2024` and `sidste år (2024)`. */
function isExplained(text: string, end: number): boolean {
  return /^(?:\s?[,(–]\s?|\s)(?:altså |dvs\. |det vil sige |i )*(?:\p{sc=Latn}+ )?(?:19|20)\d{2}/u.test(
    text.slice(end),
  );
}

/** An item of an agenda: `Næste år.` */
function isLabel(text: string, index: number, found: string): boolean {
  return (
    /(?:^|[.:]\s+)$/u.test(text.slice(Math.max(0, index - 3), index)) &&
    /^\s*[.:]/.test(text.slice(index + found.length))
  );
}

/** What happens at Christmas and Easter usually happens each year; `klar til jul` is of one. */
const ONCE =
  /(?<!\p{sc=Latn})(?:klar|færdig|færdigt|færdige|åbner|lukker|indvies|kommer|ventes|forventes|begynder|starter|flytter|afsluttes|vedtages|senest)(?!\p{sc=Latn})/iu;

function isEveryYear(text: string, index: number, found: string): boolean {
  return /(?:jul|påske)$/i.test(found) && !ONCE.test(sentenceBefore(text, index));
}

/** Speech that is retold, `hun sagde, at de sidste år …`, or follows a dash. The day is that of the speaker. */
const TOLD =
  /(?<!\p{sc=Latn})(?:sagde|fortalte|oplyste|svarede|spurgte|mente|lovede|tilføjede|bemærkede|gentog|indvendte|mindede|huskede|orienterede|skrev|læste|nævnte|erindrede)(?!\p{sc=Latn})/u;

function isReported(text: string, index: number): boolean {
  return TOLD.test(sentenceBefore(text, index)) || /^[–—] /.test(text);
}

function sentenceBefore(text: string, index: number): string {
  return text
    .slice(0, index)
    .split(/[.!?]\s+(?=\p{Lu})/u)
    .at(-1)!;
}
