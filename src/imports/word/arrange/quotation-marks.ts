/** Quotation marks as Danish has them: Word writes those of the keyboard that it was set up for. */
import { readForeignMarks, requote, writeMarks } from '../../../report/quotation-marks.ts';
import type { Block, Inline } from '../model.ts';
import type { Ledger } from '../read/ledger.ts';

/** Blocks with `»` and `«` in place of other marks, in each paragraph where it is certain which opens and which closes. */
export function requoteBlocks(blocks: Block[], ledger: Ledger): Block[] {
  const requoteInlines = (inlines: Inline[]): Inline[] => requoteRun(inlines, ledger);
  return blocks.map((block): Block => {
    switch (block.type) {
      case 'paragraph':
      case 'heading':
        return { ...block, inlines: requoteInlines(block.inlines) };
      case 'item':
        return { ...block, inlines: requoteInlines(block.inlines), more: block.more.map(requoteInlines) };
      case 'table':
        return { ...block, rows: block.rows.map((row) => row.map((cell) => requoteBlocks(cell, ledger))) };
      case 'box':
        return { ...block, blocks: requoteBlocks(block.blocks, ledger) };
      case 'figure':
        return { ...block, caption: block.caption && requoteInlines(block.caption) };
      case 'mark':
        return block;
    }
  });
}

/** The same for a text without parts of its own. */
export function requoteText(text: string, ledger: Ledger): string {
  const requoted = requote(text);
  if (requoted !== text) ledger.tell('quotationMarks', text);
  return requoted;
}

/** What is bold or linked divides a paragraph; its marks belong together all the same. */
function requoteRun(inlines: Inline[], ledger: Ledger): Inline[] {
  const texts = inlines.map((inline) => (inline.type === 'text' ? inline.text : inline.type === 'break' ? '\n' : ''));
  const whole = texts.join('');
  const marks = readForeignMarks(whole);
  if (marks.length === 0) return inlines;
  ledger.tell('quotationMarks', whole);
  let start = 0;
  return inlines.map((inline, at) => {
    const from = start;
    start += texts[at]!.length;
    if (inline.type !== 'text') return inline;
    const own = marks.filter(({ index }) => from <= index && index < start);
    const marksHere = own.map(({ index, write }) => ({ index: index - from, write }));
    return { ...inline, text: writeMarks(inline.text, marksHere) };
  });
}
