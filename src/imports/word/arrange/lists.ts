import type { Block, Inline, Item, Paragraph, Text } from '../model.ts';

/** Bullets that were typed as signs become a list, and paragraphs that continue an item go to it. */
export function gatherItems(blocks: Block[]): Block[] {
  const out: Block[] = [];
  for (const block of blocks) {
    const last = out.at(-1);
    if (block.type !== 'paragraph') out.push(block);
    else if (block.role === 'continuation' && last?.type === 'item') {
      out[out.length - 1] = { ...last, more: [...last.more, block.inlines] };
    } else out.push(readTypedBullet(block) ?? block);
  }
  return out;
}

const BULLET = /^\s*[•·▪▫◦‣●○■□⁃∙]\s*(?=\S)/u;

function readTypedBullet({ inlines, role }: Paragraph): Item | undefined {
  if (role === 'caption' || role === 'quote') return undefined;
  const end = inlines.findIndex(({ type }) => type !== 'text');
  const texts = inlines.slice(0, end === -1 ? inlines.length : end) as Text[];
  // The sign often stands in a run of its own, with a tab behind it.
  const sign = BULLET.exec(texts.map(({ text }) => text).join(''))?.[0];
  if (sign === undefined) return undefined;
  const rest = [...dropStart(texts, sign.length), ...inlines.slice(texts.length)];
  const label = { isOrdered: false, number: 1, written: undefined };
  return { type: 'item', label, level: 0, inlines: rest, more: [] };
}

function dropStart(texts: Text[], length: number): Inline[] {
  let left = length;
  return texts.map((one) => {
    const text = one.text.slice(left);
    left = Math.max(0, left - one.text.length);
    return { ...one, text };
  });
}
