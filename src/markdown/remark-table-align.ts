import type { Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Gives cells of aligned columns (`|--:|`) a class in place of what the compiler would write, `style="text-align: right"`:
 * the site's policy lets no style stand in a page, so the web would set such a column to the left and paper to the right.
 */
export function remarkTableAlign() {
  return (tree: Root) => {
    visit(tree, 'table', alignCells);
  };
}

function alignCells(table: Table): void {
  const align = table.align ?? [];
  for (const row of table.children) {
    row.children.forEach((cell, column) => {
      const side = align[column];
      if (side === 'right' || side === 'center') {
        cell.data = Object.assign(cell.data ?? {}, { hProperties: { className: [`rep-cell--${side}`] } });
      }
    });
  }
  // An empty list would mean a table without columns.
  table.align = null;
}
