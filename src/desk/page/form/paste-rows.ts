/** Cells of a spreadsheet, pasted into a table: tabs between cells, a line a row. */
import type { Choice, Choices, FieldType, KeysTo } from '../../contract.ts';
import type { Edit, Path } from '../../yaml/edit.ts';
import type { Column } from './columns.ts';
import { emptyOf } from './empty.ts';
import { parseNumber } from './parse-number.ts';
import { isPlain, toId } from './plain.ts';

export interface PastedRows {
  text: string;
  /** Path of the list or record. */
  path: Path;
  /** Keys of a record's entries; none for a list. */
  keys: readonly string[] | undefined;
  /** How many rows there are. */
  count: number;
  /** Where it was pasted; column −1 is that of the keys. */
  row: number;
  column: number;
  columns: readonly Column[];
  of: FieldType;
  /** What the keys name: people may be pasted by name. */
  keysTo?: KeysTo | undefined;
  choicesOf: (kind: keyof Choices) => readonly Choice[];
}

/** Edits that put the cells in: over rows that are there, and as new rows behind the last. */
export function pasteRows(pasted: PastedRows): Edit[] {
  const lines = pasted.text.replace(/\r?\n$/, '').split(/\r?\n/);
  return lines.flatMap((line, index) => pasteRow(pasted, line.split('\t'), pasted.row + index));
}

function pasteRow(pasted: PastedRows, cells: readonly string[], row: number): Edit[] {
  const { path, keys, count, columns, column, of, keysTo, choicesOf } = pasted;
  const values = cells.flatMap((cell, offset): { path: Path; value: unknown }[] => {
    const target = columns[column + offset];
    if (!target || !isPlain(target.type)) return [];
    return [{ path: target.path, value: readCell(cell, target, pasted.choicesOf) }];
  });
  const typed = column < 0 ? (cells[0]?.trim() ?? '') : '';
  const key = keys ? (keysTo ? toId(typed, choicesOf(keysTo.to)) : typed) || keys[row] || `ny-${row + 1}` : row;
  const isNew = keys ? !keys.includes(String(key)) : row >= count;
  if (!isNew) return values.map((cell) => edit([...path, key, ...cell.path], cell.value));
  const filled = values.reduce((item, cell) => put(item, cell.path, cell.value), emptyOf(of));
  return [
    keys ? { do: 'set', path: [...path, key], value: filled } : { do: 'insert', path, index: row, value: filled },
  ];
}

const edit = (path: Path, value: unknown): Edit =>
  value === undefined ? { do: 'remove', path } : { do: 'set', path, value };

/** A value put into a row that is being made. */
function put(item: unknown, [step, ...rest]: Path, value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(item)) return item.with(Number(step), put(item[Number(step)], rest, value));
  const record = item as Record<string, unknown>;
  if (value === undefined) return record;
  return { ...record, [step]: put(record[step], rest, value) };
}

function readCell(cell: string, { type, mayBeMissing }: Column, choicesOf: PastedRows['choicesOf']): unknown {
  const text = cell.trim();
  if (text === '' || /^(?:ikke oplyst|-|–)$/i.test(text)) return mayBeMissing ? 'notGiven' : text || undefined;
  if (type.kind === 'number') return parseNumber(text, type.isWhole) ?? text;
  if (type.kind === 'reference') return toId(text, choicesOf(type.to));
  if (type.kind === 'choice') return toId(text, type.options);
  if (type.kind === 'yes-no') return /^(?:ja|x|sand|true|1)$/i.test(text) ? true : undefined;
  if (type.kind === 'date') {
    return text.replace(
      /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/,
      (_, day: string, month: string, year: string) => `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`,
    );
  }
  return text;
}
