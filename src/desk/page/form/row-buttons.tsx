/** Moves a row up or down, or takes it away. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Path } from '../../yaml/edit.ts';
import { Form } from './context.ts';

interface Props {
  path: Path;
  index: number;
  count: number;
  /** What a screen reader calls the row. */
  name: string;
}

export function RowButtons({ path, index, count, name }: Props): JSX.Element | null {
  const { edit, isReadOnly } = useContext(Form);
  if (isReadOnly) return null;
  const move = (from: number) => edit([{ do: 'swap', path, index: from }]);
  return (
    <span class="row-buttons">
      <button
        type="button"
        aria-label={`Flyt ${name} op`}
        title="Flyt op"
        disabled={index === 0}
        onClick={() => move(index - 1)}
      >
        <Arrow turn={180} />
      </button>
      <button
        type="button"
        aria-label={`Flyt ${name} ned`}
        title="Flyt ned"
        disabled={index === count - 1}
        onClick={() => move(index)}
      >
        <Arrow turn={0} />
      </button>
      <RemoveButton name={name} onRemove={() => edit([{ do: 'remove', path: [...path, index] }])} />
    </span>
  );
}

export function RemoveButton({ name, onRemove }: { name: string; onRemove: () => void }): JSX.Element {
  return (
    <button type="button" aria-label={`Fjern ${name}`} title="Fjern" onClick={onRemove}>
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
