/** Asks for what a new chapter or a new edition is to be called, and has it laid. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { slugify } from '../../../report/slug.ts';
import type { EditionOverview } from '../../contract.ts';
import { DeskContext } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { go } from '../common/route.ts';
import { useTask } from '../common/use-task.ts';
import { TextInput } from '../form/inputs.tsx';

interface ChapterProps {
  edition: EditionOverview;
  onClose: () => void;
}

export function NewChapterDialog({ edition, onClose }: ChapterProps): JSX.Element {
  const { api } = useContext(DeskContext);
  const [title, setTitle] = useState('');
  const [slug, setSlug] = useState<string | undefined>();
  const [parent, setParent] = useState('');
  const { failure, run } = useTask();
  const { year, files } = edition;
  const parents = files
    .filter(({ kind, path }) => kind === 'chapter' && path.split('/').length === 3)
    .map(({ path, title: name }) => ({ id: path.split('/')[2]!.replace(/\.mdx$/, ''), name }));
  const own = slug ?? slugify(title);
  const make = async (): Promise<void> => {
    const { paths } = await api.newChapter({ year, slug: parent ? `${parent}/${own}` : own, title });
    onClose();
    if (paths[0]) go({ page: 'file', path: paths[0] });
  };
  return (
    <Dialog title={`Nyt kapitel i ${year}`} onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(make);
        }}
      >
        <div class="field">
          <div class="field__head">
            <label for="kapitel-tema">Tema</label>
          </div>
          <TextInput id="kapitel-tema" value={title} isReadOnly={false} onValue={setTitle} isRequired />
        </div>
        <div class="field">
          <div class="field__head">
            <label for="kapitel-adresse">Sidst i adressen</label>
          </div>
          <TextInput
            id="kapitel-adresse"
            value={own}
            isReadOnly={false}
            onValue={(text) => setSlug(slugify(text))}
            isLazy
          />
          <p class="field__help">
            /{year}/{parent ? `${parent}/` : ''}
            {own || '…'}/
          </p>
        </div>
        <div class="field">
          <div class="field__head">
            <label for="kapitel-del">En del af</label>
          </div>
          <select
            id="kapitel-del"
            class="input"
            value={parent}
            onChange={(event) => setParent(event.currentTarget.value)}
          >
            <option value="">Et kapitel for sig</option>
            {parents.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </div>
        {failure ? <FailureNotice failure={failure} /> : null}
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={own === ''}>
            Læg kapitlet
          </button>
        </p>
      </form>
    </Dialog>
  );
}

export function NewEditionDialog({
  newest,
  onClose,
  onMade,
}: {
  newest: number | undefined;
  onClose: () => void;
  onMade: () => void;
}): JSX.Element {
  const { api } = useContext(DeskContext);
  const [year, setYear] = useState(String((newest ?? new Date().getFullYear()) + 1));
  const { isRunning, failure, run } = useTask();
  const make = async (): Promise<void> => {
    await api.newEdition({ year: Number(year) });
    onMade();
    onClose();
  };
  return (
    <Dialog title="Ny udgave" onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          void run(make);
        }}
      >
        <p>
          Den nye udgave begynder som et udkast efter den nyeste: de samme kapitler, udvalg og tabeller, uden tekst, med
          vejledning i, hvad der skal stå.
        </p>
        <div class="field field--number">
          <div class="field__head">
            <label for="udgave-aar">År</label>
          </div>
          <TextInput id="udgave-aar" value={year} isReadOnly={false} onValue={setYear} isRequired />
        </div>
        {failure ? <FailureNotice failure={failure} /> : null}
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={isRunning || !/^\d{4}$/.test(year)}>
            {isRunning ? 'Lægger udgaven …' : 'Læg udgaven'}
          </button>
        </p>
      </form>
    </Dialog>
  );
}
