/** What the toolbar's buttons and their keys do to the text: each is one step that can be undone, and the text keeps the focus. */
import { isolateHistory } from '@codemirror/commands';
import type { EditorView } from '@codemirror/view';
import { toggleEmphasis } from './emphasis.ts';
import type { Emphasis } from './emphasis.ts';
import { toggleLines } from './lines.ts';
import type { LineKind } from './lines.ts';
import type { Rewrite } from './rewrite.ts';

/** @returns whether anything was changed */
export function rewrite(view: EditorView, made: Rewrite | undefined): boolean {
  view.focus();
  if (!made || view.state.readOnly) return false;
  view.dispatch({
    changes: [...made.changes],
    selection: made.selection,
    scrollIntoView: true,
    userEvent: 'format',
    // What is typed next is another step.
    annotations: isolateHistory.of('full'),
  });
  return true;
}

export const setEmphasis = (view: EditorView, type: Emphasis): boolean =>
  rewrite(view, toggleEmphasis(view.state.doc.toString(), view.state.selection.main, type));

export const setLines = (view: EditorView, kind: LineKind): boolean =>
  rewrite(view, toggleLines(view.state.doc.toString(), view.state.selection.main, kind));
