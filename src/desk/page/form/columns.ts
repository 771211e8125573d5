/** Which lists are tables: those of groups whose fields fit into cells. */
import type { Field } from '../../contract.ts';

export interface Column {
  /** Path of the cell below its row. */
  path: (string | number)[];
  label: string;
  help: string;
  required: boolean;
  /** A cell of kind `other` shows its value and is edited in the text. */
  type: Field['type'];
}

/** How many items a list may have at most to be set out as columns of its own. */
const MOST_SPREAD = 3;

/**
 * Columns of a list of groups.
 *
 * @returns nothing for a list that is no table
 */
export function columnsOf(of: Field['type'], items: unknown): Column[] | undefined {
  if (of.kind !== 'group') return undefined;
  const rows = Object.values(items ?? {}) as unknown[];
  if (!rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))) return undefined;
  const columns = of.fields.flatMap((field) => spread(field));
  return columns.every(({ type }) => type.kind !== 'group') ? columns : undefined;
}

function spread({ key, label, help, required, type }: Field): Column[] {
  const isTuple = type.kind === 'list' && type.min === type.max && (type.max ?? 99) <= MOST_SPREAD;
  if (!isTuple) return [{ path: [key], label, help, required, type }];
  return [...Array(type.max).keys()].map((index) => ({
    path: [key, index],
    label: `${label} ${index + 1}`,
    help,
    required,
    type: type.of,
  }));
}
