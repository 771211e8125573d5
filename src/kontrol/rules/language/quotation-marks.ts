import type { Source } from '../../../sources/sources.ts';
import { listBlocks, listProseSources } from '../../blocks.ts';
import type { Block } from '../../blocks.ts';
import { chapter } from '../../example.ts';
import { warning, withMend } from '../../finding.ts';
import type { Problem, Rule } from '../../finding.ts';
import { mendQuotation } from '../../requote.ts';

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
    listProseSources(sources).flatMap((source) => {
      const odd = findOdd(listBlocks(source));
      return listBlocks(source).flatMap((block) => checkBlock(source, block, odd.get(block)));
    }),
};

function checkBlock(source: Source, block: Block, odd: number | undefined): Problem[] {
  const { file } = source;
  const { text, placeOf } = block;
  const foreign = [...text.matchAll(/[“”„‟‘‚]/g)].slice(0, 1).map(({ 0: sign, index }) => {
    const told = warning(file, placeOf(index), `Her står anførselstegnet ${sign}.`, 'skriv `»` før og `«` efter.');
    const mend = mendQuotation(source, block, index);
    return mend ? withMend(told, mend.of, mend.write) : told;
  });
  if (odd === undefined) return foreign;
  const what = text[odd] === '»' ? 'Anførselstegnet bliver ikke lukket.' : 'Anførselstegnet lukker uden at være åbnet.';
  return [...foreign, warning(file, placeOf(odd), what, 'sæt det andet tegn i parret: `»` før og `«` efter.')];
}

/**
 * The first mark without its other half in each block that has one. A quotation may go on over several paragraphs: it
 * opens in the first, may open again where each begins, and closes in the last.
 */
function findOdd(blocks: Block[]): Map<Block, number> {
  const odd = new Map<Block, number>();
  let open: { block: Block; index: number } | undefined;
  const giveUp = () => {
    if (open) odd.set(open.block, Math.min(open.index, odd.get(open.block) ?? Infinity));
    open = undefined;
  };
  for (const block of blocks) {
    const isParagraph = block.type === 'paragraph';
    if (!isParagraph) giveUp();
    for (const { 0: sign, index } of block.text.matchAll(/[»«]/g)) {
      if (sign === '«' && !open) odd.set(block, odd.get(block) ?? index);
      if (sign === '«') open = undefined;
      else if (!open || open.block === block || block.text.slice(0, index).trim() !== '') {
        giveUp();
        open = { block, index };
      }
    }
    if (!isParagraph) giveUp();
  }
  giveUp();
  return odd;
}
