/** The dialogs of the toolbar: a link, a note, a table. */
import { useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { choices, yearOf } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { choicesOf } from '../text/completions.ts';
import type { Session } from '../file/session.ts';
import { rewrite } from './commands.ts';
import { findLink, removeLink, writeLink } from './links.ts';
import { canNote, writeNote } from './notes.ts';
import type { Rewrite } from './rewrite.ts';
import { TableDialog } from './table-dialog.tsx';
import type { FormatDialog } from './toolbar.tsx';

interface Props {
  session: Session;
  onClose: () => void;
}

export function FormatDialogs({ kind, ...props }: Props & { kind: FormatDialog }): JSX.Element {
  if (kind === 'table') return <TableDialog {...props} />;
  return kind === 'link' ? <LinkDialog {...props} /> : <NoteDialog {...props} />;
}

/** Closes a dialog with what it made of the text. */
export function finish({ session, onClose }: Props, made: Rewrite): void {
  onClose();
  rewrite(session.view, made);
}

function LinkDialog(props: Props): JSX.Element {
  const { session, onClose } = props;
  const { state } = session.view;
  const [found] = useState(() => findLink(state.doc.toString(), state.selection.main));
  const [words, setWords] = useState(found?.words ?? '');
  const [address, setAddress] = useState(found?.address ?? '');
  const year = yearOf(session.file.path);
  if (!found) return <NoPlace title="Link" what="Et link" onClose={onClose} />;
  const chapters = year === undefined ? [] : choicesOf(choices.value, 'chapters', { year });
  const addressOf = (id: string): string => `/${year}/${id}/`;
  return (
    <Dialog title={found.address ? 'Ret linket' : 'Link'} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          const chapter = chapters.find(({ id }) => addressOf(id) === address);
          finish(props, writeLink(found, words.trim() || (chapter?.name ?? address.trim()), address));
        }}
      >
        <Field id="link-tekst" label="Teksten, som læserne trykker på" value={words} onValue={setWords} />
        {chapters.length > 0 ? (
          <div class="field">
            <div class="field__head">
              <label for="link-kapitel">Et kapitel i beretningen</label>
            </div>
            <select
              id="link-kapitel"
              class="input"
              value={address}
              onChange={(event) => event.currentTarget.value && setAddress(event.currentTarget.value)}
            >
              <option value="">Vælg, eller skriv en adresse herunder</option>
              {chapters.map(({ id, name }) => (
                <option key={id} value={addressOf(id)}>
                  {name}
                </option>
              ))}
            </select>
          </div>
        ) : null}
        <Field
          id="link-adresse"
          label="Adressen"
          value={address}
          onValue={setAddress}
          help="Kopiér den fra browseren: https://www.kl.dk/…"
        />
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={!address.trim()}>
            {found.address ? 'Ret' : 'Indsæt'}
          </button>
          {found.address ? (
            <button type="button" class="button" onClick={() => finish(props, removeLink(found))}>
              Fjern linket
            </button>
          ) : null}
        </p>
      </form>
    </Dialog>
  );
}

function NoteDialog(props: Props): JSX.Element {
  const { session, onClose } = props;
  const { state } = session.view;
  const [at] = useState(() => state.selection.main);
  const [words, setWords] = useState('');
  const document = state.doc.toString();
  if (!canNote(document, at)) return <NoPlace title="Note" what="En note" onClose={onClose} />;
  return (
    <Dialog title="Note" onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          finish(props, writeNote(document, at, words));
        }}
      >
        <p class="tag-form__help">Tallet står, hvor markøren står, og noten under »Noter« sidst i kapitlet.</p>
        <div class="field">
          <div class="field__head">
            <label for="note-tekst">Notens tekst</label>
          </div>
          <textarea
            id="note-tekst"
            class="input"
            rows={3}
            lang="da"
            value={words}
            onInput={(event) => setWords(event.currentTarget.value)}
          />
        </div>
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={!words.trim()}>
            Indsæt
          </button>
        </p>
      </form>
    </Dialog>
  );
}

interface FieldProps {
  id: string;
  label: string;
  value: string;
  onValue: (value: string) => void;
  help?: string;
}

function Field({ id, label, value, onValue, help }: FieldProps): JSX.Element {
  return (
    <div class="field">
      <div class="field__head">
        <label for={id}>{label}</label>
      </div>
      <input
        id={id}
        class="input"
        autocomplete="off"
        value={value}
        aria-describedby={help ? `${id}-hjaelp` : undefined}
        onInput={(event) => onValue(event.currentTarget.value)}
      />
      {help ? (
        <p id={`${id}-hjaelp`} class="field__help">
          {help}
        </p>
      ) : null}
    </div>
  );
}

function NoPlace({ title, what, onClose }: { title: string; what: string; onClose: () => void }): JSX.Element {
  return (
    <Dialog title={title} onClose={onClose}>
      <p>{what} kan ikke stå dér, hvor markøren er. Sæt den i et afsnit af teksten, og prøv igen.</p>
    </Dialog>
  );
}
