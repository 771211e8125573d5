/** Pictures and boxes stand in the text where Word anchors them; a chapter has them between its paragraphs. */
import { isEmpty } from '../model.ts';
import type { Block, Box, Figure, Inline, Paragraph, Picture } from '../model.ts';
import type { Ledger } from '../read/ledger.ts';

/** Takes pictures and boxes out of paragraphs and tables, and divides paragraphs at ends of pages. */
export function hoistBlocks(blocks: Block[], ledger: Ledger): Block[] {
  const out: Block[][] = [];
  // What is anchored in a list comes behind it, so that the list stays whole.
  let waiting: Block[] = [];
  for (const block of blocks) {
    if (block.type !== 'item') {
      out.push(waiting, hoistBlock(block, ledger));
      waiting = [];
      continue;
    }
    const { text, hoisted } = split(block.inlines);
    if (!isEmpty(text)) out.push([{ ...block, inlines: text }]);
    waiting = waiting.concat(hoisted);
  }
  return [...out, waiting].flat();
}

function hoistBlock(block: Block, ledger: Ledger): Block[] {
  if (block.type === 'table') return hoistFromTable(block.rows, ledger);
  if (block.type === 'heading') {
    const { text, hoisted } = split(block.inlines);
    return [...(isEmpty(text) ? [] : [{ ...block, inlines: text }]), ...hoisted];
  }
  if (block.type !== 'paragraph') return [block];
  return splitPages(block.inlines).flatMap((inlines) => {
    const { text, hoisted } = split(inlines);
    return [...asBlocks(block, text), ...hoisted];
  });
}

/** A mark that is all of its paragraph stands by itself. */
function asBlocks(paragraph: Paragraph, inlines: Inline[]): Block[] {
  if (isEmpty(inlines)) return [];
  const full = inlines.filter((inline) => inline.type !== 'text' || inline.text.trim() !== '');
  if (full.every((inline) => inline.type === 'mark')) return full;
  return [{ ...paragraph, inlines }];
}

function splitPages(inlines: Inline[]): Inline[][] {
  const pages: Inline[][] = [[]];
  for (const inline of inlines) {
    if (inline.type === 'pageBreak') pages.push([]);
    else pages.at(-1)!.push(inline);
  }
  return pages;
}

function split(inlines: Inline[]): { text: Inline[]; hoisted: Block[] } {
  const isHoisted = (inline: Inline): inline is Picture | Box => inline.type === 'picture' || inline.type === 'box';
  return {
    text: inlines.filter((inline) => !isHoisted(inline)),
    hoisted: inlines
      .filter(isHoisted)
      .flatMap((inline) => (inline.type === 'picture' ? [asFigure(inline)] : openBox(inline))),
  };
}

function asFigure(picture: Picture): Figure {
  return { type: 'figure', picture, caption: undefined };
}

/** Word puts the caption of a floating picture into a text box. */
function openBox(box: Box): Block[] {
  const isCaption = box.blocks.every((block) => block.type === 'paragraph' && block.role === 'caption');
  return isCaption ? box.blocks : [box];
}

function hoistFromTable(rows: Block[][][], ledger: Ledger): Block[] {
  if (isFrame(rows)) {
    const columns = rows[0]!.map((_, index) => rows.flatMap((row) => row[index]!));
    return columns.flatMap((blocks) => hoistBlocks(blocks, ledger));
  }
  if (isLayout(rows)) {
    ledger.tell('layoutTables', '');
    return hoistBlocks(rows.flat(2), ledger);
  }
  const outside: Block[] = [];
  const cells = rows.map((row) => row.map((cell) => takeOut(cell, outside)));
  for (const block of outside) if (block.type === 'figure') ledger.tell('cellPictures', block.picture.file);
  return [{ type: 'table', rows: cells }, ...outside];
}

/** Takes pictures and text boxes out of a cell, and of the tables in it. */
function takeOut(cell: Block[], outside: Block[]): Block[] {
  return cell.map((block): Block => {
    if (block.type === 'table') {
      return { ...block, rows: block.rows.map((row) => row.map((one) => takeOut(one, outside))) };
    }
    if (block.type === 'box') return { ...block, blocks: takeOut(block.blocks, outside) };
    if (!('inlines' in block)) return block;
    const { text, hoisted } = split(block.inlines);
    outside.push(...hoisted);
    return { ...block, inlines: text };
  });
}

/** Pictures side by side, with or without a row of captions below them. */
function isFrame(rows: Block[][][]): boolean {
  const [first = []] = rows;
  return rows.length <= 2 && first.every((cell) => cell.length > 0 && cell.every(isOnlyPictures));
}

function isOnlyPictures(block: Block): boolean {
  return (
    block.type === 'paragraph' &&
    block.inlines.some(({ type }) => type === 'picture') &&
    isEmpty(split(block.inlines).text)
  );
}

/** One row whose cells hold more than a table's would: columns of text. */
function isLayout(rows: Block[][][]): boolean {
  return rows.length === 1 && rows[0]!.some((cell) => cell.length > 1);
}
