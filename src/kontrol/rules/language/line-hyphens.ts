import type { Dictionary } from '../../../sources/sources.ts';
import { listProseSources, listBlocks } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { collectKnownWords } from './known-words.ts';
import type { KnownWords } from './known-words.ts';

/** Two pieces of a word with the hyphen of an old line end between them. */
const SPLIT = /(?<![\p{sc=Latn}\d-])(\p{sc=Latn}?\p{Ll}{2,})-( ?)(\p{Ll}{2,})(?![\p{sc=Latn}\d-])/gu;

/** Words before which a hyphen is right: `ikke-vestlige`. */
const PREFIXES = ['ikke', 'eks', 'vice', 'anti', 'pro', 'ja', 'nej'];

/**
 * Words that stand side by side in a compound, neither of them part of the other, so that a hyphen joins them: `stat-kommune`,
 * `gul-orange`, `lærer-elev`. Languages and peoples (`dansk-tysk`) are known by their ending.
 */
const SIDE_BY_SIDE =
  /^(?:stat|kommune|region|amt|by|land|hav|skole|hjem|lærer|elev|forælder|forældre|barn|børn|far|mor|søn|datter|leder|medarbejder|læge|patient|køber|sælger|lejer|udlejer|ven|fjende|mand|kvinde|nord|syd|øst|vest|rød|gul|grøn|blå|orange|lilla|violet|brun|sort|hvid|grå|lyserød|turkis|høj|lav|pris|kvalitet|mål|middel|input|output|start|stop|plus|minus|ja|nej|før|efter|ude|inde|mennesker?|maskine|natur|kultur|krop|sind|bruger|udbyder|\p{sc=Latn}+sk)(?:en|et|er|erne|s|e|t|ne|n|r)?$/u;

/** Loanwords from English that keep their hyphen: `kick-off`, `check-in`. */
const PARTICLE = /^(?:ups?|offs?|outs?|how|talkie(?:r|n|rne)?)$/u;
const BEFORE_IN = /^(?:check|log|drive|plug|fade|lead|opt|walk|sit|stand|built|all)$/u;

/** Numbers, days and months beside each other are a span: `fem-seks gange`, `lørdag-søndag`, `juli-august`. */
const SPAN =
  /^(?:en|et|to|tre|fire|fem|seks|syv|otte|ni|ti|elleve|tolv|(?:tret|fjor|fem|seks|syt|at|nit)ten|tyve|tredive|fyrre|halvtreds|tres|halvfjerds|firs|halvfems|hundrede|tusind|halvanden|første|anden|tredje|fjerde|femte|sjette|syvende|ottende|niende|tiende|(?:man|tirs|ons|tors|fre|lør|søn)dag|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|forår|sommer|efterår|vinter)$/u;

/** Those of them that go on into a compound: `nord-sydgående`, `børne-ungeområdet`. */
const OPENS_COMPOUND = /^(?:nord|syd|øst|vest|unge|lærer|elev|hjem)/;

/** Words after which `børne- og` goes on: the hyphen stands for the rest of the word. */
const JOINING = ['og', 'eller', 'samt', 'til', 'men', 'både', 'som', 'såvel', 'hhv', 'ikke', 'kontra', 'frem'];

/** Hyphens of line ends that stayed in the text when it was copied: `kommu- ner`, `takst-loft`. */
export const lineHyphens: Rule = {
  id: 'linjedeling',
  reason: 'Tekst fra en PDF bringer linjedelingens bindestreger med, og de står midt i linjen.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Alle kommu- ner har et takst-loft over børne- og ungeområdet.') },
    passes: { '2030/chapters/natur.mdx': chapter('Alle kommuner har et takstloft over børne- og ungeområdet.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) => {
    const known = collectKnownWords(sources);
    return listProseSources(sources).flatMap((source) =>
      listBlocks(source).flatMap(({ text, placeOf }) =>
        listSplitWords(text, known).map(({ found, index, joined }) => {
          const what = `»${found}« ligner et ord, der er delt ved en linjes slutning.`;
          return warning(source.file, placeOf(index), what, `skriv \`${joined}\`.`);
        }),
      ),
    );
  },
};

/** Words of a text that an old line end has split. */
export function listSplitWords(
  text: string,
  { has, dictionary }: KnownWords,
): { found: string; index: number; joined: string }[] {
  return [...text.matchAll(SPLIT)].flatMap(({ 0: found, 1: left = '', 2: space, 3: right = '', index }) => {
    // A name is joined to a word by a hyphen: `Momentum-undersøgelse`.
    const isHyphenated =
      has(found) || /^\p{Lu}/u.test(left) || PREFIXES.includes(left.toLowerCase()) || areSideBySide(left, right);
    const isSplit = space ? !JOINING.includes(right) : !isHyphenated && isOneWord(left, right, dictionary);
    return isSplit ? [{ found, index, joined: `${left}${right}` }] : [];
  });
}

function areSideBySide(left: string, right: string): boolean {
  if (SPAN.test(left.toLowerCase()) && SPAN.test(right)) return true;
  if (PARTICLE.test(right) || (right === 'in' && BEFORE_IN.test(left.toLowerCase()))) return true;
  return SIDE_BY_SIDE.test(left.toLowerCase()) && (SIDE_BY_SIDE.test(right) || OPENS_COMPOUND.test(right));
}

/** Whether the pieces are one word, and not two words that a hyphen rightly joins. */
function isOneWord(left: string, right: string, { isWord, isWordOrCompound }: Dictionary): boolean {
  const joined = `${left}${right}`.toLowerCase();
  return isWord(joined) || (isWordOrCompound(joined) && left.length > 2 && !isWord(`${left.toLowerCase()}-${right}`));
}
