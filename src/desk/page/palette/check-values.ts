/** Whether what was typed in a tag's fields can stand in it, before it is put into the text. */
import { findTag } from '../../../schemas/tags.ts';
import { lowerFirst, quoteValue } from '../../../kontrol/text.ts';
import type { DeskFinding, Field, TagForm } from '../../contract.ts';
import type { Values } from './tag-values.ts';
import { toAttributeText } from './write-tag.ts';

/** What the tag's schema says against values that are filled in, by field. Nothing is said of a field that is empty. */
export function checkValues(
  { tag }: Pick<TagForm, 'tag'>,
  fields: readonly Pick<Field, 'key'>[],
  values: Values,
): ReadonlyMap<string, DeskFinding> {
  const attributes = findTag(tag)?.attributes ?? {};
  return new Map(
    fields.flatMap(({ key }) => {
      const value = toAttributeText(values[key]);
      const issue = value === '' ? undefined : attributes[key]?.schema.safeParse(value).error?.issues[0];
      return issue ? [[key, fault(`»${quoteValue(value)}« kan ikke stå her.`, lowerFirst(issue.message))]] : [];
    }),
  );
}

/** Fields that a tag must have and that are empty. */
export function listEmptied<Asked extends Pick<Field, 'key' | 'required'>>(
  fields: readonly Asked[],
  values: Values,
): Asked[] {
  return fields.filter(({ key, required }) => required && toAttributeText(values[key]) === '');
}

/** What is said of them. */
export function checkEmptied(
  fields: readonly Pick<Field, 'key' | 'required'>[],
  values: Values,
): ReadonlyMap<string, DeskFinding> {
  const said = fault('Feltet skal være udfyldt.', 'skriv, hvad der skal stå.');
  return new Map(listEmptied(fields, values).map(({ key }) => [key, said]));
}

const fault = (what: string, fix: string): DeskFinding => ({
  ...{ rule: 'maerke-attribut', severity: 'fejl', file: '', line: 1 },
  ...{ what, fix },
});
