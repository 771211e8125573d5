/** Groups of several kinds: which of them some data are. */
import type { Field, FieldType } from '../../contract.ts';

export type Kind = Extract<FieldType, { kind: 'either' }>['of'][number];

/** Fields of a group; of groups of several kinds, those of the first. */
export function groupOf(type: FieldType): Field[] | undefined {
  if (type.kind === 'group') return type.fields;
  return type.kind === 'either' ? type.of[0]?.fields : undefined;
}

/** The kinds that a list's items may be. */
export function kindsOf(type: FieldType): readonly Kind[] {
  if (type.kind === 'either') return type.of;
  return type.kind === 'group' ? [{ label: '', fixed: {}, fields: type.fields }] : [];
}

/** The kind that data are of: by the fields that tell, else by the fields that they have. */
export function kindOf(kinds: readonly Kind[], data: unknown): Kind | undefined {
  const values = (typeof data === 'object' && data !== null ? data : {}) as Record<string, unknown>;
  const isOf = ({ fixed, fields }: Kind): boolean => {
    const told = Object.entries(fixed);
    if (told.length > 0) return told.every(([key, value]) => values[key] === value);
    return fields.some(({ key, required }) => required && key in values);
  };
  return kinds.find(isOf) ?? (Object.keys(values).length === 0 ? kinds[0] : undefined);
}
