/** A list or record of groups as a dense table. Cells of a spreadsheet can be pasted into it. */
import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType } from '../../contract.ts';
import { valueAt } from '../../yaml/edit.ts';
import type { Path } from '../../yaml/edit.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { Form } from './context.ts';
import { kindOf, kindsOf } from './either.ts';
import type { Kind } from './either.ts';
import { MarkNotes } from './mark-notes.tsx';
import { pasteRows } from './paste-rows.ts';
import { RemoveButton, RowButtons } from './row-buttons.tsx';
import { SumCell } from './sum-cell.tsx';
import { sumsOf } from './sums.ts';
import { Cell, KeyCell } from './table-cell.tsx';
import { TableFoot } from './table-foot.tsx';
import { titleOfRow } from './row-title.ts';
import { useRowFocus } from './use-row-focus.ts';
import type { RowPlace } from './use-row-focus.ts';
import { useMoreSign } from './use-more-sign.ts';
import { useRowIds } from './use-row-ids.ts';

interface Props {
  of: FieldType;
  path: Path;
  /** A list, or a record, whose keys stand in a column of their own. */
  items: object;
  label: string;
}

type Paste = (row: number, column: number) => (event: ClipboardEvent) => void;

export function TableField({ of, path, items, label }: Props): JSX.Element {
  const { edit, choicesOf, spreadNames } = useContext(Form);
  const isList = Array.isArray(items);
  const keys = Object.keys(items);
  const columns = columnsOf(of, items, spreadNames) ?? [onlyColumn(of)];
  const sums = isList ? sumsOf(items as unknown[]) : undefined;
  const paste: Paste = (row, column) => (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const place = { text, path, row, column, columns, of, choicesOf };
    edit(pasteRows({ ...place, keys: isList ? undefined : keys, count: keys.length }));
  };
  const [body, follow] = useRowFocus<HTMLTableSectionElement>();
  const ids = useRowIds(keys);
  const scroller = useMoreSign();
  return (
    <div class="sheet">
      <div class="sheet__scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
        <table>
          <thead>
            <tr>
              {isList ? null : <th scope="col">Id</th>}
              {columns.map((column) => (
                <th
                  key={column.label}
                  scope="col"
                  title={column.help || undefined}
                  class={column.type.kind === 'number' ? 'figure' : undefined}
                >
                  {column.label}
                </th>
              ))}
              {sums ? (
                <th scope="col" class="sum">
                  Sum
                </th>
              ) : null}
              <th scope="col">
                <span class="visually-hidden">Flyt eller fjern</span>
              </th>
            </tr>
          </thead>
          <tbody ref={body}>
            {keys.map((key, row) => (
              <Fragment key={isList ? row : ids[row]}>
                <MarkRow path={[...path, isList ? row : key]} span={columns.length + 3} />
                <tr data-mark={markOf(valueAt(items, [key]))}>
                  {isList ? null : <KeyCell path={path} name={key} others={keys} onPaste={paste(row, -1)} />}
                  <RowCells
                    kinds={kindsOf(of)}
                    columns={columns}
                    row={row}
                    path={[...path, isList ? row : key]}
                    value={valueAt(items, [key])}
                    paste={paste}
                  />
                  {sums ? <SumCell sums={sums[row]} names={spreadNames} /> : null}
                  <RowEnd
                    path={path}
                    index={row}
                    rowKey={isList ? row : key}
                    title={titleOfRow(columns, valueAt(items, [key]), isList ? `række ${row + 1}` : key, choicesOf)}
                    count={keys.length}
                    follow={follow}
                  />
                </tr>
              </Fragment>
            ))}
          </tbody>
        </table>
      </div>
      <TableFoot of={of} path={path} keys={keys} isList={isList} follow={follow} />
    </div>
  );
}

/** What is still to be gone through in a row, above it. */
function MarkRow({ path, span }: { path: Path; span: number }): JSX.Element | null {
  const { marksAt } = useContext(Form);
  if (!marksAt?.(path, true).length) return null;
  return (
    <tr class="sheet__note">
      <td colSpan={span}>
        <MarkNotes path={path} isDeep />
      </td>
    </tr>
  );
}

/** A record of plain values has one column beside that of its keys. */
const onlyColumn = (type: FieldType): Column => ({
  path: [],
  label: 'Værdi',
  help: '',
  required: true,
  type,
  mayBeMissing: false,
});

/** A row that sums up is set bold, as in print. */
function markOf(row: unknown): string | undefined {
  const { level, heading } = (row ?? {}) as { level?: unknown; heading?: unknown };
  return typeof level === 'string' ? level : typeof heading === 'string' ? 'heading' : undefined;
}

interface RowProps {
  kinds: readonly Kind[];
  columns: readonly Column[];
  row: number;
  path: Path;
  value: unknown;
  paste: Paste;
}

/** A row of another kind than the first, a heading within the table, has fields of its own across all columns. */
function RowCells({ kinds, columns, row, path, value, paste }: RowProps): JSX.Element {
  const kind = kindOf(kinds, value);
  if (kind && kind !== kinds[0]) {
    return (
      <>
        {kind.fields.map(({ key, label, help, required, type }) => (
          <Cell
            key={key}
            column={{ path: [key], label, help, required, type, mayBeMissing: false }}
            row={row}
            path={[...path, key]}
            value={valueAt(value, [key])}
            span={Math.max(1, columns.length - kind.fields.length + 1)}
          />
        ))}
      </>
    );
  }
  return (
    <>
      {columns.map((column, index) => (
        <Cell
          key={column.label}
          column={column}
          row={row}
          path={[...path, ...column.path]}
          value={valueAt(value, column.path)}
          onPaste={paste(row, index)}
        />
      ))}
    </>
  );
}

interface EndProps {
  path: Path;
  index: number;
  rowKey: string | number;
  title: string;
  count: number;
  follow: (place: RowPlace) => void;
}

function RowEnd({ path, index, rowKey, ...props }: EndProps): JSX.Element {
  const { isReadOnly } = useContext(Form);
  if (typeof rowKey === 'number') {
    return (
      <td>
        <RowButtons path={path} index={index} name={`række ${index + 1}`} {...props} />
      </td>
    );
  }
  return (
    <td>
      {isReadOnly ? null : (
        <span class="row-buttons">
          <RemoveButton path={[...path, rowKey]} index={index} name={rowKey} {...props} />
        </span>
      )}
    </td>
  );
}
