import { listSources } from '../../../sources/select.ts';
import type { Source, Sources } from '../../../sources/sources.ts';
import { isSameNumber } from '../../claim-conflicts.ts';
import { listClaims } from '../../claims.ts';
import type { Claim } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { countShared } from '../../sentences.ts';
import { quote } from '../../text.ts';

const figure = (text: string) => chapter(text);
const BEFORE = { '2029/chapters/natur.mdx': figure('Det tager i gennemsnit 50 minutter at køre til stranden.') };

/** Numbers of last year in this year's chapter, against what last year's edition of the chapter said. */
export const lastEdition: Rule = {
  id: 'tal-sidste-udgave',
  reason: 'Læseren kan slå sidste års beretning op; så skal dens tal også være dem, årets tekst sammenligner med.',
  examples: {
    fails: {
      ...BEFORE,
      '2030/chapters/natur.mdx': figure(
        'Det tager i gennemsnit ikke så længe at køre; det er faldet fra 60 til 35 minutter.',
      ),
    },
    passes: {
      ...BEFORE,
      '2030/chapters/natur.mdx': figure(
        'Det tager i gennemsnit ikke så længe at køre; det er faldet fra 50 til 35 minutter.',
      ),
    },
  },
  subjects: (sources) => listSources(sources, 'chapter').filter((source) => findBefore(sources, source)),
  check: (sources) =>
    listSources(sources, 'chapter').flatMap((source) => {
      const before = findBefore(sources, source);
      return before ? checkChapter(source, before) : [];
    }),
};

/** The chapter of the same name in the edition before. */
function findBefore(sources: Sources, { slug, year }: Source): Source | undefined {
  return year === undefined
    ? undefined
    : listSources(sources, 'chapter', year - 1).find((other) => other.slug === slug);
}

function checkChapter(source: Source, before: Source): Problem[] {
  const past = listClaims(before).filter(
    ({ role, number }) => role !== 'link' && role !== 'label' && number.kind !== 'year',
  );
  if (past.length === 0) return [];
  return listClaims(source)
    .filter((claim) => isOfLastYear(claim, source.year!))
    .flatMap((claim) => {
      const own = withNouns(claim);
      const same = past.filter((other) => isSameMatter(own, other, source.year! - 1));
      const [rival] = same;
      // Last year's chapter that gives two numbers of it, or this one, says nothing against it.
      if (
        !rival ||
        past.some((other) => isSameNumber(other.number, claim.number) && other.nouns[0] === rival.nouns[0])
      ) {
        return [];
      }
      if (same.some((other) => !isSameNumber(other.number, rival.number))) return [];
      const there = `${before.file}:${rival.place.line}`;
      const what = `Her står ${quote(claim.number.text)} om ${source.year! - 1}, men sidste års kapitel siger ${quote(rival.number.text)} (${there}).`;
      return [warning(source.file, claim.place, what, 'find ud af, hvilket tal der er rigtigt.')];
    });
}

/** `fra 50 til 35 minutter`, `i 2034 … 50 minutter`, `mod 50 minutter året før`: a number of the year before. */
function isOfLastYear({ sentence, number, role, inSentence }: Claim, year: number): boolean {
  if (role !== 'text' || number.kind === 'year' || number.kind === 'ordinal') return false;
  const [before, after] = [sentence.slice(0, number.index), sentence.slice(number.end)];
  const isFrom = /(?<!\p{sc=Latn})fra[ \n]$/u.test(before) && /^(?:[ \n]\p{sc=Latn}+){0,2}[ \n]til[ \n]/u.test(after);
  const isMod =
    /(?<!\p{sc=Latn})mod[ \n]$/u.test(before) && new RegExp(`^[^,.;]*(?:i ${year - 1}|året før)`, 'u').test(after);
  const years = inSentence.filter(({ kind }) => kind === 'year');
  const isNamed =
    years.length === 1 &&
    years[0]!.value === year - 1 &&
    /(?<!\p{sc=Latn})i[ \n]$/iu.test(sentence.slice(0, years[0]!.index));
  // A rise from long ago is not from last year.
  const isOld = years.some(({ value }) => value < year - 1);
  return !isOld && (isFrom || isMod || isNamed);
}

/** The first number of `fra 50 til 35 minutter` counts what the second one does. */
function withNouns(claim: Claim): Claim {
  const next = claim.inSentence.find(({ index }) => index > claim.number.index);
  return claim.nouns.length > 0 || !next ? claim : { ...claim, nouns: next.nouns };
}

/** Whether both count the same, in sentences that share two words or more; and the older one is not of another year. */
function isSameMatter(claim: Claim, other: Claim, year: number): boolean {
  const [noun] = claim.nouns;
  const isMoney = claim.number.kind === 'kr' || claim.number.kind === 'pct';
  if (claim.number.kind !== other.number.kind) return false;
  if (!isMoney && (noun === undefined || noun.length < 5 || other.nouns[0] !== noun)) return false;
  const years = other.inSentence.filter(({ kind }) => kind === 'year');
  if (years.some(({ value }) => value !== year)) return false;
  const shared = countShared(withoutNoun(claim, noun), withoutNoun(other, noun));
  return shared > (isMoney ? 2 : 1);
}

function withoutNoun({ stems }: Claim, noun = ''): Set<string> {
  return new Set([...stems].filter((stem) => noun === '' || !noun.startsWith(stem)));
}
