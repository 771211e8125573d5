import type { Sources } from '../../../sources/sources.ts';
import { listProseSources } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listWords, nameWordPlace, placeOf } from '../../words.ts';
import type { Word } from '../../words.ts';

/** The Danish ministries by the first part of their names, which are always written with a capital. */
const MINISTRY =
  /^(?:stats|finans|udenrigs|justits|forsvars|skatte|kultur|kirke|transport|erhvervs|beskæftigelses|social|sundheds|indenrigs|miljø|klima|fødevare|landbrugs|undervisnings|forsknings|bolig|ældre|ligestillings|digitaliserings|økonomi|integrations|europa|udviklings)ministeriets?$/u;

/** The parliament, in the definite form; `et folketing` is any. */
const PARLIAMENT = /^folketingets?$/u;

/** Endings of bodies that are names when they are written with a capital in one place. */
const BODY = /(?<!be)(?:kommissionen|styrelsen|ministeriet|direktoratet)s?$/u;

/** What all of these end with: most words do not, and are quickly passed. */
const ENDING = /(?:ministeriet|folketinget|kommissionen|styrelsen|direktoratet)s?$/u;

/** Ministries, agencies and commissions with a small letter. */
export const institutionNames: Rule = {
  id: 'institution-navn',
  reason: 'Folketinget, ministerier, styrelser og kommissioner er navne og skrives med stort.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Vi har talt med kulturministeriet og med folketinget.') },
    passes: { '2030/chapters/natur.mdx': chapter('Vi har talt med Kulturministeriet og med Folketinget.') },
  },
  subjects: listProseSources,
  check: (sources) => {
    const capitals = mapCapitals(sources);
    return listProseSources(sources)
      .flatMap(listWords)
      .flatMap((word) => {
        if (!ENDING.test(word.word) || !isAlone(word)) return [];
        const right = word.word.charAt(0).toUpperCase() + word.word.slice(1);
        const other = BODY.test(word.word) ? capitals.get(right.replace(/s$/, '')) : undefined;
        if (!other && !MINISTRY.test(word.word) && !PARLIAMENT.test(word.word)) return [];
        const where = other ? `, som det gør i ${nameWordPlace(other)}` : '';
        const what = `»${word.word}« er et navn og skrives med stort${where}.`;
        return [warning(word.source.file, placeOf(word), what, `skriv \`${right}\`.`)];
      });
  },
};

/** Not the last part of a list (`miljø- og fødevareministeriet`), whose first part has the capital, and not any of many. */
function isAlone({ word, block, index }: Word): boolean {
  return (
    /^\p{Ll}/u.test(word) &&
    !/(?:- og|-,|\p{Lu}\p{sc=Latn}*- og|ansvarlige|enkelte|pågældende) $/u.test(block.text.slice(0, index))
  );
}

/** Bodies with a capital, without the s of a genitive. */
function mapCapitals(sources: Sources): Map<string, Word> {
  const words = listProseSources(sources).flatMap(listWords);
  const bodies = words.filter(({ word }) => /^\p{Lu}/u.test(word) && BODY.test(word) && word.length > 14);
  return new Map(bodies.map((word) => [word.word.replace(/s$/, ''), word]));
}
