import type { PhrasingContent, Table as TableNode } from 'mdast';
import { isNumeric } from '../../../report/numeric-column.ts';
import { plainText } from '../model.ts';
import type { Block, Inline, Table } from '../model.ts';
import { PLAIN } from '../read/reading.ts';
import type { Ledger } from '../read/ledger.ts';
import { lineBreak, toPhrasing } from './phrasing.ts';

/** A table; Markdown's has a head, so its first row is taken for that. A cell holds one line, so its blocks are joined by `<br />`. */
export function toTable({ rows }: Table, ledger: Ledger): TableNode {
  const [, ...body] = rows;
  return {
    type: 'table',
    align: rows[0]!.map((_, at) => (isNumeric(body.map((row) => textOf(row[at] ?? []))) ? 'right' : null)),
    children: rows.map((row, index) => ({
      type: 'tableRow',
      children: row.map((cell) => ({ type: 'tableCell', children: toCell(cell, index === 0, ledger) })),
    })),
  };
}

/** What stands in a cell, as far as it is plain. */
function textOf(blocks: Block[]): string {
  return blocks.map((block) => (block.type === 'paragraph' ? plainText(block.inlines) : block.type)).join(' ');
}

function toCell(blocks: Block[], isHead: boolean, ledger: Ledger): PhrasingContent[] {
  const lines = blocks.flatMap((block) => toLines(block, ledger)).filter((line) => line.length > 0);
  return lines.flatMap((line, index) => {
    const nodes = toPhrasing(isHead ? line.map(unbold) : line, 'tag');
    return index === 0 ? nodes : [lineBreak(), ...nodes];
  });
}

/** The head is set bold as it is. */
function unbold(inline: Inline): Inline {
  return inline.type === 'text' ? { ...inline, isBold: false } : inline;
}

function toLines(block: Block, ledger: Ledger): Inline[][] {
  switch (block.type) {
    case 'paragraph':
      return [block.inlines];
    case 'heading':
      return [block.inlines.map((inline) => (inline.type === 'text' ? { ...inline, isBold: true } : inline))];
    case 'item': {
      const sign = block.label.isOrdered ? (block.label.written ?? `${block.label.number}.`) : '•';
      if (block.label.isOrdered) ledger.added.push(sign);
      return [[text(`${sign} `), ...block.inlines], ...block.more];
    }
    case 'table':
      ledger.tell('nestedTables', '');
      return block.rows.map((row) => joinCells(row.map((cell) => cell.flatMap((one) => toLines(one, ledger)))));
    case 'box':
      ledger.tell('nestedTables', '');
      return block.blocks.flatMap((one) => toLines(one, ledger));
    case 'mark':
      return [[block]];
    case 'figure':
      return [];
  }
}

/** Cells of a table in a cell stand in one line. */
function joinCells(cells: Inline[][][]): Inline[] {
  const lines = cells.map((lines) => lines.flatMap((line, index) => (index === 0 ? line : [text('; '), ...line])));
  const full = lines.filter((line) => line.length > 0);
  return full.flatMap((line, index) => (index === 0 ? line : [text(' · '), ...line]));
}

function text(value: string): Inline {
  return { type: 'text', text: value, ...PLAIN };
}
