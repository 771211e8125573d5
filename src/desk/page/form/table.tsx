/** A list or record of groups as a dense table. Cells of a spreadsheet can be pasted into it. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Field } from '../../contract.ts';
import { valueAt } from '../yaml/edit.ts';
import type { Path } from '../yaml/edit.ts';
import type { Column } from './columns.ts';
import { columnsOf } from './columns.ts';
import { Form, idOf } from './context.ts';
import { textOf, TextInput } from './inputs.tsx';
import { emptyOf } from './empty.ts';
import { pasteRows } from './paste-rows.ts';
import { RemoveButton, RowButtons } from './row-buttons.tsx';
import { sumsOf } from './sums.ts';
import { SumCell } from './sum-cell.tsx';
import { isPlain } from './plain.ts';
import { ValueInput } from './value-input.tsx';

interface Props {
  of: Field['type'];
  path: Path;
  /** A list, or a record, whose keys stand in a column of their own. */
  items: object;
  label: string;
}

export function TableField({ of, path, items, label }: Props): JSX.Element {
  const context = useContext(Form);
  const { edit, isReadOnly } = context;
  const isList = Array.isArray(items);
  const columns = columnsOf(of, items) ?? [{ path: [], label: 'Værdi', help: '', required: true, type: of }];
  const keys = Object.keys(items);
  const sums = isList ? sumsOf(items as unknown[]) : undefined;
  const paste = (row: number, column: number) => (event: ClipboardEvent) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]./.test(text.trim())) return;
    event.preventDefault();
    edit(
      pasteRows({
        text,
        path,
        keys: isList ? undefined : keys,
        count: keys.length,
        row,
        column,
        columns,
        of,
        choicesOf: context.choicesOf,
      }),
    );
  };
  const add = () => {
    const value = emptyOf(of);
    edit([
      isList ? { do: 'insert', path, index: keys.length, value } : { do: 'set', path: [...path, newKey(keys)], value },
    ]);
  };
  return (
    <div class="sheet">
      <div class="sheet__scroll" tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {isList ? null : <th scope="col">Id</th>}
              {columns.map((column) => (
                <th key={column.label} scope="col" title={column.help || undefined}>
                  {column.label}
                </th>
              ))}
              {sums ? <th scope="col">Linjerne giver</th> : null}
              <th scope="col">
                <span class="visually-hidden">Flyt eller fjern</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {keys.map((key, row) => (
              <tr key={isList ? row : key} data-mark={markOf(valueAt(items, [key]))}>
                {isList ? null : (
                  <td>
                    <KeyCell path={path} name={key} onPaste={paste(row, -1)} />
                  </td>
                )}
                {columns.map((column, index) => (
                  <Cell
                    key={column.label}
                    column={column}
                    row={row}
                    path={[...path, isList ? row : key, ...column.path]}
                    value={valueAt(items, [key, ...column.path])}
                    onPaste={paste(row, index)}
                  />
                ))}
                {sums ? <SumCell sum={sums[row]} /> : null}
                <td>
                  {isList ? (
                    <RowButtons path={path} index={row} count={keys.length} name={`række ${row + 1}`} />
                  ) : isReadOnly ? null : (
                    <span class="row-buttons">
                      <RemoveButton name={key} onRemove={() => edit([{ do: 'remove', path: [...path, key] }])} />
                    </span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {isReadOnly ? null : (
        <p class="sheet__foot">
          <button type="button" class="link-button" onClick={add}>
            Tilføj række
          </button>
          <span>Celler fra et regneark kan sættes ind i tabellen.</span>
        </p>
      )}
    </div>
  );
}

/** A row that sums up is set bold, as in print. */
function markOf(row: unknown): string | undefined {
  const { level, heading } = (row ?? {}) as { level?: unknown; heading?: unknown };
  return typeof level === 'string' ? level : typeof heading === 'string' ? 'heading' : undefined;
}

function newKey(keys: readonly string[]): string {
  for (let number = 1; ; number++) if (!keys.includes(`ny-${number}`)) return `ny-${number}`;
}

function KeyCell({
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
    <TextInput
      label={`Id for ${name}`}
      value={name}
      isReadOnly={isReadOnly}
      onPaste={onPaste}
      isLazy
      onValue={(key) => key && key !== name && edit([{ do: 'rename', path: [...path, name], key }])}
    />
  );
}

interface CellProps {
  column: Column;
  row: number;
  path: Path;
  value: unknown;
  onPaste: (event: ClipboardEvent) => void;
}

function Cell({ column, row, path, value, onPaste }: CellProps): JSX.Element {
  const { findingsAt, showInText } = useContext(Form);
  const findings = findingsAt(path);
  const label = `${column.label}, række ${row + 1}`;
  const told = findings.map(({ what, fix }) => `${what} Ret: ${fix}`).join('\n');
  return (
    <td class={findings.length > 0 ? `cell--${findings[0]!.severity}` : undefined} title={told || undefined}>
      {isPlain(column.type) ? (
        <ValueInput
          id={idOf(path)}
          label={label}
          path={path}
          type={column.type}
          value={value}
          isInTable
          isInvalid={findings.length > 0}
          onPaste={onPaste}
        />
      ) : value === undefined ? null : (
        <button
          type="button"
          class="cell-button"
          aria-label={`${label}: ret i teksten`}
          onClick={() => showInText?.(path)}
        >
          {textOf(value)
            .replaceAll(/[[\]"{}]/g, '')
            .replaceAll(',', ', ')}
        </button>
      )}
    </td>
  );
}
