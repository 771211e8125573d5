/** Where the editor is: the query of the address, so that every place can be linked to and gone back to. */
import { signal } from '@preact/signals';
import { DESK_PATH } from '../../contract.ts';

export type Route =
  | { page: 'overview' }
  | { page: 'file'; path: string; line?: number }
  /** What has changed since a commit or a day. */
  | { page: 'changes'; since: string };

export function parseRoute(search: string): Route {
  const query = new URLSearchParams(search);
  const path = query.get('fil');
  const line = Number(query.get('linje'));
  if (path) return { page: 'file', path, ...(line > 0 ? { line } : {}) };
  const since = query.get('siden');
  return since === null ? { page: 'overview' } : { page: 'changes', since };
}

export function addressOf(route: Route): string {
  const query = new URLSearchParams();
  if (route.page === 'file') query.set('fil', route.path);
  if (route.page === 'file' && route.line) query.set('linje', String(route.line));
  if (route.page === 'changes') query.set('siden', route.since);
  const text = query.toString().replaceAll('%2F', '/');
  return text ? `${DESK_PATH}?${text}` : DESK_PATH;
}

export const route = signal<Route>({ page: 'overview' });

/** Goes to a place; the way back leads to the one before. */
export function go(to: Route): void {
  history.pushState(null, '', addressOf(to));
  route.value = to;
}

/** Follows the address, and links of the desk without loading it anew. */
export function followAddress(): void {
  const read = () => (route.value = parseRoute(location.search));
  read();
  addEventListener('popstate', read);
  document.addEventListener('click', (event) => {
    const link = (event.target as Element).closest<HTMLAnchorElement>('a[href]');
    const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    if (!link || !isPlain || link.target || link.pathname !== DESK_PATH || link.origin !== location.origin) return;
    if (link.hash && link.search === location.search) return;
    event.preventDefault();
    go(parseRoute(link.search));
  });
}
