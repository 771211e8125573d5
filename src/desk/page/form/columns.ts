/** Which lists are tables: those of groups whose fields fit into cells. */
import type { Field, FieldType } from '../../contract.ts';
import { groupOf } from './either.ts';

export interface Column {
  /** Path of the cell below its row. */
  path: (string | number)[];
  label: string;
  help: string;
  required: boolean;
  /** A cell that is no plain value is edited in the text. */
  type: FieldType;
  /** Whether the word `notGiven` may stand in a cell. */
  mayBeMissing: boolean;
}

/** How many items a list may have at most to be set out as columns of its own. */
const MOST_SPREAD = 3;

/**
 * Columns of a list of groups; of several kinds of groups, those of the first.
 *
 * @param spreadNames what the items of a list that is set out are called: the years of an accounts table
 * @returns nothing for a list that is no table
 */
export function columnsOf(of: FieldType, items: object, spreadNames: readonly string[] = []): Column[] | undefined {
  const fields = groupOf(of);
  const rows = Object.values(items) as unknown[];
  if (!fields || !rows.every((row) => typeof row === 'object' && row !== null && !Array.isArray(row))) return undefined;
  const columns = fields.flatMap((field) => spread(field, spreadNames));
  return columns.some(({ type: { kind } }) => kind === 'group' || kind === 'either') ? undefined : columns;
}

function spread({ key, label, help, required, type, notGiven }: Field, names: readonly string[]): Column[] {
  const common = { help, required };
  const isTuple = type.kind === 'list' && type.min === type.max && (type.max ?? 99) <= MOST_SPREAD;
  if (!isTuple) return [{ ...common, path: [key], label, type, mayBeMissing: notGiven === 'word' }];
  return [...Array(type.max).keys()].map((index) => ({
    ...common,
    path: [key, index],
    label: `${label} ${names.length === type.max ? names[index]! : index + 1}`,
    type: type.of,
    mayBeMissing: type.notGiven === 'word',
  }));
}
