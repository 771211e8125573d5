/** Values of items that are added. */
import type { Field } from '../../contract.ts';

/** What a new item holds: nothing yet, but in its form. */
export function emptyOf(type: Field['type']): unknown {
  switch (type.kind) {
    case 'group':
      return Object.fromEntries(
        type.fields.filter(({ required }) => required).map(({ key, type: of }) => [key, emptyOf(of)]),
      );
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
