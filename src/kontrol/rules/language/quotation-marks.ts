import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';

/** Quotation marks of other kinds than `»…«`, and some that open or close nothing. */
export const quotationMarks: Rule = {
  id: 'anfoerselstegn',
  reason: 'Et citat, der begynder uden at slutte, lægger ordene i munden på den forkerte.',
  examples: {
    fails: { '2030/chapters/natur.mdx': chapter('Udvalget kalder det »en ny vej, men andre kalder det “en sti”.') },
    passes: { '2030/chapters/natur.mdx': chapter('Udvalget kalder det »en ny vej«, men andre kalder det »en sti«.') },
  },
  subjects: (sources) => listProseSources(sources),
  check: (sources) =>
    listProseSources(sources).flatMap((source) => listBlocks(source).flatMap((block) => checkBlock(source, block))),
};

function checkBlock({ file }: Source, { text, placeOf }: Block): Problem[] {
  const foreign = [...text.matchAll(/[“”„‟‘‚]/g)]
    .slice(0, 1)
    .map(({ 0: sign, index }) =>
      warning(file, placeOf(index), `Her står anførselstegnet ${sign}.`, 'skriv `»` før og `«` efter.'),
    );
  const odd = findOdd(text);
  if (odd === undefined) return foreign;
  const what =
    text[odd] === '»'
      ? 'Anførselstegnet bliver ikke lukket i samme afsnit.'
      : 'Anførselstegnet lukker uden at være åbnet.';
  return [...foreign, warning(file, placeOf(odd), what, 'sæt det andet tegn i parret: `»` før og `«` efter.')];
}

/** Index of the first mark without its other half. */
function findOdd(text: string): number | undefined {
  let open: number | undefined;
  for (const { 0: sign, index } of text.matchAll(/[»«]/g)) {
    if (sign === '»' && open !== undefined) return open;
    if (sign === '«' && open === undefined) return index;
    open = sign === '»' ? index : undefined;
  }
  return open;
}
