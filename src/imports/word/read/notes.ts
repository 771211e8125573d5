import type { Note } from '../model.ts';
import type { WordPart } from '../package/word-package.ts';
import { childrenOf } from '../package/xml.ts';
import { during, leavingOut } from './reading.ts';
import type { Reading } from './reading.ts';

/** Reads the notes that the text refers to, by number. The others are told. */
export function readNotes(reading: Reading): Note[] {
  const notes = ['footnote', 'endnote'].flatMap((kind) =>
    reading.word
      .related(reading.word.document, `${kind}s`)
      .slice(0, 1)
      .flatMap((part) => readPart(reading, part, kind)),
  );
  const found = new Set(notes.map(({ label }) => label));
  const missing = reading.notes.labels().filter((label) => !found.has(label));
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
