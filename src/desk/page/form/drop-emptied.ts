/** What may be left out goes whole when the last thing in it is taken away: an empty list is no field that says nothing. */
import type { Field, FieldType } from '../../contract.ts';
import { valueAt } from '../../yaml/edit.ts';
import type { Edit, Path } from '../../yaml/edit.ts';
import { kindOf } from './either.ts';

/**
 * Edits with the field removed in place of its last item.
 *
 * @param data of the whole file, before the edits
 */
export function dropEmptied(root: FieldType, data: unknown, edits: readonly Edit[]): Edit[] {
  return edits.map((edit) => (edit.do === 'remove' ? { do: 'remove', path: outermost(root, data, edit.path) } : edit));
}

/** The path of the outermost value that may be left out and would hold nothing more. */
function outermost(root: FieldType, data: unknown, path: Path): Path {
  const parent = path.slice(0, -1);
  const field = fieldAt(root, data, parent);
  const value = valueAt(data, parent);
  const isLast = typeof value === 'object' && value !== null && Object.keys(value).length === 1;
  const isThere = valueAt(data, path) !== undefined;
  return field && !field.required && isLast && isThere ? outermost(root, data, parent) : path;
}

/** The field that a path ends at; nothing for an item of a list or an entry of a record. */
function fieldAt(root: FieldType, data: unknown, path: Path): Field | undefined {
  let type: FieldType | undefined = root;
  let field: Field | undefined;
  for (const [index, step] of path.entries()) {
    field = fieldsOf(type, valueAt(data, path.slice(0, index))).find(({ key }) => key === step);
    type = field?.type ?? (type?.kind === 'list' || type?.kind === 'record' ? type.of : undefined);
  }
  return field;
}

function fieldsOf(type: FieldType | undefined, value: unknown): readonly Field[] {
  if (type?.kind === 'group') return type.fields;
  return type?.kind === 'either' ? (kindOf(type.of, value)?.fields ?? []) : [];
}
