/** A field of a form: its label, its help, its value, and what Kontrol says of it. */
import { useContext } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { Field } from '../../contract.ts';
import type { Path } from '../../yaml/edit.ts';
import { Form, idOf } from './context.ts';
import { kindOf } from './either.ts';
import { FieldFindings } from './field-findings.tsx';
import { MarkNotes } from './mark-notes.tsx';
import { isMissing, MissingChoice, MissingField } from './missing-field.tsx';
import { ListField } from './list.tsx';
import { TableField } from './table.tsx';
import { columnsOf } from './columns.ts';
import { isPlain } from './plain.ts';
import { ValueInput } from './value-input.tsx';

interface Props {
  field: Field;
  path: Path;
  value: unknown;
}

export function FieldView({ field, path, value }: Props): JSX.Element {
  const { spreadNames } = useContext(Form);
  const { type } = field;
  if (field.notGiven === 'reason' && isMissing(value)) return <MissingField field={field} path={path} value={value} />;
  if (type.kind === 'either') {
    const kind = kindOf(type.of, value);
    if (!kind) return <OtherField field={field} path={path} />;
    return <GroupField field={field} fields={kind.fields} path={path} value={value} />;
  }
  if (isPlain(type)) return <PlainField field={field} path={path} value={value} />;
  if (type.kind === 'group' && isRecord(value ?? {})) {
    return <GroupField field={field} fields={type.fields} path={path} value={value} />;
  }
  if (type.kind === 'list' && Array.isArray(value ?? [])) {
    const items = (value ?? []) as unknown[];
    return (
      <Box field={field} path={path}>
        {columnsOf(type.of, items, spreadNames) ? (
          <TableField of={type.of} path={path} items={items} label={field.label} />
        ) : (
          <ListField
            of={type.of}
            path={path}
            items={items}
            label={field.label}
            min={Math.max(type.min ?? 1, 1)}
            isFixed={type.min !== undefined && type.min === type.max}
          />
        )}
      </Box>
    );
  }
  if (type.kind === 'record' && isRecord(value ?? {})) {
    return (
      <Box field={field} path={path}>
        <TableField of={type.of} path={path} items={value ?? {}} label={field.label} keysTo={type.keysTo} />
      </Box>
    );
  }
  return <OtherField field={field} path={path} />;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function PlainField({ field, path, value }: Props): JSX.Element {
  const { findingsAt } = useContext(Form);
  const id = idOf(path);
  const findings = findingsAt(path);
  const { type } = field;
  const count = type.kind === 'text' && type.max !== undefined ? { is: lengthOf(value), max: type.max } : undefined;
  return (
    <div class={`field field--${type.kind} ${isWide(type) ? 'field--wide' : ''}`}>
      <div class="field__head">
        <label for={id}>
          {field.label}
          {field.required ? null : <span class="field__optional"> kan udelades</span>}
        </label>
        {count ? (
          <span class={count.is > count.max ? 'field__count field__count--over' : 'field__count'} id={`${id}-antal`}>
            {count.is} af {count.max} tegn
          </span>
        ) : null}
      </div>
      <MarkNotes path={path} isDeep />
      <ValueInput
        id={id}
        path={path}
        type={type as never}
        value={value}
        isRequired={field.required}
        isInvalid={findings.some(({ severity, isOld }) => severity === 'fejl' && !isOld)}
        describedBy={`${id}-hjaelp`}
      />
      <div id={`${id}-hjaelp`} class="field__below">
        {field.help ? <p class="field__help">{field.help}</p> : null}
        <FieldFindings findings={findings} />
      </div>
    </div>
  );
}

/** Sentences want a line of their own; names and numbers stand beside one another. */
const isWide = (type: Field['type']): boolean => type.kind === 'text' && (type.isLong || (type.max ?? 0) > 50);

const lengthOf = (value: unknown): number => (typeof value === 'string' ? [...value].length : 0);

function GroupField({ field, fields, path, value }: Props & { fields: readonly Field[] }): JSX.Element {
  return (
    <Box field={field} path={path}>
      <div class="group">
        {fields.map((inner) => (
          <FieldView
            key={inner.key}
            field={inner}
            path={[...path, inner.key]}
            value={(value as Record<string, unknown> | undefined)?.[inner.key]}
          />
        ))}
      </div>
    </Box>
  );
}

/** What no form can show, and where it stands. */
function OtherField({ field, path }: Pick<Props, 'field' | 'path'>): JSX.Element {
  const { showInText } = useContext(Form);
  return (
    <Box field={field} path={path}>
      {showInText ? (
        <button type="button" class="link-button" onClick={() => showInText(path)}>
          Ret i teksten
        </button>
      ) : null}
    </Box>
  );
}

function Box({ field, path, children }: { field: Field; path: Path; children: ComponentChildren }): JSX.Element {
  const { findingsAt } = useContext(Form);
  // A whole file that is one list or record has no name of its own beside the page's.
  if (path.length === 0) return <div class="whole">{children}</div>;
  return (
    <fieldset class="field field--box" id={idOf(path)}>
      <legend>
        {field.label}
        {field.required ? null : <span class="field__optional"> kan udelades</span>}
      </legend>
      <MarkNotes path={path} isDeep={field.type.kind === 'other'} />
      {field.help ? <p class="field__help">{field.help}</p> : null}
      {field.notGiven === 'reason' ? <MissingChoice path={path} value={undefined} type={field.type} /> : null}
      {children}
      {field.type.kind === 'other' ? <FieldFindings findings={findingsAt(path)} /> : null}
    </fieldset>
  );
}
