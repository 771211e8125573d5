/** Cells of a table: a value, or the key of an entry. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType, KeysTo } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import type { Column } from './columns.ts';
import { Form, idOf } from './context.ts';
import { textOf, TextInput } from './inputs.tsx';
import { AddPerson } from './add-person.tsx';
import { isPlain, nameOf, toId } from './plain.ts';
import { ValueInput } from './value-input.tsx';

interface Props {
  column: Column;
  /** Number of the row, from 0, for whoever hears the table. */
  row: number;
  path: Path;
  value: unknown;
  span?: number;
  onPaste?: (event: ClipboardEvent) => void;
}

export function Cell({ column, row, path, value, span, onPaste }: Props): JSX.Element {
  const { findingsAt, showInText, edit, isReadOnly } = useContext(Form);
  const findings = findingsAt(path).filter(({ isOld }) => !isOld);
  const label = `${column.label}, række ${row + 1}`;
  const told = findings.map(({ what, fix }) => `${what} Ret: ${fix}`).join('\n');
  return (
    <td
      class={findings.length > 0 ? `cell--${findings[0]!.severity}` : undefined}
      title={told || undefined}
      {...(span ? { colSpan: span } : {})}
    >
      {isPlain(column.type) ? (
        <ValueInput
          id={idOf(path)}
          label={label}
          path={path}
          type={column.type}
          value={value}
          mayBeMissing={column.mayBeMissing}
          isInvalid={findings.length > 0}
          {...(onPaste ? { onPaste } : {})}
        />
      ) : isListOfIds(column.type) ? (
        <TextInput
          id={idOf(path)}
          label={`${label}, adskilt af mellemrum`}
          isLong
          isReadOnly={isReadOnly}
          value={Array.isArray(value) ? value.join(' ') : textOf(value)}
          onValue={(ids) =>
            edit([
              ids === '' ? { do: 'remove', path } : { do: 'set', path, value: ids.split(/[\s,]+/).filter(Boolean) },
            ])
          }
        />
      ) : (
        <button
          type="button"
          id={idOf(path)}
          class="cell-button"
          aria-label={`${label}: ret i teksten`}
          onClick={() => showInText?.(path)}
        >
          {value === undefined ? '' : describe(value)}
        </button>
      )}
    </td>
  );
}

/** Ids hold no blanks, so a list of them fits into a cell. */
const isListOfIds = (type: FieldType): boolean =>
  type.kind === 'list' && (type.of.kind === 'reference' || (type.of.kind === 'text' && type.of.pattern !== undefined));

/** What stands in a cell that is edited in the text. */
function describe(value: unknown): string {
  return textOf(value)
    .replaceAll(/[[\]"{}]/g, '')
    .replaceAll(',', ', ');
}

interface KeyProps {
  path: Path;
  row: number;
  name: string;
  /** Keys of all rows: two cannot have the same. */
  others: readonly string[];
  /** It has none yet. */
  isNew: boolean;
  /** What the keys name, which is then shown and asked for by name. */
  keysTo: KeysTo | undefined;
  onPaste: (event: ClipboardEvent) => void;
}

export function KeyCell({ path, row, name, others, isNew, keysTo, onPaste }: KeyProps): JSX.Element {
  const { edit, isReadOnly, choicesOf, lists } = useContext(Form);
  const [refused, setRefused] = useState<string | undefined>();
  const known = keysTo ? choicesOf(keysTo.to) : [];
  const rename = (typed: string): void => {
    const key = toId(typed, known);
    const isTaken = key !== name && others.includes(key);
    setRefused(isTaken ? typed : undefined);
    if (key && key !== name && !isTaken) edit([{ do: 'rename', path: [...path, name], key }]);
  };
  return (
    <td>
      <TextInput
        id={idOf([...path, name])}
        label={keysTo ? `${keysTo.label}, række ${row + 1}` : `Id for ${name}`}
        value={isNew ? '' : nameOf(name, known)}
        isReadOnly={isReadOnly}
        isInvalid={refused !== undefined}
        onPaste={onPaste}
        list={keysTo ? `${lists}-${keysTo.to}` : undefined}
        isLazy
        onValue={rename}
      />
      {keysTo?.to === 'people' && !isReadOnly ? <AddPerson name={name} known={known} onAdded={rename} /> : null}
      {refused === undefined ? null : (
        <p class="field__finding field__finding--fejl" role="alert">
          »{refused}« har en række i forvejen{isNew ? '.' : `, så her står stadig »${nameOf(name, known)}«.`}
        </p>
      )}
    </td>
  );
}
