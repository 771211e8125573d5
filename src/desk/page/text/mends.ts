/**
 * The mends of Kontrol's findings: where each stands after what was typed since, and what shows the place of the last one. A mend is
 * only made in the very text that was found.
 */
import { StateEffect, StateField } from '@codemirror/state';
import type { ChangeDesc, EditorState, Extension, TransactionSpec } from '@codemirror/state';
import { Decoration, EditorView } from '@codemirror/view';
import type { DecorationSet } from '@codemirror/view';
import type { DeskFinding } from '../../contract.ts';

/** A mend's offsets in the text as it is now. */
interface Place {
  from: number;
  to: number;
  /** Where the text begins that was found; it ends at `to`. */
  foundFrom: number;
}

/** What a mend did, for whoever could not see it. */
export interface Mended {
  line: number;
  /** Offset behind what was put in. */
  end: number;
  /** The words of its place, before and after. */
  was: string;
  is: string;
}

type OpenMends = ReadonlyMap<DeskFinding, Place>;

const setOpen = StateEffect.define<OpenMends>();

const openMends = StateField.define<OpenMends>({
  create: () => new Map(),
  update: (open, { changes, docChanged, effects }) => {
    const set = effects.find((effect) => effect.is(setOpen));
    return set ? set.value : docChanged ? keepUntouched(open, changes) : open;
  },
});

/** What was typed in a place, or right beside it, may have mended it already, or made it part of something else. */
function keepUntouched(open: OpenMends, changes: ChangeDesc): OpenMends {
  return new Map(
    [...open].flatMap(([finding, { from, to, foundFrom }]) =>
      changes.touchesRange(foundFrom, to)
        ? []
        : [[finding, { from: changes.mapPos(from), to: changes.mapPos(to), foundFrom: changes.mapPos(foundFrom) }]],
    ),
  );
}

const showMended = StateEffect.define<{ from: number; to: number }>();

const mendedMark = Decoration.mark({ class: 'cm-mended' });

/** The text of the last mend, until something else is changed. */
const lastMended = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (shown, { docChanged, effects }) => {
    const effect = effects.find((each) => each.is(showMended));
    if (!effect) return docChanged ? Decoration.none : shown;
    const { from, to } = effect.value;
    return from < to ? Decoration.set(mendedMark.range(from, to)) : Decoration.none;
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** What an editor needs to make mends. */
export const mends: Extension = [openMends, lastMended];

/** Says which findings are of the text as it is now. */
export function openMendsOf(findings: readonly DeskFinding[]): StateEffect<OpenMends> {
  return setOpen.of(
    new Map(
      findings.flatMap((finding) => {
        const { mend } = finding;
        return mend ? [[finding, { from: mend.from, to: mend.to, foundFrom: mend.foundFrom }]] : [];
      }),
    ),
  );
}

/** Whether the text that a finding was found in still stands there. */
export function isMendable(state: EditorState, finding: DeskFinding): boolean {
  return !state.readOnly && state.field(openMends).has(finding);
}

/** What makes a mend and shows it; nothing where the text that was found is another one by now. */
export function mendOf(state: EditorState, finding: DeskFinding): (TransactionSpec & { done: Mended }) | undefined {
  const place = state.readOnly ? undefined : state.field(openMends).get(finding);
  if (!place || !finding.mend) return undefined;
  const { from, to, foundFrom } = place;
  const insert = finding.mend.text;
  const around = widen(state, Math.max(foundFrom, from - MOST_BESIDE), to);
  const end = around.to + insert.length - (to - from);
  const was = state.sliceDoc(around.from, around.to);
  const is = state.sliceDoc(around.from, from) + insert + state.sliceDoc(to, around.to);
  return {
    changes: { from, to, insert },
    effects: showMended.of({ from: around.from, to: end }),
    userEvent: 'input.mend',
    done: { line: state.doc.lineAt(from).number, end: from + insert.length, was, is },
  };
}

/** Longest part of a word that is shown beside what was mended. */
const MOST_BESIDE = 30;

/** A place with the rest of the words that it begins and ends in: a sign alone is not seen. */
function widen({ doc }: EditorState, from: number, to: number): { from: number; to: number } {
  const [first, last] = [doc.lineAt(from), doc.lineAt(to)];
  const before = /\S*\s?$/.exec(doc.sliceString(Math.max(first.from, from - MOST_BESIDE), from))![0];
  const behind = /^\s?\S*/.exec(doc.sliceString(to, Math.min(last.to, to + MOST_BESIDE)))![0];
  return { from: from - before.length, to: to + behind.length };
}
