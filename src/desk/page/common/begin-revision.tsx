/** Asks before a revision of what readers have is begun. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import { DeskContext } from './desk.ts';
import { Dialog } from './dialog.tsx';
import { FailureNotice } from './notice.tsx';
import { useTask } from './use-task.ts';

interface Props {
  year: number;
  onClose: () => void;
  /** Shows the edition as it is now; the dialog stays until that is done. */
  onBegun: () => Promise<void> | void;
}

export function BeginRevisionDialog({ year, onClose, onBegun }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const { isRunning, failure, run } = useTask();
  const begin = async (): Promise<void> => {
    await api.beginRevision({ year });
    await onBegun();
    onClose();
  };
  return (
    <Dialog title={`Begynd en revision af ${year}`} onClose={onClose}>
      <p>
        Læserne har beretningen {year}, som den er, og beholder den, til revisionen er udgivet. Da får de også at vide,
        hvad der er ændret. Så længe intet er rettet, kan revisionen tages tilbage på redaktionens første side.
      </p>
      {failure ? <FailureNotice failure={failure} /> : null}
      <p class="buttons">
        <button type="button" class="button button--main" disabled={isRunning} onClick={() => void run(begin)}>
          {isRunning ? 'Begynder …' : 'Begynd revisionen'}
        </button>
        <button type="button" class="button" onClick={onClose}>
          Lad den være
        </button>
      </p>
    </Dialog>
  );
}
