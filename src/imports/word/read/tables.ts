import type { Block, Box } from '../model.ts';
import { childOf, childrenOf, switchOf, valueOf } from '../package/xml.ts';
import type { XmlElement } from '../package/xml.ts';
import { leavingOut, reasonToHide } from './reading.ts';
import type { Reading } from './reading.ts';

/**
 * Reads a table row by row. What a merged cell covers becomes empty cells, so every row has the grid's columns. A table of
 * one cell is a box.
 */
export function readTable(reading: Reading, element: XmlElement): Block[] {
  const rows = listRows(element).flatMap((row) => readRow(reading, row));
  const isBlank = rows.every((row) => row.every((cell) => cell.length === 0));
  if (isBlank) return [];
  const full = dropCovered(rows);
  return full[0]!.length === 1 && isBoxed(full) ? [toBox(full)] : [{ type: 'table', rows: full }];
}

/** What a merged cell covers, and what a row is short of. */
const COVERED: Block[] = [];

/** Fills rows up to the same length, and leaves columns out that are covered in every row: grids are finer than what is seen. */
function dropCovered(rows: Block[][][]): Block[][][] {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const seen = Array.from({ length: width }, (_, at) => at).filter((at) =>
    rows.some((row) => (row[at] ?? COVERED) !== COVERED),
  );
  return rows.map((row) => seen.map((at) => row[at] ?? COVERED));
}

/** One cell, or a title above one cell that holds more than a line. */
function isBoxed(rows: Block[][][]): boolean {
  return rows.length === 1 || (rows.length === 2 && rows[0]![0]!.length === 1 && rows[1]![0]!.length > 1);
}

function toBox(rows: Block[][][]): Box {
  const [first, ...rest] = rows.flat(2);
  const isTitled = rows.length === 2 && first?.type === 'paragraph';
  const title: Block[] = isTitled ? [{ type: 'heading', level: 1, inlines: first.inlines }] : first ? [first] : [];
  return { type: 'box', blocks: [...title, ...rest] };
}

/** Rows and cells may be wrapped in content controls and in marks of changes. */
function listRows(table: XmlElement): XmlElement[] {
  return listWithin(table, 'w:tr', 'w:tc');
}

function listWithin(parent: XmlElement, name: string, stop: string): XmlElement[] {
  return childrenOf(parent).flatMap((child) => {
    if (child.name === name) return [child];
    return child.name === stop || /Pr(?:Ex)?$/.test(child.name) ? [] : listWithin(child, name, stop);
  });
}

const COLUMNS = 63;

function readRow(reading: Reading, row: XmlElement): Block[][][] {
  const properties = childOf(row, 'w:trPr');
  if (childOf(properties, 'w:del')) return hideRow(reading, row, 'deleted');
  if (switchOf(properties, 'w:hidden')) return hideRow(reading, row, 'hidden');
  const cells = listWithin(row, 'w:tc', 'w:p').flatMap((cell) => readCell(reading, cell));
  const before = spanOf(properties, 'w:gridBefore', 0);
  return [[...Array.from({ length: before }, () => COVERED), ...cells]];
}

function hideRow(reading: Reading, row: XmlElement, topic: 'deleted' | 'hidden'): Block[][][] {
  leavingOut(reading, topic, () => listWithin(row, 'w:tc', 'w:p').map((cell) => readCell(reading, cell)));
  return [];
}

function readCell(reading: Reading, cell: XmlElement): Block[][] {
  const properties = childOf(cell, 'w:tcPr');
  const read = () => reading.readBlocks(childrenOf(cell));
  const blocks = childOf(properties, 'w:cellDel') ? leavingOut(reading, 'deleted', read) : read();
  const span = spanOf(properties, 'w:gridSpan', 1);
  const merge = childOf(properties, 'w:vMerge');
  const isCovered = merge !== undefined && merge.attributes['w:val'] !== 'restart';
  if ((span > 1 || (merge && !isCovered)) && !reasonToHide(reading)) reading.ledger.tell('mergedCells', '');
  return [blocks, ...Array.from({ length: span - 1 }, () => COVERED)];
}

/** Word's own tables have 63 columns at most. */
function spanOf(properties: XmlElement | undefined, name: string, otherwise: number): number {
  const value = Number(valueOf(properties, name) ?? otherwise);
  return Number.isInteger(value) ? Math.min(COLUMNS, Math.max(otherwise, value)) : otherwise;
}
