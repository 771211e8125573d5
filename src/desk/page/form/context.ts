/** What every field of a form knows beside its own value. */
import { createContext } from 'preact';
import type { ComponentType } from 'preact';
import type { Choice, Choices, DeskFinding, Field } from '../../contract.ts';
import type { Edit, Path } from '../../yaml/edit.ts';

/** A comment that says what is to be gone through. */
export interface Mark {
  guidance: string;
  from: number;
  to: number;
}

/** What Kontrol says of a value; what it said of another one, which stood there before, is old. */
export type FieldFinding = DeskFinding & { isOld?: boolean };

export interface FormContext {
  isReadOnly: boolean;
  /** Makes edits, in order, as one step that can be undone. */
  edit: (edits: readonly Edit[]) => void;
  /** Tells that an item is gone, with the way back; none where leaving undoes all. */
  onRemoved?: (what: string) => void;
  /** What is still to be gone through at a value, or in it too; none where there is no text behind the form. */
  marksAt?: (path: Path, isDeep: boolean) => readonly Mark[];
  /** Takes such a mark out of the text, and nothing else. */
  clearMark?: (mark: Mark) => void;
  /** Kontrol's findings at a value. */
  findingsAt: (path: Path) => readonly FieldFinding[];
  /** What can be pointed at; rows and tables are those of the table and the edition that stand beside a value. */
  choicesOf: (kind: keyof Choices, path?: Path) => readonly Choice[];
  /** What the ids of the lists of choices begin with, which whoever gives this lays beside the fields: `valg-people`. */
  lists: string;
  /** Lays a person into the register and answers with the id; none where nobody can be added. */
  addPerson?: (name: string) => Promise<string>;
  /** Goes to a value in the text; none for a form that has no text behind it. */
  showInText?: (path: Path) => void;
  /** What the items of a list that is set out as columns are called. */
  spreadNames: readonly string[];
  /** Shows a field within another one; here, because a list of groups holds fields and a field may be a list. */
  FieldView: ComponentType<{ field: Field; path: Path; value: unknown }>;
}

export const Form = createContext<FormContext>({
  isReadOnly: true,
  edit: () => undefined,
  findingsAt: () => [],
  choicesOf: () => [],
  lists: 'valg',
  FieldView: () => null,
  spreadNames: [],
});

/** Id of the element that shows a value. */
export const idOf = (path: Path): string => `felt-${path.join('-').replaceAll(/[^\w-]/g, '_')}`;
