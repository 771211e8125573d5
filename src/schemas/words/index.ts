/**
 * What editors call the fields of each kind of file and of each tag, for forms and for editors' programs: Danish, in the
 * handbook's words. A test holds that every field of every schema has them.
 */
import { ACCOUNTS_WORDS } from './accounts.ts';
import { EDITION_WORDS } from './editions.ts';
import { LETTER_WORDS } from './letters.ts';
import { PROGRAMME_WORDS } from './programmes.ts';
import { REGISTER_WORDS } from './registers.ts';
import type { FieldWords } from './words.ts';

/** Words of fields by the kind of file and the names that lead to the field; items of a list have the list's name. */
export const FIELD_WORDS: Readonly<Record<string, Readonly<Record<string, FieldWords>>>> = {
  ...EDITION_WORDS,
  ...ACCOUNTS_WORDS,
  ...REGISTER_WORDS,
  ...PROGRAMME_WORDS,
  ...LETTER_WORDS,
};

export { TAG_WORDS } from './tags.ts';
export type { FieldWords } from './words.ts';
