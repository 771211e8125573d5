import { isNotGiven } from '../../../schemas/common.ts';
import { letter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listLetters } from '../../letters.ts';

const signed = (...ids: string[]) => letter({ signatories: ids.map((person) => ({ person })) });

/** Somebody who signs a letter twice. Who is not in `people.yaml` is told by `person-ukendt`. */
export const signedTwice: Rule = {
  id: 'brev-underskrift',
  reason: 'Den samme underskrift to gange er som regel en, der mangler.',
  examples: {
    fails: { 'letters/2030/strandrensning.mdx': signed('bo-ravn', 'bo-ravn') },
    passes: { 'letters/2030/strandrensning.mdx': signed('bo-ravn', 'ida-lund') },
  },
  subjects: (sources) => listLetters(sources).map(({ data }) => data.signatories),
  check: (sources) =>
    listLetters(sources).flatMap(({ source, data: { signatories }, placeOf }) =>
      (isNotGiven(signatories) ? [] : signatories).flatMap(({ person }, index, all) => {
        if (all.findIndex((other) => other.person === person) === index) return [];
        const what = `\`${person}\` har skrevet under to gange.`;
        return [problem(source.file, placeOf(['signatories', index, 'person']), what, 'ret eller slet den ene.')];
      }),
    ),
};
