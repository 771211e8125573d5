/** What stands in a row, in a few words: the name of a person, a label, the first words of a sentence. */
import type { Choice, Choices, FieldType } from '../../contract.ts';
import { valueAt } from '../../yaml/edit.ts';
import type { Column } from './columns.ts';
import { textOf } from './inputs.tsx';
import { nameOf } from './plain.ts';

/** A longer one is cut. */
const MOST = 40;

type ChoicesOf = (kind: keyof Choices) => readonly Choice[];

/** @returns the words in »«, or `name` for a row with none */
export function titleOfRow(columns: readonly Column[], row: unknown, name: string, choicesOf: ChoicesOf): string {
  const titles = columns.map(({ path, type }) => titleOfValue(type, valueAt(row, path), choicesOf));
  // An id says less than a name.
  const isId = columns.map(({ type }) => type.kind === 'text' && type.pattern !== undefined);
  return quote(titles.find((title, index) => title && !isId[index]) ?? titles.find(Boolean), name);
}

export function titleOfItem(type: FieldType, value: unknown, name: string, choicesOf: ChoicesOf): string {
  return quote(titleOfValue(type, value, choicesOf), name);
}

function titleOfValue(type: FieldType, value: unknown, choicesOf: ChoicesOf): string {
  if (type.kind === 'reference') return nameOf(textOf(value), choicesOf(type.to));
  return type.kind === 'text' ? textOf(value) : '';
}

function quote(title: string | undefined, name: string): string {
  if (!title) return name.charAt(0).toLocaleUpperCase('da') + name.slice(1);
  return `»${title.length > MOST ? `${title.slice(0, MOST).trimEnd()} …` : title}«`;
}
