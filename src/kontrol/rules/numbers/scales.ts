import type { Source } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { listClaims } from '../../claims.ts';
import type { Claim } from '../../claims.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { countShared } from '../../sentences.ts';
import { quote } from '../../text.ts';

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
  check: (sources) => listProseSources(sources).flatMap(checkFile),
};

function checkFile(source: Source): Problem[] {
  // What a chapter repeats of its text is the matter of `tal-uens`.
  const isOwn = ({ role }: Claim) => source.kind !== 'chapter' || role === 'text';
  const claims = listClaims(source).filter((claim) => claim.number.scale !== undefined && isOwn(claim));
  return claims.flatMap((claim) => {
    const others = claims.filter((other) => other.number.digits === claim.number.digits && other !== claim);
    const against = others.filter((other) => other.number.scale !== claim.number.scale && isOneMatter(claim, other));
    if (against.length === 0 || against.length < others.length - against.length) return [];
    const what = `Her står ${quote(claim.number.text)}, men på linje ${against[0]!.place.line} ${quote(against[0]!.number.text)}.`;
    return [
      warning(source.file, claim.place, what, 'find ud af, om det er mio. eller mia., og skriv det begge steder.'),
    ];
  });
}

/** One digit is soon the same by chance, so the sentences must have more in common. */
function isOneMatter(a: Claim, b: Claim): boolean {
  return countShared(a.stems, b.stems) > (a.number.digits.length > 1 ? 0 : 1);
}
