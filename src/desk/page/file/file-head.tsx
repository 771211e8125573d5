/** The line above a file: what it is, whether it is saved, and what can be done with it. */
import { redo, undo } from '@codemirror/commands';
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { HANDBOOK_PATH } from '../../contract.ts';
import { DeskContext, tagForms, titleOf, yearOf } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf } from '../common/route.ts';
import { useTask } from '../common/use-task.ts';
import type { Session } from './session.ts';
import { StateLine } from './state-line.tsx';
import type { PreviewChoice } from './use-preview-choice.ts';

interface Props {
  session: Session;
  onReload: () => void;
  onPalette: (() => void) | undefined;
  onEditTag: () => void;
  preview: PreviewChoice;
}

export function FileHead({ session, onReload, onPalette, onEditTag, preview }: Props): JSX.Element {
  const { file, view } = session;
  const [isUndoing, setUndoing] = useState(false);
  const year = yearOf(file.path);
  const data = session.fields.value?.read.data as { title?: unknown } | undefined;
  const title = typeof data?.title === 'string' && file.kind !== 'edition' ? data.title : titleOf(file.path);
  return (
    <header class="file__head">
      <p class="file__way">
        <a href={addressOf({ page: 'overview' })}>Redaktionen</a>
        {year ? <span>{year}</span> : null}
        <a href={HANDBOOK_PATH} target="_blank" rel="noopener">
          Håndbog
        </a>
      </p>
      <h1>{title}</h1>
      <StateLine state={session.state.value} />
      <div class="file__tools" role="toolbar" aria-label="Teksten">
        {file.readOnly ? null : (
          <>
            {onPalette ? (
              <>
                <button
                  type="button"
                  class="button button--small"
                  onClick={onPalette}
                  title="Skriv / på en tom linje, eller Ctrl+E"
                >
                  Indsæt mærke
                </button>
                <EditTagButton session={session} onEditTag={onEditTag} />
              </>
            ) : null}
            <button type="button" class="button button--small" onClick={() => undo(view)}>
              Fortryd
            </button>
            <button type="button" class="button button--small" onClick={() => redo(view)}>
              Gentag
            </button>
            {file.isSent ? (
              <button type="button" class="button button--small" onClick={() => setUndoing(true)}>
                Tilbage til det senest sendte …
              </button>
            ) : null}
          </>
        )}
        {file.addresses ? (
          <button type="button" class="button button--small" aria-pressed={preview.isShown} onClick={preview.toggle}>
            Vis siden
          </button>
        ) : null}
      </div>
      {isUndoing ? <UndoDialog session={session} onReload={onReload} onClose={() => setUndoing(false)} /> : null}
    </header>
  );
}

/** Stands there always, so that nothing moves while the cursor does. */
function EditTagButton({ session, onEditTag }: Pick<Props, 'session' | 'onEditTag'>): JSX.Element {
  const name = session.tag.value;
  const label = tagForms.value?.find(({ tag }) => tag === name)?.label;
  return (
    <button
      type="button"
      class="button button--small"
      disabled={!name}
      onClick={onEditTag}
      title={name ? `Ret felterne i »${label ?? name}«, eller F2` : 'Sæt markøren i et mærke, og tryk her eller F2'}
    >
      Ret mærke
    </button>
  );
}

function UndoDialog({
  session,
  onReload,
  onClose,
}: {
  session: Session;
  onReload: () => void;
  onClose: () => void;
}): JSX.Element {
  const { api } = useContext(DeskContext);
  const { failure, run } = useTask();
  const goBack = async (): Promise<void> => {
    await session.saver.flush();
    const base = session.saver.version;
    await api.undo({ path: session.file.path, ...(base ? { base } : {}) });
    onReload();
  };
  return (
    <Dialog title="Tilbage til det senest sendte" onClose={onClose}>
      <p>
        Filen bliver, som den var, da ændringer sidst blev sendt til gennemsyn eller udgivet. Teksten, som den er nu,
        bliver beholdt og kan hentes frem igen øverst på siden.
      </p>
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="buttons">
        <button type="button" class="button button--main" onClick={() => void run(goBack)}>
          Gå tilbage
        </button>
        <button type="button" class="button" onClick={onClose}>
          Behold teksten
        </button>
      </p>
    </Dialog>
  );
}
