/** The input for one plain value of a field: text, number, day, yes or no, one of a few, or the name of something. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Path } from '../../yaml/edit.ts';
import { Form } from './context.ts';
import { NumberInput, SelectInput, TextInput, textOf } from './inputs.tsx';
import type { InputProps } from './inputs.tsx';
import type { PlainType } from './plain.ts';
import { ReferenceInput } from './reference-input.tsx';

interface Props extends Omit<InputProps, 'isReadOnly'> {
  path: Path;
  type: PlainType;
  value: unknown;
  /** Whether the word `notGiven` may stand in place of the value. */
  mayBeMissing?: boolean;
}

export function ValueInput({ path, type, value, mayBeMissing = false, ...props }: Props): JSX.Element {
  const { edit, isReadOnly } = useContext(Form);
  const set = (next: unknown) =>
    edit([next === undefined || next === '' ? { do: 'remove', path } : { do: 'set', path, value: next }]);
  const text = textOf(value);
  const common = { ...props, isReadOnly };
  switch (type.kind) {
    case 'text':
      return <TextInput {...common} value={text} onValue={set} isLong={type.isLong} />;
    case 'date':
      return <TextInput {...common} value={text} onValue={set} type="date" />;
    case 'number':
      return <NumberInput {...common} value={value} onValue={set} mayBeMissing={mayBeMissing} isWhole={type.isWhole} />;
    case 'yes-no':
      return (
        <input
          type="checkbox"
          class="check"
          id={props.id}
          aria-label={props.label}
          aria-describedby={props.describedBy}
          disabled={isReadOnly}
          checked={value === true}
          onChange={(event) => set(event.currentTarget.checked ? true : undefined)}
        />
      );
    case 'choice':
      return <SelectInput {...common} value={text} options={type.options} onValue={set} />;
    case 'reference':
      return <ReferenceInput {...common} path={path} to={type.to} value={text} onValue={set} />;
  }
}
