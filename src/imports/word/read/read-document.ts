import type { Block, Note } from '../model.ts';
import { readNumbering } from '../package/numbering.ts';
import { readStyles } from '../package/styles.ts';
import type { WordPackage } from '../package/word-package.ts';
import { childrenOf } from '../package/xml.ts';
import type { Watch } from '../package/xml.ts';
import { readBlocks } from './blocks.ts';
import { FieldStack } from './fields.ts';
import { readInlines } from './inlines.ts';
import { Ledger } from './ledger.ts';
import { NoteNumbers } from './note-numbers.ts';
import { readNotes } from './notes.ts';
import { createPictures, listBrokenPictures } from './pictures.ts';
import type { DocxPicture } from './pictures.ts';
import { during, leavingOut } from './reading.ts';
import type { Reading } from './reading.ts';

/** A Word file, read. */
export interface WordDocument {
  blocks: Block[];
  notes: Note[];
  pictures: DocxPicture[];
  /** What is to be told, so far. */
  ledger: Ledger;
}

/**
 * Reads the text of a Word file, its notes and its pictures. Changes that are not approved count as approved.
 *
 * @param prefix begins the names of its pictures
 */
export async function readDocument(word: WordPackage, prefix: string, watch: Watch): Promise<WordDocument> {
  const broken = await listBrokenPictures(word);
  const pictures = createPictures(word, prefix, broken);
  const { related, document } = word;
  const ledger = new Ledger();
  const styles = readStyles(related(document, 'styles')[0]?.root);
  const reading: Reading = {
    word,
    styles,
    numbering: readNumbering(related(document, 'numbering')[0]?.root),
    ledger,
    notes: new NoteNumbers(),
    fields: new FieldStack(ledger),
    takePicture: (id, description) => pictures.take(reading.part, id, description),
    part: document,
    hidden: [],
    link: undefined,
    style: styles.find(undefined),
    readBlocks: (elements) => readBlocks(reading, elements),
    readInlines: (elements) => readInlines(reading, elements),
    watch,
  };
  const blocks = readBlocks(reading, childrenOf(document.root));
  // A field that the text left open must not swallow the notes.
  const notes = during(reading, { fields: new FieldStack(ledger) }, () => readNotes(reading));
  during(reading, { fields: new FieldStack(ledger) }, () => readAside(reading));
  return { blocks, notes, pictures: pictures.taken, ledger };
}

/** What a chapter has no place for: it is read to be told. */
function readAside(reading: Reading): void {
  const { related, document } = reading.word;
  for (const topic of ['header', 'footer'] as const) {
    for (const part of related(document, topic)) {
      leavingOut(reading, topic, () => during(reading, { part }, () => reading.readBlocks(childrenOf(part.root))));
    }
  }
  const [comments] = related(document, 'comments');
  for (const comment of childrenOf(comments?.root, 'w:comment')) {
    reading.ledger.leaveOut('comments', `${comment.attributes['w:author'] || 'Ukendt'}: `);
    leavingOut(reading, 'comments', () => reading.readBlocks(childrenOf(comment)));
    reading.ledger.pause();
  }
}
