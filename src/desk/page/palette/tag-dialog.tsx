/** Asks for a tag's fields and puts it in at the cursor. */
import { useState } from 'preact/hooks';
import type { ComponentChildren, JSX } from 'preact';
import type { TagForm as TagShape } from '../../contract.ts';
import { yearOf } from '../common/desk.ts';
import type { Session } from '../file/session.ts';
import { textOf } from '../form/inputs.tsx';
import { checkEmptied, checkValues, listEmptied } from './check-values.ts';
import { PictureChoice } from './picture-choice.tsx';
import { ALT_FIELD, PICTURE_FIELD, writePicture } from './picture.ts';
import { orderFields, withAnchor } from './tag-fields.ts';
import { OptionalFields, TagFields, TagForm } from './tag-form.tsx';
import { listChanged } from './tag-values.ts';
import type { Values } from './tag-values.ts';
import { blockAt, placeFor, writeTag } from './write-tag.ts';

interface Props {
  session: Session;
  form: TagShape;
  onClose: () => void;
  /** Values that are known already. */
  given?: Values;
  /** What stands above the fields. */
  children?: ComponentChildren;
}

export function TagDialog({ session, form, onClose, given = {}, children }: Props): JSX.Element {
  const [values, setValues] = useState<Values>(given);
  const [text, setText] = useState('');
  const year = yearOf(session.file.path);
  const isPicture = form.content === 'picture';
  const { needed, optional } = orderFields(form);
  const asked = isPicture ? [PICTURE_FIELD, ALT_FIELD, ...needed] : needed;
  const insert = () => {
    const { view, file } = session;
    const document = view.state.doc.toString();
    const { picture, alt, ...attributes } = withAnchor(form, values, { inner: text, document });
    const faults = new Map([...checkEmptied(asked, values), ...checkValues(form, form.fields, attributes)]);
    if (faults.size > 0) return faults;
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
    return faults;
  };
  return (
    <TagForm
      title={form.label}
      action="Indsæt"
      missing={listEmptied(asked, values)}
      isChanged={
        text.trim() !== '' || listChanged([...form.fields, PICTURE_FIELD, ALT_FIELD], given, values).length > 0
      }
      year={year}
      values={values}
      onValues={setValues}
      onSubmit={insert}
      onClose={onClose}
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
      <TagFields fields={isPicture ? [ALT_FIELD, ...needed] : needed} values={values} />
      {form.hasText && !isPicture ? <TextField form={form} text={text} onText={setText} /> : null}
      <OptionalFields tag={form.tag} fields={optional} values={values} />
    </TagForm>
  );
}

function TextField({
  form,
  text,
  onText,
}: {
  form: TagShape;
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
