/** The desk's first page: each edition with what is to be done in it, then what all editions share. */
import { useContext, useEffect, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { HANDBOOK_PATH } from '../../contract.ts';
import type { Failure, FileOverview, Overview } from '../../contract.ts';
import { afterPress } from '../common/after-press.ts';
import { failureOf } from '../common/api.ts';
import { DeskContext, overview } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf } from '../common/route.ts';
import { SendDialog } from '../review/send-dialog.tsx';
import { EditionSection } from './edition-section.tsx';
import { FileRows } from './file-rows.tsx';
import { NewEditionDialog } from './new-dialogs.tsx';

export function OverviewPage(): JSX.Element {
  const { api } = useContext(DeskContext);
  const [failure, setFailure] = useState<Failure | undefined>();
  const refresh = (): Promise<void> =>
    api.overview().then(
      (got) =>
        afterPress(() => {
          // What is the same is not drawn again.
          if (JSON.stringify(got) !== JSON.stringify(overview.value)) overview.value = got;
          setFailure(undefined);
        }),
      (error: unknown) => setFailure(failureOf(error)),
    );
  useEffect(() => keepFresh(refresh), []);
  const shown = overview.value;
  return (
    <div class="page">
      <header class="page__head">
        <h1>Redaktionen</h1>
        {shown ? <PageTools shown={shown} onChange={refresh} /> : null}
      </header>
      {failure ? <FailureNotice failure={failure} /> : null}
      {shown ? (
        <Editions shown={shown} onChange={refresh} />
      ) : failure ? null : (
        <p class="loading loading--inline">Henter …</p>
      )}
    </div>
  );
}

/** How long after an answer the next is asked for: colleagues, other programs and other tabs write files too. */
const LOOK_MS = 5000;

/** Asks now, when the editor comes back, and now and then while the page is looked at. */
function keepFresh(refresh: () => Promise<void>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    if (!document.hidden) await refresh();
    clearTimeout(timer);
    if (!isOver) timer = setTimeout(() => void look(), LOOK_MS);
  };
  const onFocus = (): void => void look();
  void look();
  addEventListener('focus', onFocus);
  return () => {
    isOver = true;
    clearTimeout(timer);
    removeEventListener('focus', onFocus);
  };
}

function Editions({ shown, onChange }: { shown: Overview; onChange: () => Promise<void> }): JSX.Element {
  return (
    <>
      {shown.editions.map((edition, index) => (
        <EditionSection
          key={edition.year}
          edition={edition}
          history={shown.history}
          isFirst={index === 0}
          onChange={onChange}
        />
      ))}
      {[...programmesOf(shown.common)].map(([year, files]) => (
        <section key={year} class="common" aria-labelledby={`program-${year}`}>
          <h2 id={`program-${year}`}>Topmødet {year}</h2>
          <FileRows files={files} />
        </section>
      ))}
      {shown.common.some(({ kind }) => kind === 'letter') ? (
        <section class="common" aria-labelledby="breve">
          <h2 id="breve">Breve</h2>
          <FileRows files={lettersOf(shown.common)} />
        </section>
      ) : null}
      <section class="common" aria-labelledby="faelles">
        <h2 id="faelles">Fælles for alle år</h2>
        <FileRows files={shown.common.filter(({ kind }) => kind === 'register' || kind === 'site')} />
      </section>
    </>
  );
}

/** Files of each conference's programme, the newest first: `programmes/2024/…`. */
function programmesOf(files: readonly FileOverview[]): Map<string, FileOverview[]> {
  const found = files.filter(({ kind }) => kind === 'programme').toReversed();
  return Map.groupBy(
    found.toSorted((one, other) => yearIn(other) - yearIn(one)),
    (file) => String(yearIn(file)),
  );
}

/** Letters, those of the newest year first: `letters/2024/…`. */
function lettersOf(files: readonly FileOverview[]): FileOverview[] {
  return files.filter(({ kind }) => kind === 'letter').toSorted((one, other) => yearIn(other) - yearIn(one));
}

const yearIn = ({ path }: FileOverview): number => Number(/\d{4}/.exec(path)?.[0] ?? 0);

function PageTools({ shown, onChange }: { shown: Overview; onChange: () => Promise<void> }): JSX.Element {
  const [opened, setOpened] = useState<'edition' | 'review' | undefined>();
  const close = (): void => setOpened(undefined);
  return (
    <div class="page__tools">
      <a class="edition__page" href={HANDBOOK_PATH} target="_blank" rel="noopener">
        Håndbog
      </a>
      {shown.history.kind === 'git' ? (
        <a class="edition__page" href={addressOf({ page: 'changes', since: '' })}>
          Hvad er ændret
        </a>
      ) : null}
      <button type="button" class="button" onClick={() => setOpened('edition')}>
        Ny udgave
      </button>
      <button type="button" class="button button--main" onClick={() => setOpened('review')}>
        Send til gennemsyn
      </button>
      {opened === 'edition' ? (
        <NewEditionDialog years={shown.editions.map(({ year }) => year)} onClose={close} onMade={onChange} />
      ) : null}
      {opened === 'review' ? (
        <SendDialog history={shown.history} onClose={close} onDone={() => void onChange()} />
      ) : null}
    </div>
  );
}
