/**
 * Edits YAML by changing its text where the value stands, so that comments, order and every other line stay as they are.
 * The text is the one state: a form reads its data from it and hands back changes of it.
 */
import { isSame } from './equal.ts';
import { parseDocument } from 'yaml';
import type { Document } from 'yaml';
import { applyEdit } from './edit.ts';
import type { Edit } from './edit.ts';
import { locateEdit } from './locate-edit.ts';
import { applyChanges } from './region.ts';
import type { TextChange } from './region.ts';

export interface ReadYaml {
  /** What the text says; `undefined` when it cannot be read. */
  data: unknown;
  /** Why it cannot be read, and at which offset. */
  fault?: { at: number; message: string };
  doc: Document;
}

export function readYamlText(text: string): ReadYaml {
  const doc = parseDocument(text);
  const [error] = doc.errors;
  if (error) return { data: undefined, doc, fault: { at: error.pos[0], message: error.message } };
  return { data: doc.toJS() as unknown, doc };
}

/**
 * Changes that make an edit.
 *
 * @param order keys of the fields in the order of the form, for fields that are not there yet
 * @returns changes in order; none for a text that cannot be read, because a form must not touch it
 */
export function editYaml(text: string, edit: Edit, order: readonly string[] = []): TextChange[] {
  const { doc, fault, data } = readYamlText(text);
  if (fault) return [];
  const wanted = applyEdit(data, edit);
  if (isSame(wanted, data) && edit.do !== 'rename') return [];
  const changes = locateEdit({ text, doc, order }, edit);
  if (changes && isSame(readYamlText(applyChanges(text, changes)).data, wanted)) return changes;
  return [rewrite(text, doc, edit, wanted)];
}

/** Anchors, aliases and what else no form shows: `yaml` writes the text whole, comments included. */
function rewrite(text: string, doc: Document, edit: Edit, wanted: unknown): TextChange {
  if (edit.do === 'set') doc.setIn(edit.path, edit.value);
  else if (edit.do === 'remove') doc.deleteIn(edit.path);
  else doc.contents = doc.createNode(wanted);
  return { from: 0, to: text.length, insert: doc.toString({ lineWidth: 0 }) };
}
