/** What stands below a table: how rows come into it. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import { Form } from './context.ts';
import { kindsOf } from './either.ts';
import { emptyOf, emptyOfKind } from './empty.ts';
import type { RowPlace } from './use-row-focus.ts';

interface FootProps {
  of: FieldType;
  path: Path;
  keys: readonly string[];
  isList: boolean;
  /** Leads the focus to a row that was added: it may stand at the end of a long table, out of sight. */
  follow: (place: RowPlace) => void;
}

export function TableFoot({ of, path, keys, isList, follow }: FootProps): JSX.Element | null {
  const { edit, isReadOnly } = useContext(Form);
  if (isReadOnly) return null;
  const kinds = kindsOf(of);
  const add = (value: unknown): void => {
    const key = isList ? String(keys.length) : newKey(keys);
    follow({ row: keys.length, at: 'first' });
    edit([isList ? { do: 'insert', path, index: keys.length, value } : { do: 'set', path: [...path, key], value }]);
  };
  return (
    <p class="sheet__foot">
      {kinds.length > 1 ? (
        kinds.map((kind) => (
          <button key={kind.label} type="button" class="link-button" data-adds onClick={() => add(emptyOfKind(kind))}>
            Tilføj {kind.label.toLocaleLowerCase('da')}
          </button>
        ))
      ) : (
        <button type="button" class="link-button" data-adds onClick={() => add(emptyOf(of))}>
          Tilføj række
        </button>
      )}
      <span>Celler fra et regneark kan sættes ind i tabellen.</span>
    </p>
  );
}

function newKey(keys: readonly string[]): string {
  for (let number = 1; ; number++) if (!keys.includes(`ny-${number}`)) return `ny-${number}`;
}
