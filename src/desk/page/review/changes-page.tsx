/** What has changed in the content since a commit or a day, as text. */
import { useContext, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import { failureOf } from '../common/api.ts';
import { DeskContext, overview } from '../common/desk.ts';
import { FailureNotice } from '../common/notice.tsx';
import { addressOf, go } from '../common/route.ts';
import { useAnswer } from '../common/use-answer.ts';
import type { Changes, Failure } from '../../contract.ts';
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
          {history?.commits.map(({ id, day, message }) => (
            <option key={id} value={id}>
              {day}: {message}
            </option>
          ))}
          {/^\d{4}-\d\d-\d\d$/.test(since) ? <option value={since}>{since}</option> : null}
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
      {changes?.files.length === 0 ? <p>Intet er ændret.</p> : null}
      {changes?.files.map((file) => (
        <FileChange key={file.path} file={file} />
      ))}
    </div>
  );
}

function FileChange({ file: { path, change, before, after } }: { file: Changes['files'][number] }): JSX.Element {
  const known = overview.value;
  const files = [...(known?.common ?? []), ...(known?.editions.flatMap(({ files: own }) => own) ?? [])];
  const title = files.find((file) => file.path === path)?.title ?? path;
  return (
    <section class="changed">
      <h2>
        {change === 'deleted' ? title : <a href={addressOf({ page: 'file', path })}>{title}</a>}
        <span class="rows__state">
          {' '}
          {CHANGE[change]}, {path}
        </span>
      </h2>
      <TextDiff before={before} after={after} />
    </section>
  );
}
