/**
 * What stands in a text beside its words: the guidance in comments, which nobody reads on paper, and the fields, which are
 * folded away. Typing never ends up in the former, and taking all of the text never takes the latter.
 */
import { foldedRanges } from '@codemirror/language';
import { EditorState } from '@codemirror/state';
import type { StateCommand, TransactionSpec } from '@codemirror/state';
import { yamlRegion } from '../../yaml/region.ts';

const GUIDANCE = /\{\/\*\s*SKRIV:[^]*?\*\/\}/g;

/** Where guidance stands round a place; nothing outside of it. */
function guidanceAt(text: string, at: number): { from: number; to: number } | undefined {
  for (const { index, 0: found } of text.matchAll(GUIDANCE)) {
    if (index < at && at < index + found.length) return { from: index, to: index + found.length };
  }
  return undefined;
}

/** What is typed or pasted into guidance stands below it, as a paragraph of its own. */
export const typeBelowGuidance = EditorState.transactionFilter.of(
  (transaction): TransactionSpec | typeof transaction => {
    if (!transaction.isUserEvent('input.type') && !transaction.isUserEvent('input.paste')) return transaction;
    const typed: { from: number; insert: string }[] = [];
    transaction.changes.iterChanges((from, _to, _fromB, _toB, inserted) =>
      typed.push({ from, insert: inserted.toString() }),
    );
    const [only] = typed;
    const guidance = only && guidanceAt(transaction.startState.doc.toString(), only.from);
    if (!only || typed.length > 1 || !guidance || only.insert.trim() === '') return transaction;
    const insert = `\n\n${only.insert}`;
    return {
      changes: { from: guidance.to, insert },
      selection: { anchor: guidance.to + insert.length },
      scrollIntoView: true,
      userEvent: 'input.type',
    };
  },
);

/** Takes all of the text, and not its fields while they are folded. */
export function selectText(path: string): StateCommand {
  return ({ state, dispatch }) => {
    const fields = yamlRegion(path, state.doc.toString());
    if (!fields || !isFolded(state, fields)) return false;
    const body = state.doc.lineAt(fields.to).to + 1;
    dispatch(
      state.update({
        selection: { anchor: Math.min(body, state.doc.length), head: state.doc.length },
        userEvent: 'select',
      }),
    );
    return true;
  };
}

function isFolded(state: EditorState, { from, to }: { from: number; to: number }): boolean {
  let isFound = false;
  foldedRanges(state).between(from, to, () => {
    isFound = true;
    return false;
  });
  return isFound;
}
