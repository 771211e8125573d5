/** Offers to lay a person into the register whose name nobody there has. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Choice } from '../../contract.ts';
import { sentence } from '../common/notice.tsx';
import { useTask } from '../common/use-task.ts';
import { Form } from './context.ts';

interface Props {
  /** What stands in the field. */
  name: string;
  known: readonly Choice[];
  /** Gets the id. */
  onAdded: (id: string) => void;
}

export function AddPerson({ name, known, onAdded }: Props): JSX.Element | null {
  const { addPerson } = useContext(Form);
  const { failure, run } = useTask();
  if (!addPerson || !isFullName(name) || known.some(({ id }) => id === name)) return null;
  return (
    <p class="add-person">
      <button
        type="button"
        class="link-button"
        onClick={(event) => {
          // The button goes when the person is there; the field that it stands below stays.
          const field = event.currentTarget.closest('td, .field, .list__item')?.querySelector('input');
          void run(async () => {
            onAdded(await addPerson(name));
            field?.focus();
          });
        }}
      >
        Tilføj {name} til Personer
      </button>
      {failure ? (
        <span class="field__finding field__finding--fejl" role="alert">
          {failure.what} {sentence(failure.fix)}
        </span>
      ) : null}
    </p>
  );
}

/** Whether it is a first name and a last name, and no id. */
export const isFullName = (text: string): boolean => /^\p{Lu}[\p{L}.’'-]*(?: [\p{L}.’'-]+)+$/u.test(text);
