/** An edition: how far it is, what can be done with it, and its files by what they are. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { EditionOverview, FileKind, FileOverview, HistoryState } from '../../contract.ts';
import { BeginRevisionDialog } from '../common/begin-revision.tsx';
import { DeskContext } from '../common/desk.ts';
import { useTask } from '../common/use-task.ts';
import { SendDialog } from '../review/send-dialog.tsx';
import { GROUPS } from './groups.ts';
import { describeMarks, FileRows, isGone } from './file-rows.tsx';
import type { RowAction } from './file-rows.tsx';
import { BringBackDialog, LeaveOutDialog } from './leave-out-dialogs.tsx';
import { ImportDialog } from './import-dialog.tsx';
import { NewChapterDialog } from './new-dialogs.tsx';

const STATES: Record<EditionOverview['state'], string> = {
  draft: 'Udkast',
  published: 'Udgivet',
  'in-revision': 'Under revision',
};

interface Props {
  edition: EditionOverview;
  history: HistoryState;
  isFirst: boolean;
  onChange: () => Promise<void>;
}

type Opened = 'chapter' | 'import' | 'publish' | 'revision' | { leaveOut: FileOverview } | { bringBack: FileOverview };

export function EditionSection({ edition, history, isFirst, onChange }: Props): JSX.Element {
  const { year, files } = edition;
  const [opened, setOpened] = useState<Opened | undefined>();
  const [dropped, setDropped] = useState<File | undefined>();
  const [isOver, setOver] = useState(false);
  const ofKinds = (kinds: readonly FileKind[]): FileOverview[] => files.filter(({ kind }) => kinds.includes(kind));
  const close = (): void => {
    setOpened(undefined);
    setDropped(undefined);
  };
  const isFrozen = edition.state === 'published' || edition.isBusy === true;
  const actionOf = (file: FileOverview): RowAction | undefined => {
    const { title } = file;
    if (isGone(file) && !isFrozen) {
      return { label: 'Hent tilbage', name: `Hent ${title} tilbage`, run: () => setOpened({ bringBack: file }) };
    }
    if (isFrozen || !file.mayGo) return undefined;
    return { label: 'Udelad', name: `Udelad ${title}`, run: () => setOpened({ leaveOut: file }) };
  };
  return (
    <details
      class={isOver ? 'edition edition--over' : 'edition'}
      data-edition={year}
      open={isFirst}
      onDragOver={(event) => {
        if (isFrozen || !event.dataTransfer?.types.includes('Files')) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        setOver(false);
        const file = event.dataTransfer?.files[0];
        if (isFrozen || !file) return;
        event.preventDefault();
        setDropped(file);
        setOpened('import');
      }}
    >
      <summary>
        <h2>{year}</h2>
        <p class="edition__state">{describe(edition)}</p>
      </summary>
      <Tools edition={edition} onOpen={setOpened} onChange={onChange} />
      {GROUPS.filter(({ kinds }) => ofKinds(kinds).length > 0).map(({ title, kinds }) => (
        <section key={title} class="edition__group">
          <h3>{title}</h3>
          <FileRows files={ofKinds(kinds)} actionOf={actionOf} />
        </section>
      ))}
      <Media files={ofKinds(['media'])} />
      {opened === 'chapter' ? <NewChapterDialog edition={edition} onClose={close} /> : null}
      {opened === 'import' ? (
        <ImportDialog edition={edition} given={dropped} onClose={close} onWritten={onChange} />
      ) : null}
      {typeof opened === 'object' && 'leaveOut' in opened ? (
        <LeaveOutDialog file={opened.leaveOut} year={year} onClose={close} onDone={onChange} />
      ) : null}
      {typeof opened === 'object' && 'bringBack' in opened ? (
        <BringBackDialog file={opened.bringBack} onClose={close} onDone={onChange} />
      ) : null}
      {opened === 'publish' ? (
        <SendDialog history={history} edition={edition} onClose={close} onDone={() => void onChange()} />
      ) : null}
      {opened === 'revision' ? <BeginRevisionDialog year={year} onClose={close} onBegun={onChange} /> : null}
    </details>
  );
}

interface ToolsProps {
  edition: EditionOverview;
  onOpen: (what: Opened) => void;
  onChange: () => Promise<void>;
}

function Tools({ edition: { year, state, isBusy, isUntouched }, onOpen, onChange }: ToolsProps): JSX.Element {
  const { api } = useContext(DeskContext);
  const { isRunning, failure, run } = useTask();
  const takeBack = async (): Promise<void> => {
    await api.takeRevisionBack({ year });
    await onChange();
  };
  if (isBusy) {
    return <p class="edition__tools edition__hint">Bliver udgivet lige nu. Imens kan intet skrives i udgaven.</p>;
  }
  if (state === 'published') {
    return (
      <p class="edition__tools">
        <button type="button" class="button button--small" onClick={() => onOpen('revision')}>
          Begynd en revision
        </button>
        <a class="edition__page" href={`/${year}/`} target="_blank">
          Se udgaven
        </a>
      </p>
    );
  }
  return (
    <p class="edition__tools">
      <button type="button" class="button button--small" onClick={() => onOpen('chapter')}>
        Nyt kapitel
      </button>
      <button type="button" class="button button--small" onClick={() => onOpen('import')}>
        Fra Word eller Excel
      </button>
      <button type="button" class="button button--small" onClick={() => onOpen('publish')}>
        Udgiv
      </button>
      {isUntouched ? (
        <button type="button" class="button button--small" disabled={isRunning} onClick={() => void run(takeBack)}>
          Tag revisionen tilbage
        </button>
      ) : null}
      <a class="edition__page" href={`/${year}/`} target="_blank">
        Se udgaven
      </a>
      {failure ? <span class="edition__hint">{failure.what}</span> : null}
      <span class="edition__hint">En Word- eller Excel-fil kan også slippes her.</span>
    </p>
  );
}

/** Pictures, films and sound come in through the chapters that show them; here they are counted. */
function Media({ files }: { files: readonly FileOverview[] }): JSX.Element | null {
  if (files.length === 0) return null;
  return (
    <section class="edition__group">
      <h3>Billeder og film</h3>
      <details class="edition__media">
        <summary>{files.length === 1 ? 'Én fil' : `${files.length} filer`}</summary>
        <ul>
          {files.map(({ path }) => (
            <li key={path}>{path.split('/').slice(2).join('/')}</li>
          ))}
        </ul>
      </details>
    </section>
  );
}

/** `Udkast, 8 af 12 kapitler skrevet, 3 fejl`. */
function describe({ state, isBusy, chapters, written, files, marks }: EditionOverview): string {
  const errors = files.reduce((sum, file) => sum + file.errors, 0);
  const changed = files.filter(({ change }) => change !== 'none' && change !== 'left-out').length;
  return [
    isBusy ? 'Bliver udgivet' : STATES[state],
    state === 'draft' && `${written} af ${chapters} kapitler skrevet`,
    marks > 0 && describeMarks(marks),
    errors > 0 && `${errors} fejl`,
    changed > 0 && `${changed} ${changed === 1 ? 'fil' : 'filer'} ændret`,
  ]
    .filter(Boolean)
    .join(', ');
}
