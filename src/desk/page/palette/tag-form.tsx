/** The form of a tag, whether it is put in or stands in the text: its fields, what they offer, and what cannot stand in them. */
import { Fragment } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { DeskFinding, Field } from '../../contract.ts';
import { choices } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { ChoiceList } from '../form/choice-list.tsx';
import { Form, idOf } from '../form/context.ts';
import type { FormContext } from '../form/context.ts';
import { FieldFindings } from '../form/field-findings.tsx';
import { FieldView } from '../form/field.tsx';
import { choicesOf } from '../text/completions.ts';
import { applyEdit, valueAt } from '../../yaml/edit.ts';
import type { Values } from './tag-values.ts';

/** What the paths of its values begin with, and so their ids: the fields of the file may stand on the page as well. */
const ROOT = 'maerke';

/** Kinds of references in tags whose choices are the same whatever stands beside them. */
const OFFERED = ['committees', 'statements', 'media'] as const;

const NONE: ReadonlyMap<string, DeskFinding> = new Map();

interface Props {
  title: string;
  /** What the button says. */
  action: string;
  isReady?: boolean;
  year: number | undefined;
  values: Values;
  onValues: (change: (before: Values) => Values) => void;
  /** Puts into the text what was typed. @returns what cannot stand there, by field, when nothing was put in */
  onSubmit: () => ReadonlyMap<string, DeskFinding>;
  onClose: () => void;
  children: ComponentChildren;
}

export function TagForm({ title, action, isReady = true, onClose, children, ...props }: Props): JSX.Element {
  const { year, values, onValues, onSubmit } = props;
  const [faults, setFaults] = useState(NONE);
  const offered: FormContext['choicesOf'] = (kind) => {
    const table = typeof values['table'] === 'string' ? values['table'] : undefined;
    return choicesOf(choices.value, kind, { year, table });
  };
  const context: FormContext = {
    isReadOnly: false,
    edit: (edits) => {
      setFaults(NONE);
      onValues((before) => valueAt(edits.reduce<unknown>(applyEdit, { [ROOT]: before }), [ROOT]) as Values);
    },
    findingsAt: ([, key, ...inner]) => (inner.length === 0 ? [faults.get(String(key)) ?? []].flat() : []),
    choicesOf: offered,
    lists: `${ROOT}-valg`,
    FieldView,
    spreadNames: [],
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          const found = onSubmit();
          setFaults(found);
          const [first] = found.keys();
          const place = first === undefined ? null : document.getElementById(idOf([ROOT, first]));
          (place?.querySelector<HTMLElement>('input, button') ?? place)?.focus();
        }}
      >
        <Form.Provider value={context}>{children}</Form.Provider>
        {OFFERED.map((kind) => (
          <ChoiceList key={kind} id={`${context.lists}-${kind}`} choices={offered(kind)} />
        ))}
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={!isReady}>
            {action}
          </button>
          <button type="button" class="button" onClick={onClose}>
            Fortryd
          </button>
        </p>
      </form>
    </Dialog>
  );
}

export function TagFields({ fields, values }: { fields: readonly Field[]; values: Values }): JSX.Element {
  const { findingsAt } = useContext(Form);
  return (
    <>
      {fields.map((field) => (
        <Fragment key={field.key}>
          <FieldView field={field} path={[ROOT, field.key]} value={values[field.key]} />
          {field.type.kind === 'list' ? <FieldFindings findings={findingsAt([ROOT, field.key])} /> : null}
        </Fragment>
      ))}
    </>
  );
}
