/** Cells of a table: a value, or the key of an entry. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import type { Column } from './columns.ts';
import { Form, idOf } from './context.ts';
import { textOf, TextInput } from './inputs.tsx';
import { isPlain } from './plain.ts';
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
  const findings = findingsAt(path);
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

export function KeyCell({
  path,
  name,
  onPaste,
}: {
  path: Path;
  name: string;
  onPaste: (event: ClipboardEvent) => void;
}): JSX.Element {
  const { edit, isReadOnly } = useContext(Form);
  return (
    <td>
      <TextInput
        label={`Id for ${name}`}
        value={name}
        isReadOnly={isReadOnly}
        onPaste={onPaste}
        isLazy
        onValue={(key) => key && key !== name && edit([{ do: 'rename', path: [...path, name], key }])}
      />
    </td>
  );
}
