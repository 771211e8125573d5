import type { Source } from '../../../sources/sources.ts';
import { listReadBlocks, listReadTexts } from '../../read-texts.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { listSentences } from '../../sentences.ts';
import { quoteValue } from '../../text.ts';

const FINITE =
  'er|var|bliver|blev|har|havde|kan|kunne|skal|skulle|vil|ville|må|måtte|bør|burde|gør|gjorde|får|fik|går|gik|kommer|kom|sker|skete|betyder|betød|siger|mener|koster|hedder|handler|gælder|ligger|står|tager|bruger|arbejder|deltager|virker|fungerer|ser|finder|sikrer|hjælper|sætter|bidrager|påvirker|giver|fik';

/** A question word and the verb right after it; a clause has its subject first. `Hvad angår …` and `Hvor er det godt` ask nothing. */
const QUESTION = new RegExp(
  `^[»“”–\\s]*(?:(?:Hvad|Hvordan|Hvorfor|Hvornår|Hvem)\\s+(?:${FINITE})|(?:Hvad|Hvordan|Hvorfor|Hvornår)\\s+\\p{Ll}+r\\s+(?:vi|det|de|den|man|jeg|du|I|han|hun|kommunerne)|Hvor\\s+(?:lang|lange|lidt|gammel|højt|tit|hurtigt)\\s(?:\\p{Ll}+\\s)?(?:${FINITE})|Hvor\\s+(?!er\\s+(?:det|den|de|vi|jeg|han|hun)\\s)(?:${FINITE})|Hvor\\s+(?:mange|meget|langt|længe|ofte|stort?|store|godt)\\s(?:\\p{Ll}+\\s)?(?:${FINITE})|Hvilken?t?\\s(?:\\p{Ll}+\\s){1,2}(?:${FINITE}))(?!\\p{sc=Latn})`,
  'u',
);

/** `Hvem der skal med, afgør de`, `hvad er bedst, ved ingen`: what comes after the comma is the sentence. */
const STATES =
  /,\s+(?:(?!når|hvor|der|for|eller|efter|hver|under|over|især)\p{sc=Latn}+r|ved|kan|skal|vil|må|stod)(?!\p{sc=Latn})/u;

/** Questions that begin with their verb; `Skal vi nå det, må vi …` is a condition, and has a comma. */
const ASKS = /^[»“”–\s]*(?:Er|Har|Kan|Skal|Vil|Bør|Må|Bliver)\s+(?:du|I|kommunen|man|der)\s[^,]*$/u;

/** Questions that end without a question mark. */
export const questionMarks: Rule = {
  id: 'spoergsmaalstegn',
  reason: 'Et spørgsmål uden spørgsmålstegn bliver læst som en sætning, der går i stå.',
  examples: {
    fails: {
      '2030/chapters/natur.mdx': chapter('Hvad er en klit.\n\n## Hvorfor vokser de\n\n## Hvordan kan de flytte'),
    },
    passes: {
      '2030/chapters/natur.mdx': chapter('Hvad er en klit?\n\n## Hvorfor de vokser\n\n## Hvordan kan de flytte?'),
    },
  },
  subjects: listReadTexts,
  check: (sources) =>
    listReadTexts(sources).flatMap((source) => listReadBlocks(source).flatMap((block) => checkBlock(source, block))),
};

function checkBlock({ file }: Source, block: Block): Problem[] {
  const { text, placeOf } = block;
  if (!/Hv|Er |Har |Kan |Skal |Vil |Bør |Må |Bliver /.test(text) && !isAsked(block)) return [];
  return listSentences(text)
    .filter((sentence) => isOpen(sentence.text, block))
    .map((sentence) =>
      warning(
        file,
        placeOf(sentence.index),
        `Spørgsmålet »${quoteValue(sentence.text.trim())}« slutter uden spørgsmålstegn.`,
        'skriv `?` efter det.',
      ),
    );
}

/** Whether a field or an attribute holds nothing but questions. */
function isAsked({ path }: Block): boolean {
  return path.at(-1) === 'question';
}

function isOpen(sentence: string, block: Block): boolean {
  const text = sentence.trimEnd();
  if (/[?:…!]/.test(text)) return false;
  if (isAsked(block)) return true;
  const ends = /\.[»«”)]*$/.test(text);
  if (QUESTION.test(text) && !STATES.test(text)) return ends || isTitle(block);
  return isTitle(block) && !ends && ASKS.test(text);
}

function isTitle({ type, path }: Block): boolean {
  return type === 'heading' || (type === 'field' && ['title', 'headline'].includes(String(path.at(-1))));
}
