import type { Note } from '../model.ts';
import type { WordPart } from '../package/word-package.ts';
import { childrenOf } from '../package/xml.ts';
import type { LeftOut } from './ledger.ts';
import { during, leavingOut, type Reading } from './reading.ts';

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

/** Reads the notes that the text refers to, by number. The others are told. */
export function readNotes(reading: Reading): Note[] {
  const notes = ['footnote', 'endnote'].flatMap((kind) =>
    reading.word
      .related(reading.word.document, `${kind}s`)
      .slice(0, 1)
      .flatMap((part) => readPart(reading, part, kind)),
  );
  const missing = reading.notes.labels().filter((label) => notes.every((note) => note.label !== label));
  return [...notes, ...missing.map((label) => ({ label, blocks: [] }))].sort(
    (a, b) => Number(a.label) - Number(b.label),
  );
}

function readPart(reading: Reading, part: WordPart, kind: string): Note[] {
  const notes: Note[] = [];
  for (const element of childrenOf(part.root, `w:${kind}`)) {
    // Lines between the text and its notes are kept as notes of their own.
    if (/separator|continuation/i.test(element.attributes['w:type'] ?? '')) continue;
    const key = `${kind} ${element.attributes['w:id']}`;
    const label = reading.notes.label(key);
    const read = () => during(reading, { part }, () => reading.readBlocks(childrenOf(element)));
    if (label === undefined) leavingOut(reading, reading.notes.reasonFor(key), read);
    else notes.push({ label, blocks: read() });
  }
  return notes;
}
