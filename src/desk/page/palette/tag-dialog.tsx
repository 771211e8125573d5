/** Asks for a tag's fields and puts it in at the cursor. */
import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import { roleOf } from '../../../schemas/tags.ts';
import { slugify } from '../../../report/slug.ts';
import type { TagForm } from '../../contract.ts';
import { choices, yearOf } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import type { Session } from '../file/session.ts';
import { Form } from '../form/context.ts';
import type { FormContext } from '../form/context.ts';
import { FieldView } from '../form/field.tsx';
import { choicesOf } from '../text/completions.ts';
import { applyEdit } from '../../yaml/edit.ts';
import { isWhole, PICTURE_FIELDS, writePicture } from './picture.ts';
import { blockAt, placeFor, writeTag } from './write-tag.ts';

interface Props {
  session: Session;
  form: TagForm;
  onClose: () => void;
  /** Values that are known already. */
  given?: Readonly<Record<string, unknown>>;
  /** What stands above the fields. */
  children?: ComponentChildren;
}

export function TagDialog({ session, form, onClose, given = {}, children }: Props): JSX.Element {
  const [values, setValues] = useState<Readonly<Record<string, unknown>>>(given);
  const [text, setText] = useState('');
  const year = yearOf(session.file.path);
  const context: FormContext = useMemo(
    () => ({
      isReadOnly: false,
      edit: (edits) => setValues((before) => edits.reduce<unknown>(applyEdit, before) as Record<string, unknown>),
      findingsAt: () => [],
      choicesOf: (kind) => choicesOf(choices.value, kind, year),
      FieldView,
      spreadNames: [],
    }),
    [],
  );
  const isPicture = form.content === 'picture';
  const insert = (): void => {
    const { picture, alt, ...attributes } = withAnchor(form.tag, values);
    const { view, file } = session;
    const inner = isPicture ? writePicture(file.path, String(picture), String(alt)) : text;
    const block = writeTag(form.tag, { attributes, text: inner });
    const doc = view.state.doc.toString();
    const at = placeFor(file.path, doc, view.state.selection.main.head);
    const change = blockAt(doc, { from: at, to: at }, block);
    view.dispatch({
      changes: change,
      selection: { anchor: change.from + change.insert.trimEnd().length },
      scrollIntoView: true,
      userEvent: 'input.tag',
    });
    onClose();
    view.focus();
  };
  const fields = isPicture ? [...PICTURE_FIELDS, ...form.fields] : form.fields;
  return (
    <Dialog title={form.label} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          insert();
        }}
      >
        {form.help && !children ? <p class="tag-form__help">{form.help}</p> : null}
        {children}
        <Form.Provider value={context}>
          {fields.map((field) => (
            <FieldView key={field.key} field={field} path={[field.key]} value={values[field.key]} />
          ))}
        </Form.Provider>
        {form.hasText && !isPicture ? <TextField form={form} text={text} onText={setText} /> : null}
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={isPicture && !isWhole(values)}>
            Indsæt
          </button>
          <button type="button" class="button" onClick={onClose}>
            Fortryd
          </button>
        </p>
      </form>
    </Dialog>
  );
}

function TextField({
  form,
  text,
  onText,
}: {
  form: TagForm;
  text: string;
  onText: (text: string) => void;
}): JSX.Element {
  const isPhrase = form.content === 'phrase';
  return (
    <div class="field">
      <div class="field__head">
        <label for="maerkets-tekst">{isPhrase ? 'Sætningen, som tallet begynder' : 'Teksten i mærket'}</label>
      </div>
      <textarea
        id="maerkets-tekst"
        class="input"
        rows={isPhrase ? 2 : 4}
        lang="da"
        value={text}
        onInput={(event) => onText(event.currentTarget.value)}
      />
    </div>
  );
}

/** An id that the tag must have and nobody wrote is made of what the reader reads. */
function withAnchor(tag: string, attributes: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  if (attributes['id'] || roleOf(tag, 'id')?.is !== 'anchor') return attributes;
  const said = attributes['title'] ?? attributes['unit'] ?? attributes['value'];
  const role = roleOf(tag, 'id');
  const isMade = role?.is === 'anchor' && (role.slugOf !== undefined || role.fixed !== undefined);
  return isMade || typeof said !== 'string' ? attributes : { id: slugify(said), ...attributes };
}
