/** Shows the fields of a tag as they stand in the text, and writes those that were changed. */
import { useMemo, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { TagForm as TagShape } from '../../contract.ts';
import { yearOf } from '../common/desk.ts';
import { Told } from '../common/told.tsx';
import type { Session } from '../file/session.ts';
import { checkEmptied, checkValues, listEmptied } from './check-values.ts';
import type { WrittenTag } from './read-tag.ts';
import { orderFields, withAnchor } from './tag-fields.ts';
import { OptionalFields, TagFields, TagForm } from './tag-form.tsx';
import { changeAttributes, listChanged, readValues } from './tag-values.ts';
import type { Values } from './tag-values.ts';

interface Props {
  session: Session;
  /** As it stands in the session's text. */
  tag: WrittenTag;
  form: TagShape;
  onClose: () => void;
}

export function EditDialog({ session: { file, view }, tag, form, onClose }: Props): JSX.Element {
  const text = view.state.doc.toString();
  const { values: before, fields, unshown } = useMemo(() => readValues(text, tag, form), []);
  const [values, setValues] = useState<Values>(before);
  const write = () => {
    const after = withOwnAnchor(form, { before, values, tag, text });
    const changed = listChanged(fields, before, after);
    const faults = new Map([...checkEmptied(changed, after), ...checkValues(form, changed, after)]);
    if (faults.size > 0) return faults;
    const changes = changeAttributes(text, tag, form, { before, after });
    if (changes.length > 0) view.dispatch({ changes, userEvent: 'input.tag' });
    onClose();
    return faults;
  };
  const { needed, optional } = orderFields({ tag: form.tag, fields });
  const changedNow = listChanged(fields, before, values);
  const emptied = listEmptied(
    needed.filter((field) => changedNow.some(({ key }) => key === field.key)),
    values,
  );
  return (
    <TagForm
      title={`Ret »${form.label}«`}
      action="Ret mærket"
      missing={emptied}
      isChanged={changedNow.length > 0}
      year={yearOf(file.path)}
      values={values}
      onValues={setValues}
      onSubmit={write}
      onClose={onClose}
    >
      {form.help ? <p class="tag-form__help">{form.help}</p> : null}
      <TagFields fields={needed} values={values} />
      <OptionalFields tag={form.tag} fields={optional} values={values} />
      {unshown.length > 0 ? (
        <p class="tag-form__help">
          Kan kun rettes i teksten og bliver stående, som det er:{' '}
          <Told text={unshown.map((each) => `\`${each}\``).join(', ')} />
        </p>
      ) : null}
      {form.hasText ? <p class="tag-form__help">Det, der står mellem mærkerne, retter du i teksten.</p> : null}
    </TagForm>
  );
}

interface Edited {
  before: Values;
  values: Values;
  tag: WrittenTag;
  text: string;
}

/** The values with an id made of what was typed; one that nobody touched stays, whatever it is. */
function withOwnAnchor(form: TagShape, { before, values, tag, text }: Edited): Values {
  const rest = text.slice(tag.to);
  const inner = form.hasText ? rest.slice(0, rest.search(/<\/|$/)) : '';
  const after = withAnchor(form, values, { inner, document: text.slice(0, tag.from) + rest });
  const [anchor] = listChanged(form.fields, values, after);
  return anchor && listChanged([anchor], before, values).length === 0 ? values : after;
}
