/** Chooses among the edition's pictures as one sees them, or takes in a new one from a file. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { choices, DeskContext, refreshChoices } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { useAnswer } from '../common/use-answer.ts';
import { useObjectUrl } from '../common/use-object-url.ts';
import { useTask } from '../common/use-task.ts';
import { choicesOf } from '../text/completions.ts';
import { Form, idOf } from '../form/context.ts';
import { FieldFindings } from '../form/field-findings.tsx';
import { TextInput } from '../form/inputs.tsx';
import { isPicture, PICTURE_FIELD } from './picture.ts';
import { ROOT } from './tag-form.tsx';

interface Props {
  year: number;
  /** Name below the edition's `media/`; empty before one is chosen. */
  chosen: string;
  onChoose: (name: string) => void;
}

/** Pictures that are seen at once without searching. */
const FEW = 8;

export function PictureChoice({ year, chosen, onChoose }: Props): JSX.Element {
  const { api } = useContext(DeskContext);
  const { findingsAt } = useContext(Form);
  const path = [ROOT, PICTURE_FIELD.key];
  const [wanted, setWanted] = useState('');
  const { isRunning, failure, run } = useTask();
  const all = choicesOf(choices.value, 'media', { year })
    .map(({ id }) => id)
    .filter(isPicture);
  const names = chosen === '' || all.includes(chosen) ? all : [chosen, ...all];
  const found = names.filter((name) => name === chosen || name.includes(wanted.toLocaleLowerCase('da')));
  const take = async (file: File): Promise<void> => {
    onChoose((await api.addMedia(year, file)).src);
    refreshChoices(api);
  };
  return (
    <fieldset class="field field--box pictures" id={idOf(path)}>
      <legend>{PICTURE_FIELD.label}</legend>
      <FieldFindings findings={findingsAt(path)} />
      {all.length > FEW ? (
        <TextInput label="Søg efter et billede" value={wanted} isReadOnly={false} onValue={setWanted} />
      ) : null}
      <div class="pictures__all">
        {found.map((name) => (
          <label key={name} class="pictures__one">
            <input type="radio" name="billede" value={name} checked={name === chosen} onChange={() => onChoose(name)} />
            <Thumbnail year={year} name={name} />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {found.length === 0 ? (
        <p class="field__help">
          {all.length === 0 ? 'Udgaven har ingen billeder endnu.' : 'Intet billede hedder sådan.'}
        </p>
      ) : null}
      <p class="pictures__file">
        <input
          id="nyt-billede"
          class="visually-hidden"
          type="file"
          accept="image/*"
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void run(() => take(file));
          }}
        />
        <label for="nyt-billede" class="button button--small button--label">
          {isRunning ? 'Lægger billedet ind …' : 'Vælg en fil …'}
        </label>
      </p>
      {failure ? <FailureNotice failure={failure} /> : null}
    </fieldset>
  );
}

function Thumbnail({ year, name }: { year: number; name: string }): JSX.Element {
  const { api } = useContext(DeskContext);
  const picture = useObjectUrl(useAnswer(() => api.thumbnail(year, name), [year, name]));
  return <span class="pictures__frame">{picture ? <img src={picture} alt="" /> : null}</span>;
}
