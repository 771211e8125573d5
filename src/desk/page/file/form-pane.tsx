/** The fields of a file as a form over its text. */
import { useContext, useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Form as FormShape } from '../../contract.ts';
import { choices, DeskContext, yearOf } from '../common/desk.ts';
import { useAnswer } from '../common/use-answer.ts';
import { Form } from '../form/context.ts';
import type { FormContext } from '../form/context.ts';
import { FieldView } from '../form/field.tsx';
import { choicesOf } from '../text/completions.ts';
import { goToLine } from '../text/editor.ts';
import { createFinder, placeOf } from './field-places.ts';
import { lineAt } from './check-form.ts';
import type { Session } from './session.ts';

/** Kinds of references that forms offer while one types. */
const OFFERED = ['people', 'municipalities', 'parties', 'chapters', 'committees', 'tables', 'rows', 'media'] as const;

export function FormPane({ session, isOpen }: { session: Session; isOpen: boolean }): JSX.Element | null {
  const { api } = useContext(DeskContext);
  const { file } = session;
  const form = useAnswer(() => api.form(file.kind, file.path), [file.path]);
  const [open, setOpen] = useState(isOpen);
  const fields = session.fields.value;
  if (!form || form.fields.length === 0) return null;
  if (!fields || fields.read.fault) {
    return <p class="form-note">Felterne kan ikke læses lige nu og kan kun rettes i teksten.</p>;
  }
  return (
    <details class="form-pane" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{file.path.endsWith('.mdx') ? 'Felter' : 'Formular'}</summary>
      {open ? <FormFields session={session} form={form} /> : null}
    </details>
  );
}

function FormFields({ session, form }: { session: Session; form: FormShape }): JSX.Element {
  const { file, text } = session;
  const fields = session.fields.value!;
  const year = yearOf(file.path);
  const findings = session.findings.value;
  const find = useMemo(() => createFinder(text.value, fields, findings), [fields, findings]);
  const order = form.fields.map(({ key }) => key);
  const context: FormContext = {
    isReadOnly: file.readOnly !== undefined,
    edit: (edits) => session.edit(edits, order),
    findingsAt: find,
    choicesOf: (kind) => choicesOf(choices.value, kind, year),
    showInText: (path) => {
      const place = placeOf(session.fields.value!, path);
      goToLine(session.view, lineAt(text.value, place?.from ?? 0));
    },
    FieldView,
  };
  const isWhole = form.fields.length === 1 && form.fields[0]!.key === '';
  const data = fields.read.data as Record<string, unknown> | undefined;
  return (
    <Form.Provider value={context}>
      <div class="form-pane__fields">
        {form.fields.map((field) => (
          <FieldView
            key={field.key}
            field={field}
            path={isWhole ? [] : [field.key]}
            value={isWhole ? data : data?.[field.key]}
          />
        ))}
      </div>
      {OFFERED.map((kind) => (
        <datalist key={kind} id={`valg-${kind}`}>
          {context.choicesOf(kind).map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </datalist>
      ))}
    </Form.Provider>
  );
}
