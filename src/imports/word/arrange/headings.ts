import { plainText } from '../model.ts';
import type { Block, Heading, Inline } from '../model.ts';
import type { Ledger } from '../read/ledger.ts';

/** Longest headline that a chapter may have; see schemas/chapter.ts. */
const HEADLINE = 75;

/**
 * Takes the document's first heading out as the chapter's headline. A title of the whole document goes before headings.
 *
 * @returns `undefined` when there is none, or it is too long; then it stays in the text
 */
export function takeHeadline(blocks: Block[], ledger: Ledger): { headline: string | undefined; blocks: Block[] } {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const heading = headings.find(({ level }) => level === 0) ?? headings[0];
  const headline = heading && plainText(heading.inlines);
  if (!heading || !headline) return { headline: undefined, blocks };
  if (headline.length > HEADLINE) {
    ledger.tell('longHeadline', headline);
    return { headline: undefined, blocks };
  }
  const notes = heading.inlines.filter(({ type }) => type === 'note' || type === 'mark');
  const rest = blocks.filter((block) => block !== heading);
  return { headline, blocks: notes.length > 0 ? giveNotes(rest, notes, blocks.indexOf(heading), ledger) : rest };
}

/** A field holds no notes: they go to the first paragraph below. */
function giveNotes(blocks: Block[], notes: Inline[], from: number, ledger: Ledger): Block[] {
  ledger.tell('movedNotes', '');
  const at = blocks.findIndex((block, index) => index >= from && (block.type === 'paragraph' || block.type === 'item'));
  const block = blocks[at];
  if (!block || !('inlines' in block)) return [{ type: 'paragraph', role: 'text', inlines: notes }, ...blocks];
  return blocks.with(at, { ...block, inlines: [...block.inlines, ...notes] });
}

/** Levels of a chapter's headings below its headline. */
const LEVELS = [2, 3, 4];

/**
 * Gives the headings the levels of a chapter: the highest of the document becomes `##`, and no level is skipped on the way
 * down.
 */
export function levelHeadings(blocks: Block[], ledger: Ledger): Block[] {
  const headings = blocks.filter((block): block is Heading => block.type === 'heading');
  const levels = [...new Set(headings.map(({ level }) => level))].sort((a, b) => a - b);
  let last = 1;
  return blocks.map((block) => {
    if (block.type !== 'heading') return block;
    const at = levels.indexOf(block.level);
    if (at >= LEVELS.length) ledger.tell('deepHeadings', plainText(block.inlines));
    const level = Math.min(LEVELS[at] ?? LEVELS.at(-1)!, last + 1);
    last = level;
    return { ...block, level };
  });
}

/** Short lines in bold that stand alone are often headings without a style. */
export function tellBoldLines(blocks: Block[], ledger: Ledger): void {
  for (const [index, block] of blocks.entries()) {
    if (block.type !== 'paragraph' || block.role !== 'text' || blocks[index + 1]?.type !== 'paragraph') continue;
    const texts = block.inlines.filter((inline) => inline.type === 'text');
    const line = plainText(block.inlines);
    const isBold = texts.every(({ isBold: bold, text }) => bold || text.trim() === '');
    if (isBold && line.length <= HEADLINE && !/[.:;,]$/.test(line)) ledger.tell('boldLines', line);
  }
}
