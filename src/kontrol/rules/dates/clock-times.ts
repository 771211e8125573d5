import { chapter } from '../../example.ts';
import { patternRule } from '../language/pattern-rule.ts';

/** `Klokken 31`, `kl. 9.75`, `klokken 8–31`. After the number of a class `kl.` is `klasse`: `i 9. kl. 28 elever`. */
const IMPOSSIBLE =
  /(?<!\p{sc=Latn}|\d\.[ \u00a0])(?:klokken|kl\.)[ \u00a0](?:\d{1,2}(?:[.:]\d{2})?[–-])?(?:(?:2[5-9]|[3-9]\d)(?![\d,]|[.:]\d{3})(?:[.:]\d{2})?|\d{1,2}[.:][6-9]\d(?!\d))/giu;

/** Hours and minutes that no clock has. */
export const clockTimes = patternRule(
  {
    id: 'klokkeslaet',
    reason: 'Et klokkeslæt, som ingen klokke viser, er en slåfejl, der får folk til at komme forgæves.',
    examples: {
      fails: { '2030/chapters/natur.mdx': chapter('Stranden er åben til klokken 31 om sommeren.') },
      passes: { '2030/chapters/natur.mdx': chapter('Stranden er åben til klokken 21 om sommeren.') },
    },
  },
  () => [{ pattern: IMPOSSIBLE, what: '»$0« findes ikke på en klokke.', fix: 'ret klokkeslættet.' }],
);
