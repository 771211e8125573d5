import { chapter } from '../../example.ts';
import { patternRule } from './pattern-rule.ts';

/** A word that stands twice in a row. */
export const doubleWords = patternRule(
  {
    id: 'ord-dobbelt',
    reason: 'Øjet springer over et ord, der står to gange, men skærmlæseren læser begge.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år år åbnet tre strande.') },
      passes: { '2030/chapters/natur.mdx': chapter('Kommunerne har i år åbnet tre strande.') },
    },
  },
  () => [
    {
      pattern: /(?<![\p{L}\p{N}-])(\p{L}{2,})\s+\1(?![\p{L}\p{N}-])/giu,
      what: 'Ordet står to gange: »$0«.',
      fix: 'slet det ene.',
    },
  ],
);
