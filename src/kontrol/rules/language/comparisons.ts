import { chapter } from '../../example.ts';
import { readWordForms } from '../../word-forms.ts';
import { runRule } from './run-rule.ts';

/** Comparatives and superlatives that have another stem than their adjective. */
const IRREGULAR = {
  mere: new Set(
    'bedre større længere værre flere færre højere lavere tættere nærmere mindre tungere yngre oftere'.split(' '),
  ),
  mest: new Set(
    'bedst bedste størst største længst længste værst værste flest fleste færrest færreste yngst yngste tungest tungeste mindst mindste'.split(
      ' ',
    ),
  ),
};

/** A comparison that is made twice: `mere kortere`, `mest største`. */
export const comparisons = runRule(
  {
    id: 'grad-dobbelt',
    reason: 'Et ord bliver bøjet i grad med en endelse eller med »mere« og »mest«, ikke med begge.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Stien er mere kortere end før og den mest smukkeste.') },
      passes: { '2030/chapters/natur.mdx': chapter('Stien er kortere end før og den mest kendte.') },
    },
  },
  ({ dictionary }) => {
    const { adjectiveOf } = readWordForms(dictionary);
    const isCompared = (word: string, ending: RegExp) =>
      ending.test(word) && word !== 'ledere' && listBases(word.replace(ending, '')).some(isBase);
    const isBase = (base: string) => base.length > 2 && adjectiveOf(base)?.form === 'base';
    return (run, at, text) => {
      const word = text(at);
      if (word !== 'mere' && word !== 'mest') return undefined;
      const [next, ending] = [text(at + 1), word === 'mere' ? /ere$/ : /e?ste?$/];
      if (!IRREGULAR[word].has(next) && !isCompared(next, ending)) return undefined;
      return {
        at: run[at]!,
        what: `»${word} ${next}«: ordet er bøjet i grad to gange.`,
        fix: `skriv \`${next}\`.`,
      };
    };
  },
);

/** What an ending may stand after: `smuk` of `smukk`, `sikker` of `sikr`, `fleksibel` of `fleksibl`. */
function listBases(stem: string): string[] {
  return [stem, stem.replace(/(.)\1$/, '$1'), stem.replace(/([^aeiouyæøå])([lnr])$/, '$1e$2'), `${stem}e`];
}
