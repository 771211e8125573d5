/** A file while it is open: its text in the editor, and all that follows from it. */
import { computed, signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { TransactionSpec } from '@codemirror/state';
import type { EditorView } from '@codemirror/view';
import type { CompletionSource } from '@codemirror/autocomplete';
import type { DeskFinding, FileState } from '../../contract.ts';
import { failureOf } from '../common/api.ts';
import type { Api } from '../common/api.ts';
import { afterPress } from '../common/after-press.ts';
import { showFindings } from '../text/findings.ts';
import { FieldSteps, isSameField, placeOfChange } from '../text/field-steps.ts';
import { createEditor } from '../text/editor.ts';
import { applyChanges, yamlRegion } from '../../yaml/region.ts';
import type { Region } from '../../yaml/region.ts';
import type { Edit } from '../../yaml/edit.ts';
import { editYaml, readYamlText } from '../../yaml/edit-yaml.ts';
import type { ReadYaml } from '../../yaml/edit-yaml.ts';
import { openingAt } from '../palette/read-tag.ts';
import { backUp } from './backup.ts';
import { findFormFault } from './check-form.ts';
import { Saver } from './saver.ts';
import type { SaveState } from './saver.ts';

/** The fields of the text as they are now. */
export interface Fields {
  region: Region;
  yaml: string;
  read: ReadYaml;
}

export interface Session {
  file: FileState;
  view: EditorView;
  saver: Saver;
  text: Signal<string>;
  fields: ReadonlySignal<Fields | undefined>;
  state: Signal<SaveState>;
  findings: Signal<readonly DeskFinding[]>;
  /** The text that the findings are of. */
  checked: Signal<string>;
  /** Whether Kontrol has not answered yet for the text as it is now. */
  isChecking: Signal<boolean>;
  /** Why Kontrol did not answer. */
  checkFailure: Signal<string | undefined>;
  /** Line of the cursor. */
  line: Signal<number>;
  /** What is selected, or where the cursor is. */
  selection: Signal<{ from: number; to: number }>;
  /** Name of the tag whose opening the cursor stands in. */
  tag: Signal<string | undefined>;
  /** Edits fields, in order, as one step that can be undone. */
  edit: (edits: readonly Edit[], order: readonly string[]) => void;
  /** What is typed next is a step of its own for »Fortryd«. */
  endStep: () => void;
  /**
   * Leads to the field of the form that shows a place of the text, with the focus or only with the eyes.
   *
   * @returns whether a form shows it; the form itself puts this here while it is open
   */
  showField: (place: { at: number; isFocused: boolean }) => boolean;
  /** Puts a text in place of the whole. */
  replace: (text: string) => void;
  close: () => void;
}

export interface SessionParts {
  onPalette: () => void;
  onEditTag: () => boolean;
  onLink: () => void;
  onPaste: (data: DataTransfer, at: number) => boolean;
  complete: CompletionSource;
}

/** How long after a key Kontrol is asked: who types fast asks once for a word, and the answer is there within .7 s. */
const CHECK_MS = 120;

/** When Kontrol is asked again after the server did not answer. */
const RECHECK_MS = 3000;

/** Channel on which tabs tell each other which file they saved. */
export const SAVED = 'redaktion-gemt';

export function openSession(api: Api, file: FileState, parts: SessionParts): Session {
  const text = signal(file.text);
  const state = signal<SaveState>({ is: 'saved' });
  const findings = signal<readonly DeskFinding[]>([]);
  const checked = signal(file.text);
  const isChecking = signal(true);
  const checkFailure = signal<string | undefined>();
  const line = signal(1);
  const selection = signal({ from: 0, to: 0 });
  const tag = signal<string | undefined>();
  const fields = computed(() => readFields(file.path, text.value));

  const others = new BroadcastChannel(SAVED);
  const saver = new Saver(file.text, file.version, {
    save: async (now, base) => {
      const saved = await api.save({ path: file.path, text: now, ...(base ? { base } : {}) });
      others.postMessage(file.path);
      return saved;
    },
    keep: (now, base) =>
      api.keep({ path: file.path, ...(now === undefined ? {} : { text: now }), ...(base ? { base } : {}) }),
    backUp: (now, base) => backUp(file.path, now, base),
    findFault: (now) => findFormFault(file.path, now),
    onState: (now) => (state.value = now),
  });

  let timer: ReturnType<typeof setTimeout> | undefined;
  let asked: AbortController | undefined;
  let isClosed = false;
  const check = async (): Promise<void> => {
    asked?.abort();
    asked = new AbortController();
    const asking = text.value;
    const answer = await api
      .check({ texts: [{ path: file.path, text: asking }] }, asked.signal)
      .catch((error: unknown) => {
        if (asked?.signal.aborted || isClosed) return undefined;
        // It answers again some time: what it did not say must not stay for long.
        timer = setTimeout(() => void check(), RECHECK_MS);
        return { findings: [], failure: failureOf(error).what };
      });
    // Findings of a text that is no longer there would stand in wrong places.
    if (!answer || asking !== text.value) return;
    afterPress(() => {
      if (asking !== text.value) return;
      checked.value = asking;
      findings.value = answer.findings.filter((finding) => finding.file === file.path);
      checkFailure.value = answer.failure;
      isChecking.value = false;
      showFindings(view, findings.value);
    });
  };

  const steps = new FieldSteps();
  let undone: number | undefined;
  const view = createEditor({
    path: file.path,
    text: file.text,
    isReadOnly: file.readOnly !== undefined,
    label: `Teksten i ${file.path}`,
    ...parts,
    beforeUpdate: (transactions) => {
      const change = transactions.findLast(({ docChanged }) => docChanged);
      if (change && change.annotation(isSameField) === undefined) steps.end();
      undone = change?.isUserEvent('undo') || change?.isUserEvent('redo') ? placeOfChange(change) : undefined;
    },
    // The cursor is where it was; what changes may stand in the form.
    onScroll: () => undone !== undefined && session.showField({ at: undone, isFocused: false }),
    onUpdate: ({ isText }) => {
      line.value = view.state.doc.lineAt(view.state.selection.main.head).number;
      const { from, to } = view.state.selection.main;
      if (isText) text.value = view.state.doc.toString();
      if (from !== selection.value.from || to !== selection.value.to) selection.value = { from, to };
      tag.value = openingAt(text.value, view.state.selection.main)?.name;
      if (!isText) return;
      saver.change(text.value);
      isChecking.value = true;
      clearTimeout(timer);
      timer = setTimeout(() => void check(), CHECK_MS);
    },
  });
  void check();

  const replace = (next: string, how: TransactionSpec = { userEvent: 'input' }): void => {
    const change = smallestChange(view.state.doc.toString(), next);
    if (change) view.dispatch({ ...how, changes: change });
  };

  const session: Session = {
    ...{ file, view, saver, text, fields, state, findings, checked, isChecking, checkFailure, line, selection, tag },
    replace: (next) => replace(next),
    endStep: () => steps.end(),
    showField: () => false,
    edit: (edits, order) => {
      const whole = view.state.doc.toString();
      const now = readFields(file.path, whole);
      if (!now || file.readOnly) return;
      const yaml = edits.reduce((done, edit) => applyChanges(done, editYaml(done, edit, order)), now.yaml);
      const next = whole.slice(0, now.region.from) + yaml + whole.slice(now.region.to);
      replace(next, { annotations: steps.annotate(edits, Date.now()) });
    },
    close: () => {
      isClosed = true;
      clearTimeout(timer);
      asked?.abort();
      void saver.flush().finally(() => others.close());
      view.destroy();
    },
  };
  return session;
}

export function readFields(path: string, text: string): Fields | undefined {
  const region = yamlRegion(path, text);
  if (!region) return undefined;
  const yaml = text.slice(region.from, region.to);
  return { region, yaml, read: readYamlText(yaml) };
}

/** What lies between the same beginning and the same end: the cursor and folds elsewhere stay where they are. */
export function smallestChange(
  before: string,
  after: string,
): { from: number; to: number; insert: string } | undefined {
  if (before === after) return undefined;
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let end = 0;
  while (end < shorter - start && before.at(-1 - end) === after.at(-1 - end)) end++;
  return { from: start, to: before.length - end, insert: after.slice(start, after.length - end) };
}
