/** The tags that can be put into the text: found by what they are called, inserted with their fields asked for. */
import { useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { TagForm } from '../../contract.ts';
import { tagForms } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import type { Session } from '../file/session.ts';
import { TagDialog } from './tag-dialog.tsx';

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
              </button>
            </li>
          ))}
        </ul>
        {found.length === 0 ? <p>{forms.length === 0 ? 'Henter mærkerne …' : 'Intet mærke hedder sådan.'}</p> : null}
      </form>
    </Dialog>
  );
}
