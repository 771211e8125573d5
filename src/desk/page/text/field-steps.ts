/** What is typed in one field is one step for »Fortryd«, as long as one stays in it and does not pause. */
import { Annotation, Transaction } from '@codemirror/state';
import type { Edit } from '../../yaml/edit.ts';

/** Whether a change goes on with what was typed in the same field; the history asks for it. */
export const isSameField = Annotation.define<boolean>();

/** How long one may think within a step. */
const PAUSE_MS = 2000;

export class FieldSteps {
  #last: { field: string; began: number; at: number } | undefined;

  /** The next edit is a step of its own. */
  end(): void {
    this.#last = undefined;
  }

  /** @returns what a change of the text is annotated with, so that the history joins it or does not */
  annotate(edits: readonly Edit[], now: number): Annotation<unknown>[] {
    const [edit] = edits;
    const isTyped = edits.length === 1 && (edit?.do === 'set' || edit?.do === 'remove');
    const field = isTyped ? JSON.stringify(edit.path) : undefined;
    const last = this.#last;
    const goesOn = field !== undefined && last?.field === field && now - last.at < PAUSE_MS;
    const began = goesOn ? last.began : now;
    this.#last = field === undefined ? undefined : { field, began, at: now };
    // The history joins what comes within half a second; for it the step goes on at the moment when it began.
    return [isSameField.of(goesOn), Transaction.time.of(began)];
  }
}

/** Where a change begins in the text that comes of it. */
export function placeOfChange({ changes }: Transaction): number | undefined {
  let place: number | undefined;
  changes.iterChangedRanges((_fromA, _toA, fromB) => (place ??= fromB));
  return place;
}
