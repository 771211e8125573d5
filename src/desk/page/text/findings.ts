/** Kontrol's findings in the text: where each begins and ends, and how it is shown there. */
import { setDiagnostics } from '@codemirror/lint';
import type { Diagnostic } from '@codemirror/lint';
import type { EditorState, Text } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { DeskFinding } from '../../contract.ts';
import { toldNodes } from '../common/told.tsx';
import { isMendable, mendOf, openMendsOf } from './mends.ts';
import type { Mended } from './mends.ts';

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
    { effects: openMendsOf(findings) },
    setDiagnostics(
      view.state,
      diagnostics.toSorted((one, other) => one.from - other.from),
    ),
  );
}

/** Does what a finding's button says. @returns what was done; nothing where the text that was found is another one by now */
export function mend(view: EditorView, finding: DeskFinding): Mended | undefined {
  const made = mendOf(view.state, finding);
  if (!made) return undefined;
  const { done, ...change } = made;
  view.dispatch(change);
  return done;
}

/** Whether a finding's button can do what it says at this moment. */
export const canMend = (view: EditorView, finding: DeskFinding): boolean => isMendable(view.state, finding);

function toDiagnostic(state: EditorState, finding: DeskFinding): Diagnostic {
  const { rule, severity, what, fix } = finding;
  return {
    ...rangeOf(state.doc, finding),
    severity: severity === 'fejl' ? 'error' : 'warning',
    source: rule,
    message: `${what} Ret: ${fix}`,
    renderMessage: () => renderFinding(what, fix),
    ...(finding.mend && !state.readOnly
      ? { actions: [{ name: 'Ret det', apply: (view: EditorView) => void mend(view, finding) }] }
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
