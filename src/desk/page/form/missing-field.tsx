/** A field whose value the source does not give: a reason stands in its place. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Field, FieldType } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import { Form, idOf } from './context.ts';
import { emptyOf } from './empty.ts';
import { MarkNotes } from './mark-notes.tsx';
import { TextInput } from './inputs.tsx';

/** Whether `{ notGiven: reason }` stands in a value's place. */
export const isMissing = (value: unknown): value is { notGiven: unknown } =>
  typeof value === 'object' && value !== null && 'notGiven' in value;

export function MissingField({
  field,
  path,
  value,
}: {
  field: Field;
  path: Path;
  value: { notGiven: unknown };
}): JSX.Element {
  const { edit, isReadOnly } = useContext(Form);
  const reason = [...path, 'notGiven'];
  return (
    <fieldset class="field field--box" id={idOf(path)}>
      <legend>{field.label}</legend>
      <MarkNotes path={path} isDeep />
      <MissingChoice path={path} value={value} type={field.type} />
      <div class="field__head">
        <label for={idOf(reason)}>Hvorfor det ikke er oplyst</label>
      </div>
      <TextInput
        id={idOf(reason)}
        value={typeof value.notGiven === 'string' ? value.notGiven : ''}
        isLong
        isReadOnly={isReadOnly}
        onValue={(text) => edit([{ do: 'set', path: reason, value: text }])}
      />
    </fieldset>
  );
}

/** Puts a reason in a value's place, or the value back in the reason's. */
export function MissingChoice({ path, value, type }: { path: Path; value: unknown; type: FieldType }): JSX.Element {
  const { edit, isReadOnly } = useContext(Form);
  const isOn = isMissing(value);
  return (
    <label class="missing">
      <input
        type="checkbox"
        class="check"
        checked={isOn}
        disabled={isReadOnly}
        onChange={() => edit([{ do: 'set', path, value: isOn ? emptyOf(type) : { notGiven: '' } }])}
      />
      Kilden oplyser det ikke
    </label>
  );
}
