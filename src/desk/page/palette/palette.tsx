/** The tags that can be put into the text: found by what they are called, inserted with their fields asked for. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { roleOf } from '../../../schemas/tags.ts';
import { slugify } from '../../../report/slug.ts';
import type { TagForm } from '../../contract.ts';
import { choices, tagForms, yearOf } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import type { Session } from '../file/session.ts';
import { Form } from '../form/context.ts';
import type { FormContext } from '../form/context.ts';
import { FieldView } from '../form/field.tsx';
import { choicesOf } from '../text/completions.ts';
import { applyEdit } from '../yaml/edit.ts';
import { blockAt, writeTag } from './write-tag.ts';

interface Props {
  session: Session;
  onClose: () => void;
}

export function Palette({ session, onClose }: Props): JSX.Element {
  const [wanted, setWanted] = useState('');
  const [chosen, setChosen] = useState<TagForm | undefined>();
  const forms = tagForms.value ?? [];
  const found = forms.filter(({ tag, label, help }) =>
    `${tag} ${label} ${help}`.toLocaleLowerCase('da').includes(wanted),
  );
  const list = useRef<HTMLUListElement>(null);
  if (chosen) return <TagDialog session={session} form={chosen} onClose={onClose} />;
  const move = (event: KeyboardEvent): void => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const buttons = [...list.current!.querySelectorAll('button')];
    const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
    buttons.at(at + step >= buttons.length ? 0 : at + step)?.focus();
  };
  return (
    <Dialog title="Indsæt et mærke" onClose={onClose}>
      <form
        class="palette"
        onKeyDown={move}
        onSubmit={(event) => {
          event.preventDefault();
          if (found[0]) setChosen(found[0]);
        }}
      >
        <label class="visually-hidden" for="maerke">
          Søg efter et mærke
        </label>
        <input
          id="maerke"
          class="input"
          placeholder="Nøgletal, boks, billede …"
          autocomplete="off"
          autofocus
          value={wanted}
          onInput={(event) => setWanted(event.currentTarget.value.trim().toLocaleLowerCase('da'))}
        />
        <ul ref={list}>
          {found.map((form) => (
            <li key={form.tag}>
              <button type="button" onClick={() => setChosen(form)}>
                <strong>{form.label}</strong>
                <span>{form.help}</span>
                <code>{form.tag}</code>
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 ? <p>{forms.length === 0 ? 'Henter mærkerne …' : 'Intet mærke hedder sådan.'}</p> : null}
      </form>
    </Dialog>
  );
}

/** Asks for a tag's fields and puts it in at the cursor. */
export function TagDialog({
  session,
  form,
  onClose,
  given = {},
  givenText = '',
}: Props & { form: TagForm; given?: Record<string, unknown>; givenText?: string }): JSX.Element {
  const [attributes, setAttributes] = useState<Record<string, unknown>>(given);
  const [text, setText] = useState(givenText);
  const year = yearOf(session.file.path);
  const context: FormContext = useMemo(
    () => ({
      isReadOnly: false,
      edit: (edits) => setAttributes((before) => edits.reduce<unknown>(applyEdit, before) as Record<string, unknown>),
      findingsAt: () => [],
      choicesOf: (kind) => choicesOf(choices.value, kind, year),
      FieldView,
      spreadNames: [],
    }),
    [],
  );
  const insert = (): void => {
    const all = withAnchor(form.tag, attributes);
    const { view } = session;
    const doc = view.state.doc.toString();
    const change = blockAt(doc, view.state.selection.main.head, writeTag(form.tag, { attributes: all, text }));
    view.dispatch({
      changes: change,
      selection: { anchor: change.from + change.insert.trimEnd().length },
      scrollIntoView: true,
      userEvent: 'input.tag',
    });
    onClose();
    view.focus();
  };
  const isPhrase = form.content === 'phrase';
  return (
    <Dialog title={form.label} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          insert();
        }}
      >
        {form.help ? <p class="tag-form__help">{form.help}</p> : null}
        <Form.Provider value={context}>
          {form.fields.map((field) => (
            <FieldView key={field.key} field={field} path={[field.key]} value={attributes[field.key]} />
          ))}
        </Form.Provider>
        {form.hasText ? (
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
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
        ) : null}
        <p class="buttons">
          <button type="submit" class="button button--main">
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

/** An id that the tag must have and nobody wrote is made of what the reader reads. */
function withAnchor(tag: string, attributes: Record<string, unknown>): Record<string, unknown> {
  if (attributes['id'] || roleOf(tag, 'id')?.is !== 'anchor') return attributes;
  const said = attributes['title'] ?? attributes['unit'] ?? attributes['value'];
  const role = roleOf(tag, 'id');
  const isMade = role?.is === 'anchor' && (role.slugOf !== undefined || role.fixed !== undefined);
  return isMade || typeof said !== 'string' ? attributes : { id: slugify(said), ...attributes };
}
