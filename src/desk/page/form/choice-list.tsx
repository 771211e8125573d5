/** Names that a field offers while one types. */
import type { JSX } from 'preact';
import type { Choice } from '../../contract.ts';
import { nameOf } from './plain.ts';

export function ChoiceList({ id, choices }: { id: string; choices: readonly Choice[] }): JSX.Element {
  return (
    <datalist id={id}>
      {choices.map((choice) => (
        <option key={choice.id} value={nameOf(choice.id, choices)}>
          {choice.name === choice.id ? '' : choice.id}
        </option>
      ))}
    </datalist>
  );
}
