/** Asks for a tag's fields and puts it in at the cursor. */
import { useMemo, useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { Field, TagForm } from '../../contract.ts';
import { choices, yearOf } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import type { Session } from '../file/session.ts';
import { Form } from '../form/context.ts';
import { textOf } from '../form/inputs.tsx';
import type { FormContext } from '../form/context.ts';
import { FieldView } from '../form/field.tsx';
import { choicesOf } from '../text/completions.ts';
import { applyEdit } from '../../yaml/edit.ts';
import { PictureChoice } from './picture-choice.tsx';
import { ALT_FIELD, isWhole, writePicture } from './picture.ts';
import { orderFields, withAnchor } from './tag-fields.ts';
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
    const { view, file } = session;
    const document = view.state.doc.toString();
    const { picture, alt, ...attributes } = withAnchor(form, values, { inner: text, document });
    const inner = isPicture ? writePicture(file.path, String(picture), String(alt)) : text;
    const block = writeTag(form.tag, { attributes, text: inner });
    const at = placeFor(file.path, document, view.state.selection.main.head);
    const change = blockAt(document, { from: at, to: at }, block);
    view.dispatch({
      changes: change,
      selection: { anchor: change.from + change.insert.trimEnd().length },
      scrollIntoView: true,
      userEvent: 'input.tag',
    });
    onClose();
    view.focus();
  };
  const { needed, optional } = orderFields(form);
  const show = (fields: readonly Field[]) =>
    fields.map((field) => <FieldView key={field.key} field={field} path={[field.key]} value={values[field.key]} />);
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
        {isPicture && !children && year !== undefined ? (
          <PictureChoice
            year={year}
            chosen={textOf(values['picture'])}
            onChoose={(picture) => setValues((before) => ({ ...before, picture }))}
          />
        ) : null}
        <Form.Provider value={context}>{show(isPicture ? [ALT_FIELD, ...needed] : needed)}</Form.Provider>
        {form.hasText && !isPicture ? <TextField form={form} text={text} onText={setText} /> : null}
        <Form.Provider value={context}>{show(optional)}</Form.Provider>
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
