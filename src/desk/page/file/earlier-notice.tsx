/** Offers the text that gave way to the one of the file: by going back, by an import, or in a choice between two versions. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { EarlierText } from '../../contract.ts';
import { formatMoment } from '../common/dates.ts';
import { DeskContext } from '../common/desk.ts';
import { Notice } from '../common/notice.tsx';
import type { Session } from './session.ts';

const WHAT: Record<EarlierText['why'], string> = {
  'taken-back': 'Filen er ført tilbage til det senest sendte. Teksten, som den var før det, er beholdt',
  imported: 'Filen er skrevet ved en import. Teksten, som den var før den, er beholdt',
  'let-go': 'Du valgte filen fra disken. Din egen tekst er beholdt',
  overwritten: 'Du valgte din egen tekst. Den, der stod på disken, er beholdt',
};

export function EarlierNotice({ session }: { session: Session }): JSX.Element | null {
  const { api } = useContext(DeskContext);
  const { file, view } = session;
  const [earlier, setEarlier] = useState(file.readOnly ? undefined : file.earlier);
  if (!earlier) return null;
  const leave = (): void => {
    setEarlier(undefined);
    void api.keepEarlier({ path: file.path }).catch(() => undefined);
    view.focus();
  };
  return (
    <Notice>
      <p>
        <strong>{WHAT[earlier.why]}</strong> (fra {formatMoment(earlier.at)}).
      </p>
      <p class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => {
            session.replace(earlier.text);
            leave();
          }}
        >
          Hent den tekst frem
        </button>
        <button type="button" class="button" onClick={leave}>
          Smid den væk
        </button>
      </p>
    </Notice>
  );
}
