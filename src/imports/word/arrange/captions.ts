import { plainText } from '../model.ts';
import type { Block, Figure, Paragraph } from '../model.ts';
import { endOfSpan } from './span.ts';

/** Puts captions to the pictures that they stand at. Elsewhere a caption is a paragraph. */
export function attachCaptions(blocks: Block[]): Block[] {
  const out: Block[][] = [];
  for (let start = 0; start < blocks.length;) {
    const end = endOfSpan(blocks, start, (block) => isCaption(block) || block.type === 'figure');
    out.push(pair(blocks.slice(start, end) as (Figure | Paragraph)[]), blocks.slice(end, end + 1));
    start = end + 1;
  }
  return out.flat();
}

/** Text above a table begins with its name, and is none of the picture before it. */
function isCaption(block: Block): block is Paragraph {
  return block.type === 'paragraph' && block.role === 'caption' && !/^tabel\b/i.test(plainText(block.inlines));
}

/** In a row of pictures and captions each caption stands below its picture, unless the row begins with one and ends with a picture. */
function pair(row: (Figure | Paragraph)[]): Block[] {
  const isAbove = row[0]?.type === 'paragraph' && row.at(-1)?.type === 'figure';
  return isAbove ? pairBelow(row.toReversed()).toReversed() : pairBelow(row);
}

function pairBelow(row: (Figure | Paragraph)[]): Block[] {
  const out: Block[] = [];
  for (const block of row) {
    const last = out.at(-1);
    if (block.type === 'paragraph' && last?.type === 'figure' && !last.caption) {
      out[out.length - 1] = { ...last, caption: block.inlines };
    } else out.push(block);
  }
  return out;
}
