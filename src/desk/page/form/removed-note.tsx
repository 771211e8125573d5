/** Says what was taken away from a list, with the way back at hand, until something else is changed. */
import type { JSX } from 'preact';

interface Props {
  /** What went; nothing when there is nothing to say. */
  what: string | undefined;
  onUndo: () => void;
}

export function RemovedNote({ what, onUndo }: Props): JSX.Element {
  return (
    // Stands there always: a screen reader reads what comes into it.
    <div role="status" class={what === undefined ? undefined : 'removed-note'}>
      {what === undefined ? null : (
        <>
          {what} er fjernet.{' '}
          <button type="button" class="link-button" onClick={onUndo}>
            Fortryd
          </button>
        </>
      )}
    </div>
  );
}
