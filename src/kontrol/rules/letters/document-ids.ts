import { isNotGiven } from '../../../schemas/common.ts';
import { letter } from '../../example.ts';
import { problem, warning } from '../../finding.ts';
import type { Rule } from '../../finding.ts';
import { listLetters } from '../../letters.ts';

const ONE = { 'letters/2030/strandrensning.mdx': letter() };

/** Two letters with one document id, and cases that are from later than the letter. */
export const documentIds: Rule = {
  id: 'brev-id',
  reason: 'Et dokument-id hører til ét brev, og en sag er åbnet, før der skrives brev i den.',
  examples: {
    fails: { ...ONE, 'letters/2030/vinterbadning.mdx': letter() },
    passes: { ...ONE, 'letters/2030/vinterbadning.mdx': letter({ documentId: '2000418' }) },
  },
  subjects: listLetters,
  check: (sources) => {
    const letters = listLetters(sources);
    return letters.flatMap(({ source, data: { documentId, caseId }, placeOf }, index) => {
      const other = letters
        .slice(0, index)
        .find(({ data }) => !isNotGiven(documentId) && data.documentId === documentId)?.source;
      const twice = `Dokumentnummeret har ${other?.file} også.`;
      // `SAG-2017-06094` names the year in which the case was opened.
      const year = isNotGiven(caseId) ? undefined : /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(caseId)?.[0];
      const written = source.slug.slice(0, 4);
      const late = `Sagen er efter sit nummer fra ${year}, men brevet er fra ${written}.`;
      return [
        ...(other ? [problem(source.file, placeOf(['documentId']), twice, 'ret det ene.')] : []),
        ...(year !== undefined && year > written
          ? [warning(source.file, placeOf(['caseId']), late, 'ret sagsnummeret.')]
          : []),
      ];
    });
  },
};
