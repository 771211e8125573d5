import type { Source } from '../../../sources/sources.ts';
import { listSources } from '../../../sources/select.ts';
import { backs, GENERAL, rateConflict } from '../../claim-conflicts.ts';
import { listClaims } from '../../claims.ts';
import type { Claim, ClaimRole } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listWordsOf } from '../../subjects.ts';
import { createTold, NUMBER_RULES } from '../../told.ts';

const withText = (text: string) =>
  chapter(`<KeyFigure id="strande" value="12" unit="badestrande">åbnede i 2030</KeyFigure>\n\n${text}`);

/** Roles of numbers that repeat what the text says. */
const REPEATING: readonly ClaimRole[] = ['figure', 'front', 'heading', 'box'];

/** Roles of numbers that no slip is told at: they name documents of others, or have rules of their own. */
const QUIET: readonly ClaimRole[] = ['label', 'table', 'link'];

const NAMES: Record<ClaimRole, string> = {
  figure: 'nøgletallet',
  front: 'kapitlets åbning',
  heading: 'overskriften',
  box: 'faktaboksen',
  text: 'teksten',
  label: 'nøgletallets tekst',
  table: 'tabellen',
  link: 'linket',
};

/**
 * A number of a key figure, a lead, a heading or a fact box that the text of its chapter tells otherwise. Where it
 * stands one against one, nobody knows which is right, so it is told at both places.
 */
export const repeatedNumbers: Rule = {
  id: 'tal-uens',
  reason: 'Nøgletal, manchet og faktaboks gentager tekstens tal, og når det ene rettes, bliver det andet let glemt.',
  examples: {
    fails: { '2030/chapters/natur.mdx': withText('De 21 badestrande ligger mod vest.') },
    passes: { '2030/chapters/natur.mdx': withText('De 12 badestrande ligger mod vest.') },
  },
  subjects: (sources) => listSources(sources, 'chapter'),
  check: (sources, { found }) => {
    const isTold = createTold(found, NUMBER_RULES);
    return listSources(sources, 'chapter')
      .flatMap(checkChapter)
      .filter((problem) => !isTold(problem));
  },
};

function checkChapter(source: Source): Problem[] {
  const claims = listClaims(source).filter(({ number }) => number.kind !== 'year');
  const lonely = new Set(claims.filter((claim) => !claims.some((other) => other !== claim && backs(claim, other))));
  const told = new Map<Claim, Claim>();
  for (const claim of lonely) {
    const rival = QUIET.includes(claim.role) ? undefined : findRival(claim, claims, lonely);
    if (!rival) continue;
    told.set(claim, rival);
    if (lonely.has(rival) && !QUIET.includes(rival.role)) told.set(rival, claim);
  }
  const orphans = claims.filter((claim) => claim.role === 'figure' && lonely.has(claim) && !told.has(claim));
  for (const figure of orphans) {
    const rival = findOnlyShare(figure, claims, lonely);
    if (rival) told.set(figure, rival).set(rival, figure);
  }
  return [...told].map(([claim, rival]) => describe(source, claim, rival));
}

/**
 * The one share of the text that has a word of a key figure's, when nothing in the text is the key figure's share:
 * `hver femte krone` beside 1/4.
 */
function findOnlyShare(figure: Claim, claims: readonly Claim[], lonely: ReadonlySet<Claim>): Claim | undefined {
  const isShare = ({ number }: Claim) => number.kind === 'share' || number.kind === 'pct';
  if (figure.number.kind !== 'share') return undefined;
  const shares = claims.filter((claim) => claim.role === 'text' && isShare(claim) && claim.number.value > 0);
  const same = shares.filter((claim) => hasCompoundOf(figure.sentence, claim.sentence));
  return same.length === 1 && lonely.has(same[0]!) ? same[0] : undefined;
}

/** Whether a word of the second text is a word of the first, or what a compound in it ends with. */
function hasCompoundOf(figure: string, sentence: string): boolean {
  const [own, others] = [figure, sentence].map((text) => listWordsOf(text).filter((word) => word.length > 6));
  return own!.some((word) => others!.some((other) => word.endsWith(other) || other.endsWith(word)));
}

/** What a number that stands alone contradicts most surely. */
function findRival(claim: Claim, claims: readonly Claim[], lonely: ReadonlySet<Claim>): Claim | undefined {
  let [best, highest]: [Claim | undefined, number] = [undefined, 0];
  for (const other of claims) {
    if (other === claim || other.role === 'table' || other.role === 'link') continue;
    // A lonely number of the text is told together with the one that repeats it.
    if (!REPEATING.includes(claim.role) && (lonely.has(other) || !REPEATING.includes(other.role))) continue;
    const rate = rateConflict(claim, other, !lonely.has(other));
    if (rate > highest) [best, highest] = [other, rate];
  }
  return best ?? findCommon(claim, claims);
}

/** Roles that sum the chapter up, so that what they count is counted in the text. */
const SUMMING: readonly ClaimRole[] = ['front', 'heading', 'box'];

/** What the whole chapter counts otherwise: two places or more say how many there are of a thing, and all say the same. */
function findCommon(claim: Claim, claims: readonly Claim[]): Claim | undefined {
  const [noun = ''] = claim.nouns;
  if (!SUMMING.includes(claim.role) || claim.number.kind !== 'count' || noun.length < 5 || GENERAL.test(noun)) {
    return undefined;
  }
  const others = claims.filter((other) => other !== claim && other.number.kind === 'count' && other.nouns[0] === noun);
  const isOne = new Set(others.map(({ number }) => number.value)).size === 1;
  const isWhole = others.every(
    ({ sentence, number }) => !/ud af|(?<!\p{sc=Latn})(?:af|blandt) de/u.test(sentence.slice(number.end)),
  );
  return isOne && isWhole && others.length > 1 ? others.find(({ role }) => !QUIET.includes(role)) : undefined;
}

function describe({ file }: Source, claim: Claim, rival: Claim): Problem {
  const [own, other] = [claim, rival].map(({ number, role }) => `${NAMES[role]} »${number.text.replaceAll('\n', ' ')}`);
  const noun = claim.nouns.length > 0 && claim.role !== 'figure' ? ` ${claim.nouns.at(-1)}` : '';
  const what = `Her siger ${own}${noun}«, men på linje ${rival.place.line} siger ${other}« om det samme.`;
  return warning(file, claim.place, what, 'find ud af, hvilket tal der er rigtigt, og skriv det begge steder.');
}
