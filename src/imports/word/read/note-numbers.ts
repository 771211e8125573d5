import type { LeftOut } from './ledger.ts';

/** Footnotes and endnotes are numbered as one row, in the order in which the text refers to them. */
export class NoteNumbers {
  /** `footnote 3` → label. */
  readonly #labels = new Map<string, string>();
  readonly #leftOut = new Map<string, LeftOut>();

  /** Gives a note its number when it is shown for the first time. */
  number(key: string): string {
    const label = this.#labels.get(key) ?? String(this.#labels.size + 1);
    this.#labels.set(key, label);
    return label;
  }

  /** The place that refers to a note is left out, and so is the note. */
  leaveOut(key: string, topic: LeftOut): void {
    this.#leftOut.set(key, topic);
  }

  /** The number of a note; `undefined` when no text that is shown refers to it. */
  label(key: string): string | undefined {
    return this.#labels.get(key);
  }

  /** The numbers of all notes that are shown. */
  labels(): string[] {
    return [...this.#labels.values()];
  }

  /** Why a note without a number does not come along. */
  reasonFor(key: string): LeftOut {
    return this.#leftOut.get(key) ?? 'strayNotes';
  }
}
