/** The form of a tag, whether it is put in or stands in the text: its fields, what they offer, and what cannot stand in them. */
import { Fragment } from 'preact';
import { useContext, useEffect, useRef, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { isRead, roleOf } from '../../../schemas/tags.ts';
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
import { toAttributeText } from './write-tag.ts';

/** What the paths of its values begin with, and so their ids: the fields of the file may stand on the page as well. */
export const ROOT = 'maerke';

/** Kinds of references in tags whose choices are the same whatever stands beside them. */
const OFFERED = ['committees', 'statements', 'media'] as const;

/** Id of the line that says what is missing. */
const MISSING = `${ROOT}-mangler`;

const NONE: ReadonlyMap<string, DeskFinding> = new Map();

interface Props {
  title: string;
  /** What the button says. */
  action: string;
  /** What is still to be filled in before it can be put in. */
  missing: readonly Pick<Field, 'label'>[];
  /** Whether something was typed that is lost when the form is closed. */
  isChanged: boolean;
  year: number | undefined;
  values: Values;
  onValues: (change: (before: Values) => Values) => void;
  /** Puts into the text what was typed. @returns what cannot stand there, by field, when nothing was put in */
  onSubmit: () => ReadonlyMap<string, DeskFinding>;
  onClose: () => void;
  children: ComponentChildren;
}

export function TagForm({ title, action, missing, isChanged, onClose, children, ...props }: Props): JSX.Element {
  const { year, values, onValues, onSubmit } = props;
  const [faults, setFaults] = useState(NONE);
  const [isLeaving, setLeaving] = useState(false);
  // When it is shown: it may stand among fields that are folded away.
  useEffect(() => {
    const [first] = faults.keys();
    const place = first === undefined ? null : document.getElementById(idOf([ROOT, first]));
    (place?.querySelector<HTMLElement>('input, button') ?? place)?.focus();
  }, [faults]);
  const typedIn = useRef<Element | null>(null);
  useEffect(() => {
    if (!isLeaving && typedIn.current instanceof HTMLElement) typedIn.current.focus();
  }, [isLeaving]);
  const mayLeave = (): boolean => {
    if (!isChanged) return true;
    // Esc at the question is the way back, as it is from any other.
    if (!isLeaving) typedIn.current = document.activeElement;
    setLeaving(!isLeaving);
    return false;
  };
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
    <Dialog title={title} onClose={onClose} mayLeave={mayLeave}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          setFaults(onSubmit());
        }}
      >
        <Form.Provider value={context}>{children}</Form.Provider>
        {OFFERED.map((kind) => (
          <ChoiceList key={kind} id={`${context.lists}-${kind}`} choices={offered(kind)} />
        ))}
        {isLeaving ? <LeaveQuestion onStay={() => setLeaving(false)} onLeave={onClose} /> : null}
        <p id={MISSING} class="tag-form__missing">
          {missing.length > 0 ? `Mangler: ${missing.map(({ label }) => label).join(', ')}.` : ''}
        </p>
        <p class="buttons" hidden={isLeaving}>
          <button type="submit" class="button button--main" aria-describedby={MISSING}>
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

/** Asks before what was typed is lost. */
function LeaveQuestion({ onStay, onLeave }: { onStay: () => void; onLeave: () => void }): JSX.Element {
  const stay = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    stay.current?.focus();
    stay.current?.scrollIntoView({ block: 'nearest' });
  }, []);
  return (
    <div class="notice" role="alertdialog" aria-labelledby="maerke-forlad">
      <p id="maerke-forlad">
        <strong>Det, du har skrevet her, er ikke sat ind.</strong>
      </p>
      <p class="buttons">
        <button ref={stay} type="button" class="button button--main" onClick={onStay}>
          Skriv videre
        </button>
        <button type="button" class="button" onClick={onLeave}>
          Smid det ud
        </button>
      </p>
    </div>
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

/** Optional fields that are shown without being asked for. */
const FEW = 3;

interface OptionalProps {
  tag: string;
  fields: readonly Field[];
  values: Values;
}

/**
 * Fields that may be left out. Words that readers read are shown; when there are many others, they are folded away until somebody
 * wants them, or something is wrong in them.
 */
export function OptionalFields({ tag, fields, values }: OptionalProps): JSX.Element {
  const { findingsAt } = useContext(Form);
  const others = fields.filter(({ key }) => !isRead(roleOf(tag, key)));
  const [isOpen, setOpen] = useState(() => others.some(({ key }) => toAttributeText(values[key]) !== ''));
  if (others.length <= FEW) return <TagFields fields={fields} values={values} />;
  const isFaulty = others.some(({ key }) => findingsAt([ROOT, key]).length > 0);
  return (
    <>
      <TagFields fields={fields.filter((field) => !others.includes(field))} values={values} />
      <details
        class="tag-form__optional"
        open={isOpen || isFaulty}
        onToggle={(event) => setOpen(event.currentTarget.open)}
      >
        <summary>Mere, som kan udelades</summary>
        <TagFields fields={others} values={values} />
      </details>
    </>
  );
}
