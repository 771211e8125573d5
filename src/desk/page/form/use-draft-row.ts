/** A new row before its id, or the name that it begins with, is typed: it is no part of the text, so nothing finds fault with it. */
import { useContext, useRef, useState } from 'preact/hooks';
import type { TargetedFocusEvent } from 'preact';
import { applyEdit } from '../../yaml/edit.ts';
import type { Edit, Path } from '../../yaml/edit.ts';
import { isSame } from '../../yaml/equal.ts';
import type { Column } from './columns.ts';
import { Form } from './context.ts';
import type { FormContext } from './context.ts';

interface Draft {
  key: string;
  value: unknown;
  /** What it began as. */
  empty: unknown;
}

interface Parts {
  path: Path;
  isList: boolean;
  keys: readonly string[];
  columns: readonly Column[];
}

export interface DraftRow {
  draft: Draft | undefined;
  /** The form for the table: edits of the draft stay here until they can stand in the text. */
  context: FormContext;
  /** Begins a row, where rows begin with an id; else lays it into the text. */
  add: (value: unknown) => void;
  drop: () => void;
  onFocusOut: (event: TargetedFocusEvent<HTMLElement>) => void;
}

export function useDraftRow({ path, isList, keys, columns }: Parts): DraftRow {
  const form = useContext(Form);
  const held = useRef<Draft | undefined>(undefined);
  const [, redraw] = useState(0);
  const set = (draft: Draft | undefined): void => {
    held.current = draft;
    redraw((times) => times + 1);
  };
  const lay = (key: string, value: unknown): void => {
    set(undefined);
    form.edit([
      isList ? { do: 'insert', path, index: keys.length, value } : { do: 'set', path: [...path, key], value },
    ]);
  };
  const own = [...path, isList ? keys.length : (held.current?.key ?? '')];
  const editDraft = (draft: Draft, edits: readonly Edit[]): void => {
    const [first] = edits;
    if (first?.do === 'rename') return lay(first.key, draft.value);
    if (first?.do === 'remove' && first.path.length === own.length) return set(undefined);
    const value = edits.reduce<unknown>(
      (done, edit) => applyEdit(done, { ...edit, path: edit.path.slice(own.length) }),
      draft.value,
    );
    const isWaiting = first && isHeld(first, own.length, isList, columns, form);
    if (isWaiting) set({ ...draft, value });
    else lay(draft.key, value);
  };
  return {
    draft: held.current,
    context: {
      ...form,
      edit: (edits) => {
        const draft = held.current;
        const isOfDraft = edits.every((edit) => own.every((step, index) => edit.path[index] === step));
        if (draft && isOfDraft) editDraft(draft, edits);
        else form.edit(edits);
      },
    },
    add: (value) => {
      if (!isList || beginsWithId(columns, value)) set(held.current ?? { key: newKey(keys), value, empty: value });
      else lay('', value);
    },
    drop: () => set(undefined),
    onFocusOut: ({ target, relatedTarget }) => {
      const draft = held.current;
      const row = (target as Element).closest('[data-draft]');
      if (!draft || !row || isSame(draft.value, draft.empty)) return;
      // In a record, the id may come after the other cells; in a list, the id is what was waited for.
      const isLeft = isList || !row.contains(relatedTarget as Node | null);
      if (isLeft) lay(draft.key, draft.value);
    },
  };
}

/** Whether an edit of a draft waits: in a list only what is half an id. */
function isHeld(edit: Edit, depth: number, isList: boolean, columns: readonly Column[], form: FormContext): boolean {
  if (!isList) return true;
  const [id] = columns;
  if (!id || !isSame(edit.path.slice(depth), id.path) || edit.do !== 'set') return edit.do === 'remove';
  return id.type.kind !== 'reference' || !form.choicesOf(id.type.to, edit.path).some((each) => each.id === edit.value);
}

/** Whether the first thing typed in a row is an id, or a name in place of one. */
function beginsWithId([first]: readonly Column[], value: unknown): boolean {
  const [key = ''] = first?.path ?? [];
  if (typeof value !== 'object' || value === null || !(key in value)) return false;
  return first?.type.kind === 'reference' || (first?.type.kind === 'text' && first.type.pattern !== undefined);
}

function newKey(keys: readonly string[]): string {
  for (let number = 1; ; number++) if (!keys.includes(`ny-${number}`)) return `ny-${number}`;
}
