/** Plain values: those that one input shows. */
import type { FieldType } from '../../contract.ts';

export type PlainType = Exclude<FieldType, { kind: 'list' | 'group' | 'either' | 'record' | 'other' }>;

export const isPlain = (type: FieldType): type is PlainType =>
  !['list', 'group', 'either', 'record', 'other'].includes(type.kind);

/** The id of what was typed, which may be its name. */
export function toId(typed: string, choices: readonly { id: string; name: string }[]): string {
  const wanted = typed.toLocaleLowerCase('da');
  return choices.find(({ name }) => name.toLocaleLowerCase('da') === wanted)?.id ?? typed;
}

/** The name of what an id names, where no other has the same; else the id itself. */
export function nameOf(id: string, choices: readonly { id: string; name: string }[]): string {
  const name = choices.find((choice) => choice.id === id)?.name;
  return name === undefined || choices.filter((choice) => choice.name === name).length > 1 ? id : name;
}
