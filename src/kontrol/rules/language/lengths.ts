import { listBlocks, listLongBlocks, listProseSources, LONGEST_BLOCK } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { problem } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import type { Source } from '../../../sources/sources.ts';
import { listLongWords, LONGEST_WORD, placeOf } from '../../words.ts';

/** Words and paragraphs that are too long to be read, by Kontrol or by anybody. */
export const lengths: Rule = {
  id: 'laengde',
  reason:
    'Et ord uden ende stikker ud over siden, og et afsnit uden ende læser ingen; de andre regler springer dem over.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter(`Vejen er ${'lang'.repeat(20)}.`) },
    passes: { '2030/chapters/natur.mdx': chapter('Vejen er lang.') },
  },
  subjects: (sources) => listProseSources(sources).flatMap(listBlocks),
  check: (sources) => listProseSources(sources).flatMap((source) => [...checkWords(source), ...checkBlocks(source)]),
};

function checkWords(source: Source): Problem[] {
  return listLongWords(source).map((word) => {
    const what = `Ordet »${word.word.slice(0, 30)}…« er på ${format(word.word.length)} tegn; ${LONGEST_WORD} er det højeste.`;
    return problem(source.file, placeOf(word), what, 'skil det ad, eller slet det, hvis det ikke er et ord.');
  });
}

function checkBlocks(source: Source): Problem[] {
  return listLongBlocks(source).map(({ text, placeOf: placeAt }) => {
    const what = `Afsnittet er på ${format(text.length)} tegn, og Kontrol læser højst ${format(LONGEST_BLOCK)}.`;
    return problem(source.file, placeAt(0), what, 'del det med tomme linjer.');
  });
}

function format(count: number): string {
  return count.toLocaleString('da-DK');
}
