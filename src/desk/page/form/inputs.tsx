/** The elements that one types in. While one has the focus it shows what was typed; the text gets what that means. */
import { useState } from 'preact/hooks';
import type { JSX, TargetedEvent } from 'preact';
import type { Choice } from '../../contract.ts';
import { parseNumber, showNumber } from './parse-number.ts';

export interface InputProps {
  id?: string;
  /** For inputs in tables, which have no label element of their own. */
  label?: string;
  describedBy?: string | undefined;
  isReadOnly: boolean;
  isInvalid?: boolean;
  isRequired?: boolean;
  onPaste?: (event: ClipboardEvent) => void;
}

interface TextProps extends InputProps {
  value: string;
  /** Gets the text without blanks at its ends. */
  onValue: (value: string) => void;
  isLong?: boolean;
  /** Choices offered while one types. */
  list?: string | undefined;
  type?: 'text' | 'date';
  isFigure?: boolean;
  /** Hands the text on when one leaves it, for what must not be half typed. */
  isLazy?: boolean;
}

export function TextInput({
  value,
  onValue,
  isLong,
  list,
  type = 'text',
  isFigure,
  isLazy,
  ...props
}: TextProps): JSX.Element {
  const [typed, setTyped] = useState<string | undefined>();
  const onInput = (event: TargetedEvent<HTMLInputElement | HTMLTextAreaElement>) => {
    const raw = event.currentTarget.value;
    setTyped(raw);
    if (!isLazy) onValue(raw.trim());
  };
  const common = {
    ...attributesOf(props),
    value: typed ?? value,
    onInput,
    onBlur: () => {
      if (isLazy && typed !== undefined) onValue(typed.trim());
      setTyped(undefined);
    },
    class: isFigure ? 'input input--figure' : 'input',
    lang: 'da',
  };
  return isLong ? <textarea {...common} rows={2} /> : <input {...common} type={type} list={list} autocomplete="off" />;
}

/** What stands for an amount that the source does not give. */
const MISSING = 'ikke oplyst';

/** What was typed in place of a number is kept as it is, and said to be none. */
function readNumber(raw: string, mayBeMissing: boolean, isWhole: boolean): unknown {
  const text = raw.trim();
  if (mayBeMissing && (text === '' || text === MISSING)) return 'notGiven';
  return text === '' ? undefined : (parseNumber(text, isWhole) ?? text);
}

interface NumberProps extends InputProps {
  value: unknown;
  onValue: (value: unknown) => void;
  mayBeMissing?: boolean;
  isWhole?: boolean;
}

/** Whole or decimal numbers, with points between thousands while one does not type. */
export function NumberInput({
  value,
  onValue,
  mayBeMissing = false,
  isWhole = false,
  ...props
}: NumberProps): JSX.Element {
  const [typed, setTyped] = useState<string | undefined>();
  const isUnread = typed === undefined && typeof value === 'string' && value !== '' && value !== 'notGiven';
  const shown = typeof value === 'number' ? showNumber(value) : value === 'notGiven' ? MISSING : textOf(value);
  return (
    <>
      <input
        {...attributesOf({ ...props, isInvalid: isUnread || (props.isInvalid ?? false) })}
        class="input input--figure"
        inputMode="decimal"
        autocomplete="off"
        value={typed ?? shown}
        onInput={(event) => {
          const raw = event.currentTarget.value;
          setTyped(raw);
          onValue(readNumber(raw, mayBeMissing, isWhole));
        }}
        onBlur={() => setTyped(undefined)}
      />
      {isUnread ? <p class="field__finding field__finding--fejl">Kan ikke læses som et tal.</p> : null}
    </>
  );
}

/** One of a few; a value that is none of them is shown as it stands. */
export function SelectInput({
  value,
  options,
  onValue,
  isRequired = false,
  ...props
}: InputProps & { value: string; options: readonly Choice[]; onValue: (value: string) => void }): JSX.Element {
  const isKnown = value === '' || options.some(({ id }) => id === value);
  return (
    <select
      {...attributesOf({ ...props, isRequired })}
      disabled={props.isReadOnly}
      class="input"
      value={value}
      onChange={(event) => onValue(event.currentTarget.value)}
    >
      {!isRequired || value === '' ? <option value="">–</option> : null}
      {isKnown ? null : <option value={value}>{value} (kendes ikke)</option>}
      {options.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}

/** A plain value as text. What is none is edited in the text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  if (value === undefined || value === null) return '';
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : JSON.stringify(value);
}

function attributesOf({ id, label, describedBy, isReadOnly, isInvalid, isRequired, onPaste }: InputProps) {
  return {
    ...(id ? { id } : {}),
    ...(label ? { 'aria-label': label } : {}),
    ...(describedBy ? { 'aria-describedby': describedBy } : {}),
    ...(isInvalid ? { 'aria-invalid': true as const } : {}),
    ...(isRequired ? { 'aria-required': true as const } : {}),
    ...(onPaste ? { onPaste } : {}),
    readOnly: isReadOnly,
  };
}
