import type { Source } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { isSameNumber } from '../../claim-conflicts.ts';
import { listClaims } from '../../claims.ts';
import type { Claim } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { countShared, listStems } from '../../sentences.ts';
import { DOWN, UP } from '../../direction-words.ts';
import { quote } from '../../text.ts';

const withWord = (word: string) =>
  chapter(`Antallet af strande voksede med 3,2 pct. i 2030.`, { summary: `Antallet af strande ${word} 3,2 pct.` });

/** One number that grew in one place of a chapter and shrank in another, or grew `med` here and `til` there. */
export const directions: Rule = {
  id: 'retning',
  reason:
    'Det samme tal kan ikke både være en stigning og et fald, og »med 3 pct.« er ikke »til 3 pct.« skrevet anderledes.',
  examples: {
    fails: { '2030/chapters/natur.mdx': withWord('faldt med') },
    passes: { '2030/chapters/natur.mdx': withWord('voksede med') },
  },
  subjects: (sources) => listSources(sources, 'chapter'),
  check: (sources) => listSources(sources, 'chapter').flatMap(checkChapter),
};

/** A claim of a change. */
interface Move {
  claim: Claim;
  /** 1 for growth, −1 for decline. */
  sign: number;
  /** A number followed by `flere` or `færre` is a change as `med` is. */
  link: 'med' | 'til';
  /** What grew or shrank: stems of the clause, or of the sentence when the clause has none. */
  stems: ReadonlySet<string>;
}

function checkChapter(source: Source): Problem[] {
  const moves = listClaims(source).flatMap((claim) => readMove(claim) ?? []);
  return moves.flatMap((move) => {
    const same = moves.filter((other) => other !== move && isOneMatter(move, other));
    const against = same.filter((other) => isAgainst(move, other));
    // Where most places agree, only the odd one is told.
    if (against.length === 0 || against.length < same.length - against.length) return [];
    return [describe(source, move, against[0]!)];
  });
}

function readMove(claim: Claim): Move | undefined {
  const { number, sentence } = claim;
  const stems = listClauseStems(claim);
  const isLong = number.kind === 'pct' || number.kind === 'kr' || number.digits.length > 2;
  if (!isLong || number.kind === 'year' || number.kind === 'share') return undefined;
  const after = sentence.slice(number.end, number.end + 24);
  const compared =
    /^[ \u00a0\n]?(?:[\p{sc=Latn}]+[ \u00a0\n])?(færre|mindre|lavere|flere|mere|højere)(?!\p{sc=Latn})/u.exec(
      after,
    )?.[1];
  if (compared) return { claim, sign: /færre|mindre|lavere/.test(compared) ? -1 : 1, link: 'med', stems };
  const before = sentence.slice(Math.max(0, number.index - 60), number.index);
  const link =
    /(?<!\p{sc=Latn})(med|til)[ \u00a0\n](?:[\d.,]+[ \u00a0\n](?:[\p{sc=Latn}.]+[ \u00a0\n])?eller[ \u00a0\n])?$/u.exec(
      before,
    )?.[1] as Move['link'] | undefined;
  const clause = before.split(/[,;:–(][ \u00a0\n]/).at(-1) ?? '';
  const [ups, downs] = [UP, DOWN].map((pattern) => [...clause.matchAll(pattern)].length) as [number, number];
  if (!link || ups + downs !== 1 || /(?<!\p{sc=Latn})(?:ikke|fra)(?!\p{sc=Latn})/u.test(clause)) return undefined;
  return { claim, sign: ups - downs, link, stems };
}

function listClauseStems({ number, sentence, stems }: Claim): ReadonlySet<string> {
  const start =
    [
      ...sentence.slice(0, number.index).matchAll(/[,;:–][ \u00a0\n]|(?<!\p{sc=Latn})(?:og|men|mens)(?!\p{sc=Latn})/gu),
    ].at(-1)?.index ?? 0;
  const end = sentence.slice(number.end).search(/[,;:–][ \u00a0\n]|(?<!\p{sc=Latn})(?:og|men|mens)(?!\p{sc=Latn})/u);
  const clause = sentence.slice(start, end < 0 ? undefined : number.end + end);
  const own = listStems(
    clause
      .replace(UP, '')
      .replace(DOWN, '')
      .replace(/antal(?:let)?/gi, ''),
  );
  return own.size > 0 ? own : stems;
}

/** Two numbers in one paragraph are of two matters, or the writer would have seen it. */
function isOneMatter(a: Move, b: Move): boolean {
  const [x, y] = [a.claim, b.claim];
  const isSame = isSameNumber(x.number, y.number) && x.number.value === y.number.value;
  return isSame && (x.order !== y.order || x.order < 0) && countShared(a.stems, b.stems) > 0;
}

function isAgainst(a: Move, b: Move): boolean {
  return a.sign !== b.sign || a.link !== b.link;
}

function describe({ file }: Source, { claim, sign, link }: Move, other: Move): Problem {
  const name = quote(claim.number.text);
  const there = `på linje ${other.claim.place.line}`;
  const what =
    sign === other.sign
      ? `Her vokser eller falder noget »${link}« ${name}, men ${there} »${other.link}«.`
      : `Her er ${name} en ${sign > 0 ? 'stigning' : 'nedgang'}, men ${there} er det en ${other.sign > 0 ? 'stigning' : 'nedgang'}.`;
  return warning(file, claim.place, what, 'ret det ord, der er forkert.');
}
