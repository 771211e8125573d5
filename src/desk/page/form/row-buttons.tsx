/** Moves a row up or down, or takes it away. */
import { useContext } from 'preact/hooks';
import type { JSX, TargetedMouseEvent } from 'preact';
import type { Path } from '../../yaml/edit.ts';
import { Form } from './context.ts';
import { ignoreSecondClick } from './second-click.ts';
import type { RowPlace } from './use-row-focus.ts';

interface Props {
  path: Path;
  index: number;
  count: number;
  /** What a screen reader calls the row. */
  name: string;
  /** What stands in the row, for whoever took it away. */
  title: string;
  /** Leads the focus to where the row goes. */
  follow: (place: RowPlace) => void;
}

export function RowButtons({ path, index, count, name, title, follow }: Props): JSX.Element | null {
  const { edit, isReadOnly } = useContext(Form);
  if (isReadOnly) return null;
  const move = (event: MouseEvent, at: 'up' | 'down'): void => {
    ignoreSecondClick(event);
    follow({ row: at === 'up' ? index - 1 : index + 1, at });
    edit([{ do: 'swap', path, index: at === 'up' ? index - 1 : index }]);
  };
  return (
    <span class="row-buttons">
      <button
        type="button"
        aria-label={`Flyt ${name} op`}
        title="Flyt op"
        data-moves="up"
        disabled={index === 0}
        onClick={(event) => move(event, 'up')}
      >
        <Arrow turn={180} />
      </button>
      <button
        type="button"
        aria-label={`Flyt ${name} ned`}
        title="Flyt ned"
        data-moves="down"
        disabled={index === count - 1}
        onClick={(event) => move(event, 'down')}
      >
        <Arrow turn={0} />
      </button>
      <RemoveButton path={[...path, index]} {...{ index, count, name, title, follow }} />
    </span>
  );
}

interface RemoveProps extends Props {
  /** Nothing goes out of the text with it. */
  isSilent?: boolean;
}

/** @param props.path of what goes */
export function RemoveButton({ path, index, count, name, title, follow, isSilent }: RemoveProps): JSX.Element {
  const { edit, onRemoved } = useContext(Form);
  const remove = (event: TargetedMouseEvent<HTMLButtonElement>): void => {
    ignoreSecondClick(event);
    follow({ row: Math.min(index, count - 2), at: 'first' });
    edit([{ do: 'remove', path }]);
    if (!isSilent) onRemoved?.(title);
  };
  return (
    <button type="button" aria-label={`Fjern ${name}`} title="Fjern" onClick={remove}>
      <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true">
        <path d="M3 3l10 10M13 3L3 13" stroke="currentColor" stroke-width="1.6" />
      </svg>
    </button>
  );
}

function Arrow({ turn }: { turn: number }): JSX.Element {
  return (
    <svg viewBox="0 0 16 16" width="12" height="12" aria-hidden="true" style={{ transform: `rotate(${turn}deg)` }}>
      <path d="M8 2v11M3.5 8.5L8 13l4.5-4.5" fill="none" stroke="currentColor" stroke-width="1.6" />
    </svg>
  );
}
