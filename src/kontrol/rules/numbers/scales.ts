import type { Source } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { listClaims } from '../../claims.ts';
import type { Claim } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { countShared } from '../../sentences.ts';
import { isSameStem, listWordsOf } from '../../subjects.ts';
import { quote } from '../../text.ts';
import { ACCOUNTS_RULES, createTold } from '../../told.ts';

/** The same figure in millions here and in thousands of millions there. */
export const scales: Rule = {
  id: 'mio-mia',
  reason: 'Ét bogstav skiller mio. fra mia., og tallet bliver tusind gange for stort eller for lille.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter(
        'Vejene kostede 5,5 mio. kr. Af de 5,5 mia. kr. til vejene gav staten det meste.',
      ),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter(
        'Vejene kostede 5,5 mio. kr. Af de 5,5 mio. kr. til vejene gav staten det meste.',
      ),
    },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources, { found }) => {
    const isTold = createTold(found, ACCOUNTS_RULES);
    return listProseSources(sources)
      .flatMap(checkFile)
      .filter((problem) => !isTold(problem));
  },
};

function checkFile(source: Source): Problem[] {
  // What a chapter repeats of its text is the matter of `tal-uens`.
  const isOwn = ({ role }: Claim) => source.kind !== 'chapter' || role === 'text';
  const all = listClaims(source).filter((claim) => claim.number.scale !== undefined);
  const claims = all.filter(isOwn);
  return claims.flatMap((claim) => {
    const others = claims.filter((other) => other.number.digits === claim.number.digits && other !== claim);
    const against = others.filter((other) => other.number.scale !== claim.number.scale && isOneMatter(claim, other));
    const isRepeated = against.length > 0 && against.length >= others.length - against.length;
    const rival = isRepeated ? against[0] : findGiant(claim, all);
    if (!rival) return [];
    const what = `Her står ${quote(claim.number.text)}, men på linje ${rival.place.line} ${quote(rival.number.text)}.`;
    return [
      warning(source.file, claim.place, what, 'find ud af, om det er mio. eller mia., og skriv det begge steder.'),
    ];
  });
}

/** One digit is soon the same by chance, so the sentences must have more in common. */
function isOneMatter(a: Claim, b: Claim): boolean {
  return countShared(a.stems, b.stems) > (a.number.digits.length > 1 ? 0 : 1);
}

/** Words that something grew, and words for a part of it or for more of it. */
const GROWS = /(?<!\p{sc=Latn})(?:vokse|vokset|løft|hævet|hæves|stige|steget|øge|forhøje|større)\p{sc=Latn}*/iu;
const PART =
  /(?<!\p{sc=Latn})(?:heraf|deraf|herunder|desuden|yderligere|ekstra|bidrag\p{sc=Latn}*|del|dele|hver)(?!\p{sc=Latn})/iu;

/** How many times larger or smaller than its like a growth may be, once its scale is put right. */
const ALIKE = 3;

/**
 * Another growth of the same thing in the other scale, where this one would be like it with that scale: a frame that
 * grew by 3,5 mio. kr. when all of its growth is 3,2 mia. kr.
 */
function findGiant(claim: Claim, all: readonly Claim[]): Claim | undefined {
  const nouns = listOwnNouns(claim);
  const tells = (other: Claim) =>
    nouns.some((noun) => listWordsOf(other.sentence).some((word) => isSameStem(noun, word)));
  if (nouns.length === 0 || !GROWS.test(claim.sentence) || PART.test(clauseOf(claim))) return undefined;
  const others = all.filter(
    (other) => other !== claim && GROWS.test(other.sentence) && !PART.test(clauseOf(other)) && tells(other),
  );
  // One other may be the whole that this is a part of.
  if (others.length < 2) return undefined;
  const isSame = ({ number }: Claim) => number.scale === claim.number.scale;
  // The scale that the chapter uses least is the one that is wrong.
  if (others.some(isSame) || all.filter(isSame).length > all.length / 2) return undefined;
  const right = claim.number.scale === 'mio' ? claim.number.value * 1000 : claim.number.value / 1000;
  return others.find(({ number }) => right / number.value < ALIKE && number.value / right < ALIKE);
}

/** Long words before the number in its clause: what the amount is about. */
function listOwnNouns(claim: Claim): string[] {
  return listWordsOf(clauseOf(claim)).filter(
    (word) => word.length > 9 && !/^(?:kommun|økonomi|milliard|million)/u.test(word),
  );
}

function clauseOf({ sentence, number }: Claim): string {
  return sentence
    .slice(0, number.index)
    .split(/[;:–]|, (?:men|mens|så) /u)
    .at(-1)!;
}
