/** A click in a field that holds nothing but what is still to be written takes all of it, so that typing puts the text in its place. */

/** Begins a text that is still to be written (`src/scaffold/marks.ts`). */
const MARK = /^\s*SKRIV:/;

export function takePlaceholder({ target }: { target: EventTarget | null }): void {
  if (!(target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) || target.readOnly) return;
  // Who marks some of it with the mouse means that.
  const isMarked = target.selectionStart !== target.selectionEnd;
  if (MARK.test(target.value) && !isMarked) target.select();
}
