/** What has changed in the content since a commit or a day, as text. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { failureOf } from '../common/api.ts';
import { slugify } from '../../../report/slug.ts';
import { DeskContext, overview, titleOf, yearOf } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf, go } from '../common/route.ts';
import { useAnswer } from '../common/use-answer.ts';
import { formatDay } from '../../../report/format.ts';
import { placeOfKind } from '../overview/groups.ts';
import type { Changes, Failure, History } from '../../contract.ts';
import { TextDiff } from './text-diff.tsx';

const CHANGE: Record<Changes['files'][number]['change'], string> = { new: 'ny', changed: 'ændret', deleted: 'slettet' };

export function ChangesPage({ since }: { since: string }): JSX.Element {
  const { api } = useContext(DeskContext);
  const [failure, setFailure] = useState<Failure | undefined>();
  const changes = useAnswer(
    () =>
      api.changes(since).catch((error: unknown) => {
        setFailure(failureOf(error));
        throw error;
      }),
    [since],
  );
  const history = useAnswer(() => api.history(), []);
  return (
    <div class="page">
      <header class="page__head">
        <p class="file__way">
          <a href={addressOf({ page: 'overview' })}>Redaktionen</a>
        </p>
        <h1>Hvad er ændret</h1>
      </header>
      <p class="since">
        <label for="siden">Siden</label>
        <select
          id="siden"
          class="input"
          value={since}
          onChange={(event) => go({ page: 'changes', since: event.currentTarget.value })}
        >
          <option value="">det senest sendte</option>
          {history?.commits.map((commit) => (
            <option key={commit.id} value={commit.id}>
              {describeCommit(commit)}
            </option>
          ))}
          {/^\d{4}-\d\d-\d\d$/.test(since) ? <option value={since}>{formatDay(since)}</option> : null}
        </select>
        <label for="siden-dag">eller en dag</label>
        <input
          id="siden-dag"
          type="date"
          class="input"
          value={/^\d{4}-\d\d-\d\d$/.test(since) ? since : ''}
          onChange={(event) => event.currentTarget.value && go({ page: 'changes', since: event.currentTarget.value })}
        />
      </p>
      {failure ? <FailureNotice failure={failure} /> : null}
      {!changes && !failure ? <p class="loading loading--inline">Henter …</p> : null}
      {changes?.files.length === 0 ? <p>Intet er ændret.</p> : null}
      {changes && changes.files.length > 0 ? <ChangedFiles files={changes.files} /> : null}
    </div>
  );
}

/** `30. november 2026, Anne Holm: Natur er skrevet`; what was not sent from the desk has no words that are meant for editors. */
export function describeCommit({ day, author, message }: History['commits'][number]): string {
  return `${formatDay(day)}, ${author}${message ? `: ${message}` : ''}`;
}

type Changed = Changes['files'][number];

/** The files by edition: first a list of them, then what changed in each. */
function ChangedFiles({ files }: { files: readonly Changed[] }): JSX.Element {
  const groups = [...Map.groupBy(inOrder(files), ({ path }) => yearOf(path))].toSorted(
    ([one = -1], [other = -1]) => other - one,
  );
  return (
    <>
      <nav class="changed-list" aria-label="De ændrede filer">
        {groups.map(([year, own]) => (
          <section key={year ?? 0}>
            <h2>{year ?? 'Fælles for alle år'}</h2>
            <ul>
              {own.map((file) => (
                <li key={file.path}>
                  <a href={`#${idOf(file.path)}`} onClick={() => unfold(file.path)}>
                    {titleOf(file.path)}
                  </a>
                  <span class="rows__state"> {describeChange(file)}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
      </nav>
      {groups.flatMap(([, own]) => own.map((file) => <FileChange key={file.path} file={file} />))}
    </>
  );
}

/** As on the first page; what is not there comes last. */
function inOrder(files: readonly Changed[]): readonly Changed[] {
  const known = overview.value;
  const paths = [...(known?.editions ?? []).flatMap((edition) => edition.files), ...(known?.common ?? [])];
  const places = new Map(paths.map(({ path, kind }, index) => [path, placeOfKind(kind) * paths.length + index]));
  const placeOf = ({ path }: Changed) => places.get(path) ?? Infinity;
  return files.toSorted((one, other) => compare(placeOf(one), placeOf(other)));
}

const compare = (one: number, other: number): number => (one === other ? 0 : one - other);

/** A file that is new as a whole, or gone, is told shortly; its text is there for who unfolds it. */
function FileChange({ file }: { file: Changed }): JSX.Element {
  const { path, change, before, after } = file;
  const [isOpen, setOpen] = useState(change === 'changed');
  return (
    <details class="changed" id={idOf(path)} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>
        <h2>{titleOf(path)}</h2>
        <span class="rows__state">{[yearOf(path), describeChange(file)].filter(Boolean).join(', ')}</span>
      </summary>
      {isOpen ? (
        <>
          {change === 'deleted' ? null : (
            <p class="changed__open">
              <a href={addressOf({ page: 'file', path })}>Åbn {titleOf(path)}</a>
            </p>
          )}
          <TextDiff before={before} after={after} />
        </>
      ) : null}
    </details>
  );
}

const idOf = (path: string): string => `fil-${slugify(path)}`;

function unfold(path: string): void {
  document.getElementById(idOf(path))?.setAttribute('open', '');
}

/** `ny, 64 linjer`. */
export function describeChange({ change, before, after }: Changed): string {
  if (change === 'changed') return CHANGE.changed;
  const lines = (change === 'new' ? after : before).trimEnd().split('\n').length;
  return `${CHANGE[change]}, ${lines === 1 ? 'én linje' : `${lines} linjer`}`;
}
