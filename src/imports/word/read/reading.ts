import type { Block, Format, Inline, Picture } from '../model.ts';
import type { Numbering } from '../package/numbering.ts';
import type { Style, Styles } from '../package/styles.ts';
import type { WordPackage, WordPart } from '../package/word-package.ts';
import type { Watch, XmlElement } from '../package/xml.ts';
import type { FieldStack } from './fields.ts';
import type { Ledger, LeftOut } from './ledger.ts';
import type { NoteNumbers } from './note-numbers.ts';

/** What the reading of a Word file knows on its way. */
export interface Reading {
  word: WordPackage;
  styles: Styles;
  numbering: Numbering;
  ledger: Ledger;
  notes: NoteNumbers;
  fields: FieldStack;
  /** A picture by its relationship in the part that is read, or why there is none. */
  takePicture: (id: string | undefined, description: string) => Picture | string;
  /** The part that is read: ids of relationships are its own. */
  part: WordPart;
  /** Why text is left out where the reading stands, outermost first. */
  hidden: LeftOut[];
  /** Address of the link around the text. */
  link: string | undefined;
  /** Style of the paragraph that is read. */
  style: Style;
  /** Reads the content of a body, a cell, a note or a text box. */
  readBlocks: (elements: XmlElement[]) => Block[];
  /** Reads the content of a paragraph. */
  readInlines: (elements: XmlElement[]) => Inline[];
  watch: Watch;
}

/** Sets values of the reading while something is read. */
export function during<Value>(reading: Reading, values: Partial<Reading>, read: () => Value): Value {
  const before = Object.fromEntries(Object.keys(values).map((key) => [key, reading[key as keyof Reading]]));
  Object.assign(reading, values);
  const value = read();
  Object.assign(reading, before);
  return value;
}

/** Reads something whose text is left out for a reason. */
export function leavingOut<Value>(reading: Reading, topic: LeftOut, read: () => Value): Value {
  return during(reading, { hidden: [...reading.hidden, topic] }, read);
}

/**
 * The end of every reading of text: it stands in the chapter, or it is told that it does not.
 *
 * @param inline a note has its key for a label, until it is shown
 * @returns the inline, or nothing when it is left out
 */
export function keep(reading: Reading, inline: Inline): Inline[] {
  const topic = reasonToHide(reading);
  if (topic) {
    leaveOut(reading, inline, topic);
    return [];
  }
  reading.ledger.pause();
  reading.fields.show(inline.type === 'text' ? inline.text : '');
  return [inline.type === 'note' ? { ...inline, label: reading.notes.number(inline.label) } : inline];
}

/** Why what stands here does not come along; `undefined` when it does. */
export function reasonToHide({ hidden, fields }: Reading): LeftOut | undefined {
  return hidden[0] ?? fields.hides();
}

function leaveOut({ ledger, notes }: Reading, inline: Inline, topic: LeftOut): void {
  if (inline.type === 'text') ledger.leaveOut(topic, inline.text);
  else if (inline.type === 'break' || inline.type === 'pageBreak') ledger.leaveOut(topic, ' ');
  else if (inline.type === 'note') notes.leaveOut(inline.label, topic);
}

/** Text in the format of the run that it stands in. */
export function keepText(reading: Reading, text: string, format: Format = PLAIN): Inline[] {
  return text === ''
    ? []
    : keep(reading, { type: 'text', text, ...format, link: reading.fields.link() ?? reading.link });
}

export const PLAIN: Format = { isBold: false, isItalic: false, raised: undefined, link: undefined };
