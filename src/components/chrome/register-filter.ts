/**
 * Narrows a register to what the form asks for, in the reader's browser. The choice stands in the address, so that a
 * narrowed list can be linked and the back button leads to the one before. Text from the address only ever becomes the
 * value of a control.
 */
import { fold, holdsTyped } from '../../report/fold.ts';

/** For each control's name, the data attribute whose values a person's year must match. */
const AGREES = { parti: 'party', kommune: 'municipality', organ: 'bodies', aar: 'year' };

const form = document.querySelector<HTMLFormElement>('form[data-filters]');
if (form) startFilter(form);

function startFilter(form: HTMLFormElement): void {
  const list = document.getElementById(form.dataset['filters'] ?? '');
  const rows = [...(list?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const status = form.querySelector('output');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const empty = document.querySelector<HTMLElement>('[data-filter-empty]');

  const show = (): void => {
    const choice = new FormData(form);
    const shown = rows.filter((row) => showRow(row, choice)).length;
    if (status) status.textContent = describe(shown, rows.length, form.dataset['noun'] ?? '');
    if (reset) reset.hidden = addressOf(form) === location.pathname;
    if (empty) empty.hidden = shown > 0;
    if (list) {
      list.hidden = shown === 0;
      hideLetters(list);
    }
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
  readAddress();
}

/** Value of the option that an address means, however its letters are written; empty, which is no choice, for none. */
function findOption({ options }: HTMLSelectElement, asked: string): string {
  const isAsked = ({ value, text }: HTMLOptionElement) => [value, text].some((name) => fold(name) === fold(asked));
  return (asked && [...options].find(isAsked)?.value) || '';
}

/** `12 af 92 personer`. */
function describe(shown: number, count: number, noun: string): string {
  return shown === count ? `${count} ${noun}` : `${shown} af ${count} ${noun}`;
}

/** Shows those years of a row that agree with the choice, and the row if there is one. */
function showRow(row: HTMLElement, choice: FormData): boolean {
  const isNamed = holdsTyped(row.querySelector('[data-name]')?.textContent ?? '', textOf(choice, 'navn'));
  const years = [...row.querySelectorAll<HTMLElement>('[data-year]')];
  for (const year of years) {
    year.hidden = !Object.entries(AGREES).every(([control, name]) => {
      const wanted = textOf(choice, control);
      return !wanted || (year.dataset[name] ?? '').split(' ').includes(wanted);
    });
  }
  const isShown = isNamed && (years.length === 0 || years.some(({ hidden }) => !hidden));
  row.hidden = !isShown;
  return isShown;
}

/** Hides letters under which nothing is left, and the links to them. */
function hideLetters(list: HTMLElement): void {
  for (const letter of list.querySelectorAll<HTMLElement>('[data-letter]')) {
    letter.hidden = letter.querySelector('[data-row]:not([hidden])') === null;
    const link = document.querySelector<HTMLElement>(`.rep-letters a[href="#${letter.dataset['letter']}"]`);
    if (link) link.hidden = letter.hidden;
  }
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
