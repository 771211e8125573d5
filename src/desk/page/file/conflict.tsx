/** A file that has become another one meanwhile: both versions side by side, and the editor's choice. */
import { MergeView } from '@codemirror/merge';
import { EditorState } from '@codemirror/state';
import { EditorView } from '@codemirror/view';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Conflict } from '../../contract.ts';
import { DeskContext } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { useTask } from '../common/use-task.ts';
import { PHRASES } from '../text/phrases.ts';
import type { Session } from './session.ts';

interface Props {
  session: Session;
  conflict: Conflict;
  onReload: () => void;
}

export function ConflictView({ session, conflict, onReload }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const [isOpen, setOpen] = useState(true);
  const { failure, run } = useTask();
  const merged = useRef<MergeView | undefined>(undefined);
  const { current } = conflict;
  const useTheirs = async (): Promise<void> => {
    const { path } = session.file;
    const text = merged.current?.b.state.doc.toString() ?? session.text.value;
    // What gives way is kept first, and the file is read with it.
    await api.keepEarlier({ path, text, why: 'let-go' });
    void api.keep({ path }).catch(() => undefined);
    session.saver.adopt(session.text.value, current?.version);
    onReload();
  };
  const useOurs = async (): Promise<void> => {
    const text = merged.current?.b.state.doc.toString() ?? session.text.value;
    if (current) await api.keepEarlier({ path: session.file.path, text: current.text, why: 'overwritten' });
    session.replace(text);
    void session.saver.overwrite(text, current?.version);
  };
  if (!isOpen) {
    return (
      <p class="taken">
        <button type="button" class="link-button" onClick={() => setOpen(true)}>
          Vis begge udgaver af teksten
        </button>
      </p>
    );
  }
  return (
    <Dialog
      title={current ? 'Filen er ændret et andet sted' : 'Filen er slettet'}
      isWide
      onClose={() => setOpen(false)}
    >
      <p>
        {conflict.what}{' '}
        {current ? 'Til venstre står den, som den er på disken, til højre din tekst, som du kan rette her.' : ''}
      </p>
      {current ? (
        <Sides theirs={current.text} ours={session.text.value} onReady={(view) => (merged.current = view)} />
      ) : null}
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="buttons">
        <button type="button" class="button button--main" onClick={() => void run(useOurs)}>
          {current ? 'Gem teksten til højre' : 'Gem min tekst som filen igen'}
        </button>
        <button type="button" class="button" onClick={() => void run(useTheirs)}>
          {current ? 'Brug filen fra disken' : 'Lad filen være slettet'}
        </button>
      </p>
    </Dialog>
  );
}

function Sides({
  theirs,
  ours,
  onReady,
}: {
  theirs: string;
  ours: string;
  onReady: (view: MergeView) => void;
}): JSX.Element {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const common = [EditorView.lineWrapping, EditorState.phrases.of(PHRASES)];
    const view = new MergeView({
      a: {
        doc: theirs,
        extensions: [
          ...common,
          EditorState.readOnly.of(true),
          EditorView.contentAttributes.of({ 'aria-label': 'På disken' }),
        ],
      },
      b: { doc: ours, extensions: [...common, EditorView.contentAttributes.of({ 'aria-label': 'Din tekst' })] },
      parent: place.current!,
      collapseUnchanged: { margin: 2 },
      revertControls: 'a-to-b',
      renderRevertControl: () => {
        const button = document.createElement('button');
        button.title = 'Brug linjerne fra disken';
        button.textContent = '→';
        return button;
      },
    });
    onReady(view);
    return () => view.destroy();
  }, []);
  return <div class="sides" ref={place} />;
}
