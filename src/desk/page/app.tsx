/** The desk: which page stands where the address points. */
import { useContext, useEffect, useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import type { Api } from './common/api.ts';
import { DeskContext, overview, yearOf } from './common/desk.ts';
import { focusPage } from './common/dialog.tsx';
import { route } from './common/route.ts';
import { FilePage } from './file/file-page.tsx';
import { OverviewPage } from './overview/overview-page.tsx';
import { ChangesPage } from './review/changes-page.tsx';

export function App({ api }: { api: Api }): JSX.Element {
  return (
    <DeskContext.Provider value={{ api }}>
      <Page />
    </DeskContext.Provider>
  );
}

function Page(): JSX.Element {
  const at = route.value;
  const { api } = useContext(DeskContext);
  useEffect(() => {
    if (!overview.value) {
      void api.overview().then(
        (got) => (overview.value = got),
        () => undefined,
      );
    }
  }, []);
  const first = useRef(at);
  useEffect(() => {
    // The link that led here is gone, and the focus with it.
    if (at !== first.current && document.activeElement === document.body) focusPage();
  }, [at]);
  useEffect(() => {
    const year = at.page === 'file' ? yearOf(at.path) : undefined;
    const newest = overview.value?.editions[0]?.year;
    // Each edition has its colours; pages of no year wear the newest one's.
    document.documentElement.dataset['edition'] = String(year ?? newest ?? '');
    document.title = at.page === 'file' ? `${at.path} – Redaktionen` : 'Redaktionen';
  }, [at, overview.value]);
  return (
    <main class={`desk desk--${at.page}`} tabIndex={-1}>
      {at.page === 'file' ? (
        <FilePage key={at.path} path={at.path} {...(at.line ? { line: at.line } : {})} />
      ) : at.page === 'changes' ? (
        <ChangesPage key={at.since} since={at.since} />
      ) : (
        <OverviewPage />
      )}
    </main>
  );
}
