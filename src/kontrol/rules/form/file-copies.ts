import { START } from '../../../sources/positions.ts';
import { listCopies } from '../../copies.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';

const TEXT =
  'Udvalget åbnede i år tre nye strande og lagde to nye veje ned til vandet, så alle kan komme frem. Vejene er smalle, og de er lagt uden om reder og fredede planter. På de fugtigste steder går man på brædder.';
const ORIGINAL = { '2030/chapters/natur.mdx': chapter(TEXT) };

/** Files that are nearly word for word another one. Rules on doubles leave them to this one. */
export const fileCopies: Rule = {
  id: 'fil-kopi',
  reason: 'En kopi af et kapitel bliver til en side mere i beretningen, med det samme på.',
  examples: {
    fails: { ...ORIGINAL, '2030/chapters/natur-kopi.mdx': chapter(TEXT, { order: 20 }) },
    passes: { ...ORIGINAL, '2030/chapters/veje.mdx': chapter('Tre nye veje er lagt i år.', { order: 20 }) },
  },
  subjects: ({ files }) => files.filter(({ kind }) => ['chapter', 'body', 'accounts'].includes(kind)),
  check: (sources) =>
    [...listCopies(sources)].map(([copy, original]) => {
      const isNear = original.year === copy.year;
      const name = isNear ? original.path.slice(original.path.indexOf('/') + 1) : original.file;
      const fix = isNear
        ? 'slet den; skal den træde i stedet for den anden, så slet den anden, og giv denne dens navn.'
        : 'skriv, hvad der er sket i årets løb, eller slet filen.';
      return problem(copy.file, START, `Filen er næsten ord for ord ${name}: Er den en kopi?`, fix);
    }),
};
