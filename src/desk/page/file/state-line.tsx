/** Whether the text is in its file, in a few words; a screen reader hears it when it changes for the worse. */
import type { JSX } from 'preact';
import type { SaveState } from './saver.ts';

export function StateLine({ state }: { state: SaveState }): JSX.Element {
  const isTrouble = state.is === 'unsaved' || state.is === 'conflict';
  return (
    <span
      class={isTrouble ? 'state state--trouble' : 'state'}
      role={isTrouble ? 'alert' : undefined}
      title={titleOf(state)}
    >
      {textOf(state)}
    </span>
  );
}

function textOf(state: SaveState): string {
  switch (state.is) {
    case 'saved':
      return 'Gemt';
    case 'waiting':
    case 'saving':
      return 'Gemmer …';
    case 'unsaved':
      return `Ikke gemt: ${state.failure.what}`;
    case 'conflict':
      return 'Ikke gemt: filen er ændret et andet sted.';
  }
}

const titleOf = (state: SaveState): string | undefined =>
  state.is === 'unsaved' ? `Ret: ${state.failure.fix}` : undefined;
