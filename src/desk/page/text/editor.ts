/** The text of a file in CodeMirror: the one state that forms, findings and previews read and change. */
import { autocompletion, completionKeymap } from '@codemirror/autocomplete';
import type { CompletionSource } from '@codemirror/autocomplete';
import { defaultKeymap, history, historyKeymap, indentWithTab } from '@codemirror/commands';
import { codeFolding, foldEffect, foldKeymap } from '@codemirror/language';
import { lintGutter, lintKeymap } from '@codemirror/lint';
import { highlightSelectionMatches, search, searchKeymap } from '@codemirror/search';
import { EditorState } from '@codemirror/state';
import type { Extension, Transaction } from '@codemirror/state';
import type { KeyBinding } from '@codemirror/view';
import { drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers } from '@codemirror/view';
import { setEmphasis } from '../format/commands.ts';
import { yamlRegion } from '../../yaml/region.ts';
import { isSameField } from './field-steps.ts';
import { selectText, typeBelowGuidance } from './guidance.ts';
import { languageOf } from './language.ts';
import { mends } from './mends.ts';
import { PHRASES } from './phrases.ts';

export interface EditorParts {
  path: string;
  text: string;
  isReadOnly: boolean;
  /** What a screen reader calls the text. */
  label: string;
  /** After every change, also of the selection. */
  onUpdate: (change: { isText: boolean }) => void;
  /** Before a change is shown. */
  beforeUpdate: (transactions: readonly Transaction[]) => void;
  /** Before the text scrolls to the cursor. @returns whether something else is to be seen */
  onScroll: () => boolean;
  /** Opens the palette of tags; `/` at the beginning of an empty line does. */
  onPalette: () => void;
  /** Shows the fields of the tag that the cursor stands in. @returns whether it stands in one */
  onEditTag: () => boolean;
  /** Asks for a link at the cursor. */
  onLink: () => void;
  complete: CompletionSource;
  /** Takes what was pasted or dropped, when it is more than plain text. */
  onPaste: (data: DataTransfer, at: number) => boolean;
}

export function createEditor(parts: EditorParts): EditorView {
  const state = openText(parts.text, extensionsOf(parts));
  return new EditorView({
    state: foldFields(state, parts.path),
    dispatchTransactions: (transactions, view) => {
      parts.beforeUpdate(transactions);
      view.update(transactions);
    },
  });
}

/** A text as the editor holds it. Only `\n` ends a line: the server's text has no other end, and a stray one is a sign like others. */
export function openText(text: string, extensions: Extension = []): EditorState {
  return EditorState.create({ doc: text, extensions: [EditorState.lineSeparator.of('\n'), extensions] });
}

/** The form shows the fields, so their lines are folded until somebody wants them. */
function foldFields(state: EditorState, path: string): EditorState {
  const region = path.endsWith('.mdx') ? yamlRegion(path, state.doc.toString()) : undefined;
  if (!region || region.to <= region.from) return state;
  return state.update({ effects: foldEffect.of({ from: region.from - 1, to: region.to - 1 }) }).state;
}

function extensionsOf(parts: EditorParts): Extension {
  const isText = parts.path.endsWith('.mdx');
  return [
    EditorState.phrases.of(PHRASES),
    EditorState.readOnly.of(parts.isReadOnly),
    EditorView.contentAttributes.of({
      'aria-label': parts.label,
      lang: 'da',
      spellcheck: isText ? 'true' : 'false',
      autocorrect: 'off',
    }),
    EditorView.editorAttributes.of({ class: isText ? 'desk-prose' : 'desk-data' }),
    EditorView.lineWrapping,
    lineNumbers(),
    codeFolding({ placeholderText: ' felterne står i formularen ' }),
    highlightSpecialChars(),
    history({ joinToEvent: (transaction, isAdjacent) => transaction.annotation(isSameField) ?? isAdjacent }),
    drawSelection(),
    highlightSelectionMatches(),
    search({ top: true }),
    lintGutter(),
    mends,
    autocompletion({ override: [parts.complete], icons: false }),
    languageOf(parts.path),
    keymap.of([
      { key: '/', run: (view) => isText && openPalette(view, parts.onPalette) },
      { key: 'Mod-e', run: () => (parts.onPalette(), true) },
      { key: 'F2', run: parts.onEditTag },
      { key: 'Mod-a', run: selectText(parts.path) },
      ...(isText ? formatKeys(parts) : []),
      ...completionKeymap,
      ...lintKeymap,
      ...historyKeymap,
      ...searchKeymap,
      ...foldKeymap,
      ...defaultKeymap,
    ]),
    isText ? typeBelowGuidance : keymap.of([indentWithTab]),
    EditorView.domEventHandlers({
      paste: (event, view) => taken(event, parts.onPaste(event.clipboardData!, view.state.selection.main.head)),
      drop: (event, view) =>
        taken(event, parts.onPaste(event.dataTransfer!, view.posAtCoords({ x: event.clientX, y: event.clientY }) ?? 0)),
    }),
    EditorView.scrollHandler.of(parts.onScroll),
    EditorView.updateListener.of(({ docChanged, selectionSet, viewportChanged }) => {
      if (docChanged || selectionSet || viewportChanged) parts.onUpdate({ isText: docChanged });
    }),
  ];
}

/** Keys as every editor of texts has them; where the text has no use for one, the browser's own must not come instead. */
function formatKeys({ onLink }: EditorParts): readonly KeyBinding[] {
  return [
    { key: 'Mod-b', run: (view) => (setEmphasis(view, 'strong'), true) },
    { key: 'Mod-i', run: (view) => (setEmphasis(view, 'emphasis'), true) },
    { key: 'Mod-k', run: () => (onLink(), true) },
  ];
}

function openPalette(view: EditorView, open: () => void): boolean {
  const { head, empty } = view.state.selection.main;
  const line = view.state.doc.lineAt(head);
  if (!empty || line.text.trim() !== '' || view.state.readOnly) return false;
  open();
  return true;
}

function taken(event: Event, isTaken: boolean): boolean {
  if (isTaken) event.preventDefault();
  return isTaken;
}

/** Puts the cursor at the beginning of a line, in the middle of what is seen. */
export function goToLine(view: EditorView, line: number): void {
  const { from } = view.state.doc.line(Math.min(Math.max(line, 1), view.state.doc.lines));
  view.dispatch({ selection: { anchor: from }, effects: EditorView.scrollIntoView(from, { y: 'center' }) });
  view.focus();
}

/** Puts the cursor at a place without going there, and moves the text no more than is needed to see it. */
export function showPlace(view: EditorView, at: number): void {
  view.dispatch({
    selection: { anchor: at },
    effects: EditorView.scrollIntoView(at, { y: 'nearest', yMargin: SEEN_AROUND }),
  });
}

/** Room in pixels above and below a place that is shown. */
const SEEN_AROUND = 80;
