/** A list whose items stand below one another, each with a way up, down and out. */
import { useContext } from 'preact/hooks';
import type { JSX } from 'preact';
import type { FieldType } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import { Form, idOf } from './context.ts';
import { emptyOf } from './empty.ts';
import { FieldFindings } from './field-findings.tsx';
import { MarkNotes } from './mark-notes.tsx';
import { RowButtons } from './row-buttons.tsx';
import { titleOfItem } from './row-title.ts';
import { useRowFocus } from './use-row-focus.ts';
import { isPlain } from './plain.ts';
import { ValueInput } from './value-input.tsx';

interface Props {
  of: FieldType;
  path: Path;
  items: readonly unknown[];
  label: string;
  /** As many items as there must be: none comes, none goes. */
  isFixed: boolean;
  /** How many there are at least; the first come together. */
  min: number;
}

export function ListField({ of, path, items, label, isFixed, min }: Props): JSX.Element {
  const { edit, isReadOnly, choicesOf } = useContext(Form);
  const [rows, follow] = useRowFocus<HTMLOListElement>();
  const add = (): void => {
    follow({ row: items.length, at: 'first' });
    edit(
      items.length === 0
        ? [{ do: 'set', path, value: Array.from({ length: min }, () => emptyOf(of)) }]
        : [{ do: 'insert', path, index: items.length, value: emptyOf(of) }],
    );
  };
  return (
    <div class={isFixed ? 'list list--fixed' : 'list'}>
      <ol class="list__items" ref={rows}>
        {items.map((item, index) => (
          <li key={index}>
            <Item of={of} path={[...path, index]} value={item} label={`${label}, nr. ${index + 1}`} />
            {isFixed ? null : (
              <RowButtons
                path={path}
                index={index}
                count={items.length}
                name={`nr. ${index + 1}`}
                title={titleOfItem(of, item, `${label}, nr. ${index + 1}`, (kind) => choicesOf(kind, path))}
                follow={follow}
              />
            )}
          </li>
        ))}
      </ol>
      {isReadOnly || isFixed || of.kind === 'other' ? null : (
        <button type="button" class="link-button" data-adds onClick={add}>
          Tilføj
        </button>
      )}
    </div>
  );
}

function Item({ of, path, value, label }: { of: FieldType; path: Path; value: unknown; label: string }): JSX.Element {
  const { findingsAt, FieldView } = useContext(Form);
  if (!isPlain(of)) {
    return <FieldView field={{ key: '', label, help: '', required: true, type: of }} path={path} value={value} />;
  }
  const count = of.kind === 'text' && of.max !== undefined ? of.max : undefined;
  const length = typeof value === 'string' ? [...value].length : 0;
  return (
    <div class="list__item">
      <MarkNotes path={path} isDeep />
      <ValueInput
        id={idOf(path)}
        label={label}
        path={path}
        type={of}
        value={value}
        describedBy={`${idOf(path)}-hjaelp`}
      />
      <div id={`${idOf(path)}-hjaelp`} class="field__below">
        {count ? (
          <p class={length > count ? 'field__count field__count--over' : 'field__count'}>
            {length} af {count} tegn
          </p>
        ) : null}
        <FieldFindings findings={findingsAt(path)} />
      </div>
    </div>
  );
}
