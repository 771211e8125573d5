/** Kontrol's findings in the text: where each begins and ends, and how it is shown there. */
import { setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { DeskFinding } from '../../contract.ts';
import { toldNodes } from '../common/told.tsx';

/** Where a finding stands: what its mend replaces, or the word at its place, or its line. */
export function rangeOf(doc: Text, { line, column, mend }: DeskFinding): { from: number; to: number } {
  if (mend && mend.to <= doc.length && mend.from < mend.to) return { from: mend.from, to: mend.to };
  const { from, to, text } = doc.line(Math.min(Math.max(line, 1), doc.lines));
  const at = column === undefined ? text.search(/\S|$/) : Math.min(column - 1, text.length);
  const word = /^[\p{L}\p{N}’-]+|^\S+/u.exec(text.slice(at))?.[0] ?? '';
  if (column === undefined || word === '') return { from: from + Math.min(at, text.search(/\S|$/)), to };
  return { from: from + at, to: from + at + word.length };
}

/** Shows findings as underlines; a certain mend is a button. */
export function showFindings(view: EditorView, findings: readonly DeskFinding[]): void {
  const diagnostics = findings.map((finding) => toDiagnostic(view.state, finding));
  view.dispatch(
    setDiagnostics(
      view.state,
      diagnostics.toSorted((one, other) => one.from - other.from),
    ),
  );
}

/** Does what a finding's button says. */
export function mend(view: EditorView, { mend }: DeskFinding): void {
  if (!mend || view.state.readOnly) return;
  view.dispatch({ changes: { from: mend.from, to: mend.to, insert: mend.text }, userEvent: 'input.mend' });
}

function toDiagnostic(state: EditorState, finding: DeskFinding): Diagnostic {
  const { rule, severity, what, fix } = finding;
  return {
    ...rangeOf(state.doc, finding),
    severity: severity === 'fejl' ? 'error' : 'warning',
    source: rule,
    message: `${what} Ret: ${fix}`,
    renderMessage: () => renderFinding(what, fix),
    ...(finding.mend && !state.readOnly
      ? { actions: [{ name: 'Ret det', apply: (view: EditorView) => mend(view, finding) }] }
      : {}),
  };
}

function renderFinding(what: string, fix: string): HTMLElement {
  const box = document.createElement('div');
  const told = document.createElement('p');
  told.append(...toldNodes(what));
  const mended = document.createElement('p');
  mended.append(...toldNodes(`Ret: ${fix}`));
  box.append(told, mended);
  return box;
}
