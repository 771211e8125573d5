/** The input for what names something: one types its name, and the file has its id. */
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Path } from '../../yaml/edit.ts';
import { AddPerson } from './add-person.tsx';
import { ChoiceList } from './choice-list.tsx';
import { Form, idOf } from './context.ts';
import { TextInput } from './inputs.tsx';
import type { InputProps } from './inputs.tsx';
import { nameOf, toId } from './plain.ts';
import type { PlainType } from './plain.ts';

interface Props extends InputProps {
  path: Path;
  to: Extract<PlainType, { kind: 'reference' }>['to'];
  /** The id. */
  value: string;
  onValue: (id: string) => void;
}

export function ReferenceInput({ path, to, value, onValue, ...props }: Props): JSX.Element {
  const { choicesOf, lists } = useContext(Form);
  const typed = useRef<string | undefined>(undefined);
  const known = choicesOf(to, path);
  // A name that was typed before the names were there; what stood in the file stays as it is.
  useEffect(() => {
    const id = toId(value, known);
    if (value !== '' && value === typed.current && id !== value) onValue(id);
  }, [known]);
  const isOwn = to === 'rows' || to === 'tables';
  const list = isOwn ? `${idOf(path)}-valg` : `${lists}-${to}`;
  return (
    <>
      <TextInput
        {...props}
        value={nameOf(value, known)}
        onValue={(text) => {
          typed.current = toId(text, known);
          onValue(typed.current);
        }}
        list={list}
      />
      {isOwn ? <ChoiceList id={list} choices={known} /> : null}
      {to === 'people' && !props.isReadOnly ? <AddPerson name={value} known={known} onAdded={onValue} /> : null}
    </>
  );
}
