/** Offers the text that never reached its file: from before a crash, or from a tab that was closed too early. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { formatMoment } from '../common/dates.ts';
import { DeskContext } from '../common/desk.ts';
import { Notice } from '../common/notice.tsx';
import { backUp, findUnsaved } from './backup.ts';
import type { Session } from './session.ts';

export function UnsavedNotice({ session }: { session: Session }): JSX.Element | null {
  const { api } = useContext(DeskContext);
  const { file } = session;
  const [unsaved, setUnsaved] = useState(() => (file.readOnly ? undefined : findUnsaved(file)));
  if (!unsaved) return null;
  const letGo = (): void => {
    backUp(file.path, undefined, undefined);
    void api.keep({ path: file.path });
    setUnsaved(undefined);
    session.view.focus();
  };
  return (
    <Notice>
      <p>
        <strong>Der er en tekst fra {formatMoment(unsaved.at)}, som ikke blev gemt.</strong>
      </p>
      <p>Hent den frem, og se, om det er den, du vil have. Den nuværende tekst kan hentes tilbage med Fortryd.</p>
      <p class="buttons">
        <button
          type="button"
          class="button button--main"
          onClick={() => {
            session.replace(unsaved.text);
            setUnsaved(undefined);
            session.view.focus();
          }}
        >
          Hent teksten frem
        </button>
        <button type="button" class="button" onClick={letGo}>
          Smid den væk
        </button>
      </p>
    </Notice>
  );
}
