import type { Block } from '../model.ts';
import type { Ledger } from '../read/ledger.ts';
import { attachCaptions } from './captions.ts';
import { levelHeadings, takeHeadline, tellBoldLines } from './headings.ts';
import { hoistBlocks } from './hoist.ts';
import { gatherItems } from './lists.ts';

/** Blocks as a chapter may have them. */
export interface Arranged {
  headline: string | undefined;
  blocks: Block[];
}

/**
 * Arranges the blocks of a Word file as a chapter has them.
 *
 * @param wantsHeadline whether the first heading becomes the chapter's headline; otherwise it stays in the text
 */
export function arrange(blocks: Block[], ledger: Ledger, wantsHeadline: boolean): Arranged {
  const { headline, blocks: text } = wantsHeadline
    ? takeHeadline(arrangeContent(blocks, ledger), ledger)
    : { headline: undefined, blocks: arrangeContent(blocks, ledger) };
  tellBoldLines(text, ledger);
  return { headline, blocks: levelHeadings(text, ledger) };
}

/** Arranges what stands in the text, in a box or in a note. */
export function arrangeContent(blocks: Block[], ledger: Ledger): Block[] {
  return gatherItems(attachCaptions(hoistBlocks(blocks, ledger))).map((block) =>
    block.type === 'box' ? { ...block, blocks: arrangeContent(block.blocks, ledger) } : block,
  );
}
