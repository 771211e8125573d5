import { readVerbs } from '../../verbs.ts';
import { readWordForms } from '../../word-forms.ts';
import { chapter } from '../../example.ts';
import { runRule } from './run-rule.ts';

/** Words of denial, doubt and condition, where `nogen` may stand before the plural. */
const OPEN =
  /(?<!\p{sc=Latn})(?:ikke|uden|hverken|aldrig|næppe|ingen|intet|hvis|(?<=[,(]\s|^)om|såfremt|medmindre|mangler|mangel|undgå\p{sc=Latn}*|sjældent|nægte\p{sc=Latn}*|udelukke\p{sc=Latn}*|før|inden|når|end|heller|knap|tvivl\p{sc=Latn}*|forhindre\p{sc=Latn}*|svært|vanskeligt|afvise\p{sc=Latn}*|uanset|mindre)(?!\p{sc=Latn})/iu;

const PREPOSITION = /^(?:på|i|af|med|fra|til|over|mellem|hos|blandt)$/;

/** Words before a noun that `nogen` takes with it. */
const SET = /^(?:steder|gange|sinde|penge|lunde)$/;

/** `Nogen` before a noun in the plural that a sentence says to be there. */
export const someAny = runRule(
  {
    id: 'nogen-nogle',
    reason: '»Nogle« er flere, »nogen« er en eller anden; i tale lyder de ens, så de bliver byttet om.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('På nogen strande er der nogen borgere, som samler skaller.') },
      passes: { '2030/chapters/natur.mdx': chapter('På nogle strande er der ikke nogen borgere, som samler skaller.') },
    },
  },
  ({ dictionary }) => {
    const { isPlural, adjectiveOf, isSingular, lastPartOf } = readWordForms(dictionary);
    const { maybePresentOf } = readVerbs(dictionary);
    const isAgents = (word: string) => {
      const last = lastPartOf(word);
      return (
        /[^e]ere$/.test(last) && dictionary.isWord(last.slice(0, -1)) && dictionary.isWord(`${last.slice(0, -1)}ne`)
      );
    };
    const isMany = (word: string) =>
      word.length > 3 && !SET.test(word) && (isAgents(word) || isPlural(word) || /mestre$/.test(word));
    // Where it is the subject, a verb follows: `nogen støtter det`.
    const maybeVerb = (word: string) => maybePresentOf(word) !== undefined || isSingular(word);
    return (run, at, text) => {
      if (text(at) !== 'nogen') return undefined;
      const isApart = adjectiveOf(text(at + 1))?.form === 'e';
      const noun = text(isApart ? at + 2 : at + 1);
      const { block, index } = run[at]!;
      const isHeld = isApart || PREPOSITION.test(text(at - 1));
      if (!isMany(noun) || (!isHeld && maybeVerb(noun)) || isOpen(block.text, index)) return undefined;
      const phrase = isApart ? `${text(at + 1)} ${noun}` : noun;
      return {
        at: run[at]!,
        what: `»nogen ${phrase}«: foran flertal står »nogle«, når det er noget, der findes.`,
        fix: `skriv \`nogle ${phrase}\`.`,
      };
    };
  },
);

/** Whether a sentence denies or asks at an index. */
function isOpen(text: string, index: number): boolean {
  const before = text
    .slice(0, index)
    .split(/[.!?]\s/)
    .at(-1)!;
  const after = text.slice(index).split(/(?<=[.!?])(?:\s|$)/, 1)[0]!;
  return OPEN.test(before) || after.endsWith('?');
}
