/** What editors call fields. */

/** Something that a value names instead of saying it. */
export type ReferenceKind =
  | 'people'
  | 'municipalities'
  | 'parties'
  | 'chapters'
  | 'committees'
  | 'keyFigures'
  | 'tables'
  | 'statements'
  | 'rows'
  | 'media';

export interface FieldWords {
  label: string;
  /** One or two sentences; none where the label says it all. */
  help?: string;
  /** What the value names. */
  to?: ReferenceKind;
  /** It names several, with blanks between their ids. */
  isMany?: true;
  /** What the values mean that can be chosen between. */
  options?: Readonly<Record<string, string>>;
  /** Several lines are usual. */
  isLong?: true;
}

/** Words of a field. */
export const words = (label: string, help?: string, more: Omit<FieldWords, 'label' | 'help'> = {}): FieldWords => ({
  label,
  ...(help !== undefined && { help }),
  ...more,
});

/** Words that several kinds of file share. */
export const LONG = { isLong: true } as const;
export const ORDER = words('Plads', 'Et tal; huller i rækken er fine, så noget kan komme imellem.');
export const NOT_GIVEN = words('Hvorfor det ikke er oplyst', 'En hel sætning, som læserne ser.', LONG);
export const PERSON = words('Person', undefined, { to: 'people' });
