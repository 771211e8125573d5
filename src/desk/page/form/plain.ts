/** Plain values: those that one input shows. */
import type { Field } from '../../contract.ts';

export type PlainType = Exclude<Field['type'], { kind: 'list' | 'group' | 'record' | 'other' }>;

export const isPlain = (type: Field['type']): type is PlainType =>
  !['list', 'group', 'record', 'other'].includes(type.kind);

/** The id of what was typed, which may be its name. */
export function toId(typed: string, choices: readonly { id: string; name: string }[]): string {
  const wanted = typed.toLocaleLowerCase('da');
  return choices.find(({ name }) => name.toLocaleLowerCase('da') === wanted)?.id ?? typed;
}
