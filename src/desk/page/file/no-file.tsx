/** In place of a file that cannot be shown: why, the text of it that is kept, and the way home. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Failure } from '../../contract.ts';
import { formatMoment } from '../common/dates.ts';
import { DeskContext } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf } from '../common/route.ts';
import { useTask } from '../common/use-task.ts';

interface Props {
  path: string;
  failure: Failure;
  /** The file is there again. */
  onWritten: () => void;
}

export function NoFile({ path, failure, onWritten }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const task = useTask();
  const { kept } = failure;
  const write = async (text: string): Promise<void> => {
    await api.save({ path, text });
    onWritten();
  };
  return (
    <div class="page">
      <FailureNotice failure={task.failure ?? failure}>
        {kept ? <p>Teksten fra {formatMoment(kept.at)} er beholdt.</p> : null}
        <p class="buttons">
          {kept ? (
            <button
              type="button"
              class="button button--main"
              disabled={task.isRunning}
              onClick={() => void task.run(() => write(kept.text))}
            >
              Opret filen igen med den tekst
            </button>
          ) : null}
          <a class="button" href={addressOf({ page: 'overview' })}>
            Til oversigten
          </a>
        </p>
      </FailureNotice>
    </div>
  );
}
