/**
 * Narrows the list of persons to what the form asks for, in the reader's browser. The choice stands in the address, so
 * that a narrowed list can be linked and the back button leads to the one before. Text from the address only ever
 * becomes the value of a control.
 */
import { fold, holdsTyped } from '../../report/fold.ts';

/** For each control's name, the data attribute whose values a person's year must match. */
const AGREES = { parti: 'party', kommune: 'municipality', organ: 'bodies', aar: 'year' };

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
if (form) startFilter(form);

function startFilter(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  const rows = [...(list?.children ?? [])].filter((row): row is HTMLElement => row instanceof HTMLElement);
  const status = form.querySelector('output');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const empty = document.querySelector<HTMLElement>('[data-filter-empty]');

  const show = (): void => {
    const choice = new FormData(form);
    const shown = rows.filter((row) => showRow(row, choice)).length;
    if (status) {
      status.textContent = shown === rows.length ? `${shown} personer` : `${shown} af ${rows.length} personer`;
    }
    if (reset) reset.hidden = addressOf(form) === location.pathname;
    if (empty) empty.hidden = shown > 0;
    if (list) list.hidden = shown === 0;
  };
  const readAddress = (): void => {
    const query = new URLSearchParams(location.search);
    for (const control of form.querySelectorAll<HTMLInputElement | HTMLSelectElement>('[name]')) {
      const asked = query.get(control.name) ?? '';
      control.value = control instanceof HTMLSelectElement ? findOption(control, asked) : asked;
    }
    show();
  };
  /** Typing rewrites the address; a choice is a step that the back button takes back. */
  const change = (isStep: boolean): void => {
    const address = addressOf(form);
    if (address !== location.pathname + location.search) {
      history[isStep ? 'pushState' : 'replaceState'](null, '', address);
    }
    show();
  };

  form.addEventListener('input', ({ target }) => target instanceof HTMLInputElement && change(false));
  form.addEventListener('change', ({ target }) => target instanceof HTMLSelectElement && change(true));
  form.addEventListener('submit', (event) => event.preventDefault());
  // The browser empties the controls only after this event. The reset button then disappears, so move the focus first.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      change(true);
      form.querySelector('input')?.focus();
    }),
  );
  addEventListener('popstate', readAddress);
  form.hidden = false;
  readAddress();
}

/** Value of the option that an address means, however its letters are written; empty, which is no choice, for none. */
function findOption({ options }: HTMLSelectElement, asked: string): string {
  const isAsked = ({ value, text }: HTMLOptionElement) => [value, text].some((name) => fold(name) === fold(asked));
  return (asked && [...options].find(isAsked)?.value) || '';
}

/** Shows those years of a person that agree with the choice, and the person if there is one. */
function showRow(row: HTMLElement, choice: FormData): boolean {
  const isNamed = holdsTyped(row.querySelector('[data-name]')?.textContent ?? '', textOf(choice, 'navn'));
  let isShown = false;
  for (const year of row.querySelectorAll<HTMLElement>('[data-year]')) {
    const agrees = Object.entries(AGREES).every(([control, name]) => {
      const wanted = textOf(choice, control);
      return !wanted || (year.dataset[name] ?? '').split(' ').includes(wanted);
    });
    year.hidden = !agrees;
    isShown ||= agrees && isNamed;
  }
  row.hidden = !isShown;
  return isShown;
}

/** `/personer/?parti=V&aar=2024`; what is not chosen is left out. */
function addressOf(form: HTMLFormElement): string {
  const query = new URLSearchParams();
  for (const name of new FormData(form).keys()) {
    const value = textOf(new FormData(form), name);
    if (value) query.set(name, value);
  }
  return location.pathname + (query.size > 0 ? `?${query}` : '');
}

function textOf(data: FormData, name: string): string {
  const value = data.get(name);
  return typeof value === 'string' ? value.trim() : '';
}
