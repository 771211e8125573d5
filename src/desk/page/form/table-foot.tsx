/** What stands below a table: how rows come into it. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType } from '../../contract.ts';
import { Form } from './context.ts';
import { kindsOf } from './either.ts';
import { emptyOf, emptyOfKind } from './empty.ts';

interface FootProps {
  of: FieldType;
  onAdd: (value: unknown) => void;
}

export function TableFoot({ of, onAdd }: FootProps): JSX.Element | null {
  const { isReadOnly } = useContext(Form);
  if (isReadOnly) return null;
  const kinds = kindsOf(of);
  return (
    <p class="sheet__foot">
      {kinds.length > 1 ? (
        kinds.map((kind) => (
          <button key={kind.label} type="button" class="link-button" data-adds onClick={() => onAdd(emptyOfKind(kind))}>
            Tilføj {kind.label.toLocaleLowerCase('da')}
          </button>
        ))
      ) : (
        <button type="button" class="link-button" data-adds onClick={() => onAdd(emptyOf(of))}>
          Tilføj række
        </button>
      )}
      <span>Celler fra et regneark kan sættes ind i tabellen.</span>
    </p>
  );
}
