/** A list or record of groups as a dense table. Cells of a spreadsheet can be pasted into it. */
import { Fragment } from 'preact';
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType, KeysTo } from '../../contract.ts';
import { valueAt } from '../../yaml/edit.ts';
import type { Path } from '../../yaml/edit.ts';
import { columnsOf } from './columns.ts';
import type { Column } from './columns.ts';
import { Form } from './context.ts';
import { kindsOf } from './either.ts';
import { nameOf } from './plain.ts';
import { pasteRows } from './paste-rows.ts';
import { SumCell } from './sum-cell.tsx';
import { sumsOf } from './sums.ts';
import { KeyCell } from './table-cell.tsx';
import { TableFoot } from './table-foot.tsx';
import { markOf, MarkRow, RowCells, RowEnd } from './table-row.tsx';
import type { Paste } from './table-row.tsx';
import { titleOfRow } from './row-title.ts';
import { useDraftRow } from './use-draft-row.ts';
import { useKeptFocus, useRowFocus } from './use-row-focus.ts';
import { useMoreSign } from './use-more-sign.ts';
import { useRowIds } from './use-row-ids.ts';

interface Props {
  of: FieldType;
  path: Path;
  /** A list, or a record, whose keys stand in a column of their own. */
  items: object;
  label: string;
  /** What the keys of a record name. */
  keysTo?: KeysTo | undefined;
}

export function TableField({ of, path, items, label, keysTo }: Props): JSX.Element {
  const { edit, choicesOf, spreadNames } = useContext(Form);
  const isList = Array.isArray(items);
  const keys = Object.keys(items);
  const columns = columnsOf(of, items, spreadNames) ?? [onlyColumn(of)];
  const sums = isList ? sumsOf(items as unknown[]) : undefined;
  const paste: Paste = (row, column) => (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!/[\t\n]/.test(text.trim())) return;
    event.preventDefault();
    const place = { text, path, row, column, columns, of, keysTo, choicesOf };
    draftRow.drop();
    edit(pasteRows({ ...place, keys: isList ? undefined : keys, count: keys.length }));
  };
  const [body, follow] = useRowFocus<HTMLTableSectionElement>();
  const draftRow = useDraftRow({ path, isList, keys, columns });
  const { draft } = draftRow;
  const shown = draft ? [...keys, isList ? String(keys.length) : draft.key] : keys;
  const valueOf = (row: number): unknown => (row < keys.length ? valueAt(items, [keys[row]!]) : draft?.value);
  const ids = useRowIds(shown);
  useKeptFocus(body);
  const scroller = useMoreSign();
  return (
    <Form.Provider value={draftRow.context}>
      <div class="sheet">
        <div class="sheet__scroll" ref={scroller} tabIndex={0} role="region" aria-label={label}>
          <table>
            <thead>
              <tr>
                {isList ? null : <th scope="col">{keysTo?.label ?? 'Id'}</th>}
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
            <tbody ref={body} onFocusOut={draftRow.onFocusOut}>
              {shown.map((key, row) => (
                <Fragment key={isList ? row : ids[row]}>
                  <MarkRow path={[...path, isList ? row : key]} span={columns.length + 3} />
                  <tr data-mark={markOf(valueOf(row))} data-draft={row === keys.length || undefined}>
                    {isList ? null : (
                      <KeyCell
                        path={path}
                        row={row}
                        name={key}
                        others={keys}
                        isNew={row === keys.length}
                        keysTo={keysTo}
                        onPaste={paste(row, -1)}
                      />
                    )}
                    <RowCells
                      kinds={kindsOf(of)}
                      columns={columns}
                      row={row}
                      path={[...path, isList ? row : key]}
                      value={valueOf(row)}
                      paste={paste}
                    />
                    {sums ? <SumCell sums={sums[row]} names={spreadNames} /> : null}
                    <RowEnd
                      path={path}
                      index={row}
                      rowKey={isList ? row : key}
                      title={
                        keysTo
                          ? `»${nameOf(key, choicesOf(keysTo.to))}«`
                          : titleOfRow(columns, valueOf(row), isList ? `række ${row + 1}` : key, choicesOf)
                      }
                      count={row === keys.length ? shown.length : keys.length}
                      isDraft={row === keys.length}
                      follow={follow}
                    />
                  </tr>
                </Fragment>
              ))}
            </tbody>
          </table>
        </div>
        <TableFoot
          of={of}
          onAdd={(value) => {
            follow({ row: keys.length, at: 'first' });
            draftRow.add(value);
          }}
        />
      </div>
    </Form.Provider>
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
