import { isNotGiven } from '../../../schemas/common.ts';
import { letter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listLetters } from '../../letters.ts';

/** Letters that lie in the folder of another year than they are dated. */
export const letterYear: Rule = {
  id: 'brev-aar',
  reason: 'Mappens årstal er brevets adresse og dets plads i arkivet.',
  examples: {
    fails: { 'letters/2031/strandrensning.mdx': letter() },
    passes: { 'letters/2030/strandrensning.mdx': letter() },
  },
  subjects: listLetters,
  check: (sources) =>
    listLetters(sources).flatMap(({ source, data: { date }, placeOf }) => {
      const folder = source.slug.slice(0, 4);
      if (isNotGiven(date) || date.startsWith(folder)) return [];
      const what = `Brevet er fra ${date.slice(0, 4)}, men ligger i mappen ${folder}.`;
      return [problem(source.file, placeOf(['date']), what, 'ret datoen, eller flyt filen.')];
    }),
};
