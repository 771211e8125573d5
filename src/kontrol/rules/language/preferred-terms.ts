import type { Sources } from '../../../sources/sources.ts';
import { chapter } from '../../example.ts';
import type { Rule } from '../../finding.ts';
import { createTold, NAME_RULES } from '../../told.ts';
import { findSource } from '../../../sources/select.ts';
import { patternRule } from './pattern-rule.ts';
import type { Pattern } from './pattern-rule.ts';

const TERMS = { 'terms.yaml': 'instead:\n  - { not: Nordisk Klimaråd, write: Nordens Klimaråd }\n' };

const listTerms = (sources: Sources) => findSource(sources, 'terms')?.data?.instead ?? [];

const rule = patternRule(
  {
    id: 'term-foretrukket',
    reason: 'Navne og ord, der før er blevet skrevet forkert, findes ikke i nogen ordbog.',
    examples: {
      fails: { ...TERMS, '2030/chapters/natur.mdx': chapter('Nordisk Klimaråd var med.') },
      passes: { ...TERMS, '2030/chapters/natur.mdx': chapter('Nordens Klimaråd var med.') },
    },
  },
  (sources) => listTerms(sources).map(toPattern),
);

/** Words that `terms.yaml` wants written in another way. */
export const preferredTerms: Rule = {
  ...rule,
  subjects: listTerms,
  check: async (sources, run) => {
    const isTold = createTold(run.found, NAME_RULES);
    return (await rule.check(sources, run)).filter((problem) => !isTold(problem));
  },
};

/** Whole words, whatever their first letter's case; any space or line end between them. */
function toPattern({ not, write }: { not: string; write: string }): Pattern {
  const words = not.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const pattern = new RegExp(`(?<![\\p{sc=Latn}\\d-])${words.join('\\s+')}(?![\\p{sc=Latn}\\d])`, 'giu');
  return {
    pattern,
    what: '»$0« skrives på en anden måde her i beretningen.',
    fix: `skriv \`${write}\`.`,
    write: (found) => (/^\p{Lu}/u.test(found) ? write[0]!.toUpperCase() + write.slice(1) : write),
  };
}
