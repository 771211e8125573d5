/** The buttons above the text for who knows no signs: headings, lists, bold, italics, links, tables and notes. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { goToLine } from '../text/editor.ts';
import { lineAt } from '../file/check-form.ts';
import type { Session } from '../file/session.ts';
import { setEmphasis, setLines } from './commands.ts';
import { isEmphasized } from './emphasis.ts';
import { isWords } from './guarded.ts';
import { readRuns } from './inline-nodes.ts';
import { canBe, kindOfLine } from './lines.ts';
import type { LineKind } from './lines.ts';
import { findNote } from './notes.ts';

/** What a button opens. */
export type FormatDialog = 'link' | 'table' | 'note';

interface Tool {
  id: string;
  /** As it stands on the button, and what it does in words. */
  sign: string;
  label: string;
  keys?: string;
  /** Whether the cursor stands in one; none for what is not taken off again. */
  isOn?: boolean;
  /** Why it cannot be done where the cursor is. */
  isOff?: string | undefined;
  run: () => void;
}

interface Props {
  session: Session;
  onDialog: (dialog: FormatDialog) => void;
}

export function FormatToolbar({ session, onDialog }: Props): JSX.Element {
  const bar = useRef<HTMLDivElement>(null);
  const [stop, setStop] = useState(0);
  const { view } = session;
  const text = session.text.value;
  const selection = session.selection.value;
  const state = useMemo(() => readState(text, selection), [text, selection]);
  const note = (): void => {
    const written = findNote(text, selection);
    if (!written) return onDialog('note');
    goToLine(view, lineAt(text, written.from));
    view.dispatch({ selection: { anchor: written.from, head: written.to } });
  };
  const line = (kind: LineKind) => ({
    isOn: state.line === kind,
    isOff: canBe(text, selection.from, kind) ? undefined : WHY_NOT[kind],
    run: () => void setLines(view, kind),
  });
  const tools: Tool[] = [
    { id: 'rubrik', sign: 'Rubrik', label: 'Rubrik (mellemrubrik)', ...line('heading') },
    { id: 'lille', sign: 'Lille rubrik', label: 'Lille rubrik (lille mellemrubrik)', ...line('small-heading') },
    { id: 'liste', sign: 'Liste', label: 'Liste med punkter', ...line('bullets') },
    { id: 'numre', sign: 'Liste', label: 'Liste med numre', ...line('numbers') },
    {
      id: 'fed',
      sign: 'F',
      label: 'Fed',
      keys: 'Ctrl+B',
      isOn: state.isBold,
      run: () => void setEmphasis(view, 'strong'),
    },
    {
      ...{ id: 'kursiv', sign: 'K', label: 'Kursiv', keys: 'Ctrl+I', isOn: state.isItalic },
      run: () => void setEmphasis(view, 'emphasis'),
    },
    { id: 'link', sign: 'Link', label: 'Link', keys: 'Ctrl+K', isOn: state.isLink, run: () => onDialog('link') },
    {
      id: 'tabel',
      sign: 'Tabel',
      label: 'Tabel: lav en, eller ret den, markøren står i',
      run: () => onDialog('table'),
    },
    { id: 'note', sign: 'Note', label: 'Note: lav en, eller gå til den, markøren står ved', run: note },
  ];
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowRight: stop + 1, ArrowLeft: stop - 1, Home: 0, End: tools.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    const next = (to + tools.length) % tools.length;
    setStop(next);
    bar.current?.querySelectorAll('button')[next]?.focus();
  };
  return (
    <div ref={bar} class="format" role="toolbar" aria-label="Opsætning" onKeyDown={move}>
      {tools.map(({ id, sign, label, keys, isOn, isOff, run }, index) => (
        <button
          key={id}
          type="button"
          class={`format__button format__button--${id}`}
          tabIndex={index === stop ? 0 : -1}
          title={isOff ?? (keys ? `${label} (${keys})` : label)}
          aria-disabled={isOff !== undefined}
          aria-label={label}
          aria-keyshortcuts={keys?.replace('Ctrl', 'Control')}
          aria-pressed={isOn}
          // The text keeps the focus, and what is selected in it.
          onMouseDown={(event) => event.preventDefault()}
          onFocus={() => setStop(index)}
          onClick={isOff === undefined ? run : undefined}
        >
          {sign}
        </button>
      ))}
    </div>
  );
}

const WHY_NOT: Partial<Record<LineKind, string>> = {
  heading: 'En mellemrubrik kan ikke stå i et mærke',
  'small-heading': 'En lille mellemrubrik står under en mellemrubrik, og ikke i et mærke',
};

/** What the cursor stands in. */
function readState(text: string, selection: { from: number; to: number }) {
  const areWords = isWords(text, selection);
  const runs = areWords ? (readRuns(text, selection) ?? []) : [];
  const { from, to } = selection;
  return {
    line: areWords ? kindOfLine(text, from) : undefined,
    isBold: isEmphasized(text, selection, 'strong', runs),
    isItalic: isEmphasized(text, selection, 'emphasis', runs),
    isLink: runs.some(({ nodes }) =>
      nodes.some((node) => node.type === 'link' && node.from < Math.max(to, from) && from < node.to),
    ),
  };
}
