/** Values of items that are added. */
import type { FieldType } from '../../contract.ts';
import type { Kind } from './either.ts';

/** What a new item holds: nothing yet, but in its form. */
export function emptyOf(type: FieldType): unknown {
  switch (type.kind) {
    case 'group':
      return emptyOfKind({ label: '', fixed: {}, fields: type.fields });
    case 'either':
      return emptyOfKind(type.of[0]!);
    case 'list':
      return Array.from({ length: type.min ?? 0 }, () => emptyOf(type.of));
    case 'record':
      return {};
    case 'number':
      return 0;
    case 'yes-no':
      return false;
    case 'choice':
      return type.options[0]?.id ?? '';
    default:
      return '';
  }
}

/** A new group of one kind, with the fields that it must have. */
export function emptyOfKind({ fixed, fields }: Kind): Record<string, unknown> {
  const needed = fields.filter(({ required }) => required);
  return { ...fixed, ...Object.fromEntries(needed.map(({ key, type }) => [key, emptyOf(type)])) };
}
