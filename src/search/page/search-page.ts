/**
 * Runs `/soeg/`: asks while the reader types, shows the hits and keeps the query in the address, so that a search can
 * be linked and the back button leads to the one before. Without this script the page still lists where to look.
 */
import type { Query } from './engine.ts';
import { walkByArrows } from './keys.ts';
import { readQuery, writeQuery } from './query.ts';
import { startSession } from './session.ts';
import { findView } from './view.ts';

/** Pause after a keystroke before the index is asked. */
const PAUSE_MS = 180;

const form = document.querySelector<HTMLFormElement>('form[data-search]');
if (form) startSearch(form);

function startSearch(form: HTMLFormElement): void {
  const field = form.querySelector<HTMLInputElement>('[name="q"]')!;
  const view = findView();
  const session = startSession(view);
  let timer: ReturnType<typeof setTimeout> | undefined;

  const showAddress = (): void => {
    writeForm(form, readQuery(location.search));
    void session.answer(readForm(form));
  };
  /** Typing rewrites the address; a choice or Enter is a step that the back button takes back. */
  const change = (isStep: boolean): void => {
    clearTimeout(timer);
    const query = readForm(form);
    const address = location.pathname + writeQuery(query);
    if (address !== location.pathname + location.search) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    }
    void session.answer(query);
  };

  form.addEventListener('input', ({ target }) => {
    clearTimeout(timer);
    if (target !== field) return;
    session.prepare();
    timer = setTimeout(() => change(false), PAUSE_MS);
  });
  form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && change(true));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    change(true);
  });
  view.more.addEventListener('click', () => session.answerMore());
  view.kinds.addEventListener('click', (event) => {
    const choice = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-kind]') : null;
    if (!choice || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    writeForm(form, { ...readForm(form), kind: choice.dataset['kind'] ?? '' });
    change(true);
    view.kinds.querySelector<HTMLElement>('[aria-current]')?.focus();
  });
  addEventListener('popstate', showAddress);
  walkByArrows(field, view.list);
  showAddress();
}

function readForm(form: HTMLFormElement): Query {
  const data = [...new FormData(form)].map(([name, value]): [string, string] => [
    name,
    typeof value === 'string' ? value : '',
  ]);
  return readQuery(String(new URLSearchParams(data)));
}

function writeForm(form: HTMLFormElement, { text, year, kind }: Query): void {
  for (const [name, value] of Object.entries({ q: text, aar: year, type: kind })) {
    const control = form.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${name}"]`)!;
    control.value = value;
    // A select goes blank when it is set to an option that it lacks; an empty value then means no choice.
    if (control instanceof HTMLSelectElement && control.selectedIndex < 0) control.value = '';
  }
}
