/** A row of a table: its cells, what is to be gone through in it, and its buttons. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import { valueAt } from '../../yaml/edit.ts';
import type { Path } from '../../yaml/edit.ts';
import type { Column } from './columns.ts';
import { Form } from './context.ts';
import { kindOf } from './either.ts';
import type { Kind } from './either.ts';
import { MarkNotes } from './mark-notes.tsx';
import { RemoveButton, RowButtons } from './row-buttons.tsx';
import { Cell } from './table-cell.tsx';
import type { RowPlace } from './use-row-focus.ts';

/** What is done with cells that are pasted at a place. */
export type Paste = (row: number, column: number) => (event: ClipboardEvent) => void;

/** What is still to be gone through in a row, above it. */
export function MarkRow({ path, span }: { path: Path; span: number }): JSX.Element | null {
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

/** A row that sums up is set bold, as in print. */
export function markOf(row: unknown): string | undefined {
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
export function RowCells({ kinds, columns, row, path, value, paste }: RowProps): JSX.Element {
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
  /** It is no part of the text yet, so it stays last, and goes without a word. */
  isDraft: boolean;
  follow: (place: RowPlace) => void;
}

export function RowEnd({ path, index, rowKey, isDraft, ...props }: EndProps): JSX.Element {
  const { isReadOnly } = useContext(Form);
  const name = typeof rowKey === 'number' ? `række ${index + 1}` : rowKey;
  return (
    <td>
      {typeof rowKey === 'number' && !isDraft ? (
        <RowButtons path={path} index={index} name={name} {...props} />
      ) : isReadOnly ? null : (
        <span class="row-buttons">
          <RemoveButton path={[...path, rowKey]} index={index} name={name} isSilent={isDraft} {...props} />
        </span>
      )}
    </td>
  );
}
