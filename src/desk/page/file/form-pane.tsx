/** The fields of a file as a form over its text. */
import { isolateHistory, undo } from '@codemirror/commands';
import { useContext, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { Fragment } from 'preact';
import type { JSX, RefObject } from 'preact';
import type { Choices, Field, FieldType, Form as FormShape } from '../../contract.ts';
import { choices, DeskContext } from '../common/desk.ts';
import { useAnswer } from '../common/use-answer.ts';
import { ColourChoice } from '../colours/colour-choice.tsx';
import { ChoiceList } from '../form/choice-list.tsx';
import { Form } from '../form/context.ts';
import type { FormContext } from '../form/context.ts';
import { dropEmptied } from '../form/drop-emptied.ts';
import { kindOf, kindsOf } from '../form/either.ts';
import { MarkNotes } from '../form/mark-notes.tsx';
import { RemovedNote } from '../form/removed-note.tsx';
import { FieldView } from '../form/field.tsx';
import { choicesOf } from '../text/completions.ts';
import { goToLine } from '../text/editor.ts';
import { addPerson } from './add-person.ts';
import { placeBeside } from './place-beside.ts';
import { createFinder, placeOf } from './field-places.ts';
import { lineAt } from './check-form.ts';
import { listFieldMarks } from './field-marks.ts';
import type { FieldMark } from './field-marks.ts';
import type { Path } from '../../yaml/edit.ts';
import { showField } from './show-field.ts';
import { readFields } from './session.ts';
import type { Fields, Session } from './session.ts';
import { takePlaceholder } from './take-placeholder.ts';

/** Kinds of references that are the same wherever a form offers them. */
const OFFERED: readonly (keyof Choices)[] = [
  'people',
  'municipalities',
  'parties',
  'chapters',
  'committees',
  'keyFigures',
  'media',
];

export function FormPane({ session, isOpen }: { session: Session; isOpen: boolean }): JSX.Element | null {
  const { api } = useContext(DeskContext);
  const { file } = session;
  const form = useAnswer(() => api.form(file.path), [file.path]);
  const [open, setOpen] = useState(isOpen);
  const fields = session.fields.value;
  if (!form || form.root.kind === 'other') return null;
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
  const { api } = useContext(DeskContext);
  const { file, text } = session;
  const fields = session.fields.value!;
  const [removed, setRemoved] = useState<{ what: string; text: string } | undefined>();
  const findings = session.findings.value;
  const checked = useMemo(() => readFields(file.path, session.checked.value), [session.checked.value]);
  const find = useMemo(
    () =>
      createFinder({ text: session.checked.value, fields: checked ?? fields }, { text: text.value, fields }, findings),
    [fields, findings],
  );
  const data = fields.read.data as Record<string, unknown> | undefined;
  const shown = groupOfData(form.root, data);
  const order = shown?.map(({ key }) => key) ?? [];
  const marks = useMemo(() => placeMarks(fields, shown && order), [fields]);
  const whole = text.value;
  const context: FormContext = {
    isReadOnly: file.readOnly !== undefined,
    edit: (edits) => session.edit(dropEmptied(form.root, session.fields.value?.read.data, edits), order),
    marksAt: (path, isDeep) => marks.filter((mark) => isAt(path, mark.path, isDeep)),
    clearMark: ({ guidance, from, to }) => {
      // Who presses twice presses for one mark; the text behind it has moved meanwhile.
      if (text.peek() !== whole) return;
      session.view.dispatch({
        changes: { from, to },
        userEvent: 'delete.mark',
        annotations: isolateHistory.of('full'),
      });
      setRemoved({ what: `Mærket »${guidance}«`, text: text.peek() });
    },
    onRemoved: (what) => setRemoved({ what, text: text.peek() }),
    addPerson: (name) => addPerson(api, name),
    findingsAt: find,
    choicesOf: (kind, path = []) => choicesOf(choices.value, kind, placeBeside(file.path, data, path)),
    lists: 'valg',
    showInText: (path) => {
      const place = placeOf(session.fields.value!, path);
      goToLine(session.view, lineAt(text.value, place?.from ?? 0));
    },
    FieldView,
    spreadNames: Array.isArray(data?.['columns']) ? data['columns'].map(String) : [],
  };
  const place = useShownFields(session, marks);
  return (
    <Form.Provider value={context}>
      <div class="form-pane__fields" ref={place} onClick={takePlaceholder} onFocusOut={session.endStep}>
        <MarkNotes path={[]} />
        {shown ? (
          shown.map((field) => (
            <Fragment key={field.key}>
              {field.key === 'colours' && file.kind === 'edition' ? (
                <ColourChoice title={titleOf(data)} motif={data?.['motif']} colours={data?.['colours']} />
              ) : null}
              <FieldView field={field} path={[field.key]} value={data?.[field.key]} />
            </Fragment>
          ))
        ) : (
          <FieldView
            field={{ key: '', label: 'Indhold', help: '', required: true, type: form.root }}
            path={[]}
            value={data}
          />
        )}
      </div>
      <RemovedNote what={removed?.text === text.value ? removed.what : undefined} onUndo={() => undo(session.view)} />
      {OFFERED.map((kind) => (
        <ChoiceList key={kind} id={`valg-${kind}`} choices={context.choicesOf(kind)} />
      ))}
    </Form.Provider>
  );
}

/** Lets others lead to a field, as long as the form is there. */
function useShownFields(session: Session, marks: readonly FieldMark[]): RefObject<HTMLDivElement | null> {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    session.showField = (wanted) => {
      const fields = session.fields.value;
      return fields !== undefined && showField(place.current, fields, marks, wanted);
    };
    return () => (session.showField = () => false);
  }, [session, marks]);
  return place;
}

/** Marks with the fields that show them: one of no field that is shown, or above all entries, is one of the whole. */
function placeMarks(fields: Fields, shown: readonly string[] | undefined): FieldMark[] {
  return listFieldMarks(fields).map((mark) => {
    const isOfWhole = shown ? !shown.includes(String(mark.path[0])) : mark.isHead;
    return isOfWhole ? { ...mark, path: [] } : mark;
  });
}

const isAt = (path: Path, of: Path, isDeep: boolean): boolean =>
  (isDeep ? of.length >= path.length : of.length === path.length) &&
  path.every((step, index) => String(step) === String(of[index]));

/** Fields of a file whose root is a group; nothing for one that is a list or a record. */
function groupOfData(root: FieldType, data: unknown): readonly Field[] | undefined {
  const kinds = kindsOf(root);
  return kinds.length > 0 ? (kindOf(kinds, data) ?? kinds[0]!).fields : undefined;
}

const titleOf = (data: Record<string, unknown> | undefined): string =>
  typeof data?.['title'] === 'string' ? data['title'] : '';
