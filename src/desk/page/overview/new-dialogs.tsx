/** Asks for what a new chapter or a new edition is to be called, and has it made. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { slugify } from '../../../report/slug.ts';
import type { EditionOverview } from '../../contract.ts';
import { DeskContext } from '../common/desk.ts';
import { Dialog } from '../common/dialog.tsx';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf, go } from '../common/route.ts';
import { useAnswer } from '../common/use-answer.ts';
import { useTask } from '../common/use-task.ts';
import { TextInput } from '../form/inputs.tsx';

/** As the schema counts. */
const lengthOf = (text: string): number => [...text].length;

interface ChapterProps {
  edition: EditionOverview;
  onClose: () => void;
}

export function NewChapterDialog({ edition, onClose }: ChapterProps): JSX.Element {
  const { api } = useContext(DeskContext);
  const [title, setTitle] = useState('');
  const [slug, setSlug] = useState<string | undefined>();
  const [parent, setParent] = useState('');
  const { isRunning, failure, run } = useTask();
  const { year, files } = edition;
  const parents = files
    .filter(({ kind, path }) => kind === 'chapter' && path.split('/').length === 3)
    .map(({ path, title: name }) => ({ id: path.split('/')[2]!.replace(/\.mdx$/, ''), name }));
  const own = slug ?? slugify(title);
  const form = useAnswer(() => api.form(`${year}/chapters/ny.mdx`), [year]);
  const type = form?.fields.find(({ key }) => key === 'title')?.type;
  const most = (type?.kind === 'text' && type.max) || undefined;
  const isTooLong = most !== undefined && lengthOf(title) > most;
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
          if (own !== '' && !isTooLong && !isRunning) void run(make);
        }}
      >
        <div class="field">
          <div class="field__head">
            <label for="kapitel-tema">Tema</label>
            {most ? (
              <span class={isTooLong ? 'field__count field__count--over' : 'field__count'} id="kapitel-tema-antal">
                {lengthOf(title)} af {most} tegn
              </span>
            ) : null}
          </div>
          <TextInput
            id="kapitel-tema"
            value={title}
            describedBy={most ? 'kapitel-tema-antal' : undefined}
            isInvalid={isTooLong}
            isReadOnly={false}
            onValue={setTitle}
            isRequired
          />
          {isTooLong ? (
            <p class="field__help">Temaets navn er højst {most} tegn; det lange hører til i overskriften.</p>
          ) : null}
        </div>
        <div class="field">
          <div class="field__head">
            <label for="kapitel-adresse">Kapitlets navn i adressen</label>
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
          <button type="submit" class="button button--main" disabled={own === '' || isTooLong || isRunning}>
            {isRunning ? 'Opretter kapitlet …' : 'Opret kapitlet'}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

interface EditionProps {
  /** Of the editions that are there, newest first. */
  years: readonly number[];
  onClose: () => void;
  /** Shows the new edition; the dialog stays until that is done. */
  onMade: () => Promise<void>;
}

export function NewEditionDialog({ years, onClose, onMade }: EditionProps): JSX.Element {
  const { api } = useContext(DeskContext);
  const next = years[0] === undefined ? undefined : years[0] + 1;
  const [year, setYear] = useState(String(next ?? new Date().getFullYear()));
  const { isRunning, failure, run } = useTask();
  const fault = isRunning ? undefined : describeYear(year, years);
  const make = async (): Promise<void> => {
    await api.newEdition({ year: Number(year) });
    await onMade();
    onClose();
  };
  return (
    <Dialog title="Ny udgave" onClose={onClose}>
      <form
        class="tag-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (!fault && !isRunning) void run(make);
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
          <TextInput
            id="udgave-aar"
            value={year}
            describedBy="udgave-fejl"
            isInvalid={fault !== undefined}
            isReadOnly={isRunning}
            onValue={setYear}
            isRequired
          />
        </div>
        <p id="udgave-fejl" class="field__help" role="status">
          {fault}{' '}
          {fault && years.includes(Number(year)) ? (
            <a href={addressOf({ page: 'file', path: `${year}/edition.mdx` })}>Åbn udgaven {year}</a>
          ) : null}
          {isRunning ? 'Udgaven bliver oprettet. Det kan tage et øjeblik.' : null}
        </p>
        {failure ? <FailureNotice failure={failure} /> : null}
        <p class="buttons">
          <button type="submit" class="button button--main" disabled={isRunning || fault !== undefined}>
            {isRunning ? 'Opretter udgaven …' : 'Opret udgaven'}
          </button>
        </p>
      </form>
    </Dialog>
  );
}

/** Why an edition of a year cannot be made; nothing when it can. */
export function describeYear(year: string, years: readonly number[]): string | undefined {
  if (!/^\d{4}$/.test(year)) return 'Skriv årstallet med fire cifre.';
  if (years.includes(Number(year))) return `Udgaven ${year} findes allerede.`;
  const [newest] = years;
  if (newest === undefined || Number(year) === newest + 1) return undefined;
  return `Den nyeste udgave er ${newest}, så den næste er ${newest + 1}.`;
}
