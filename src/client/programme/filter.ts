/**
 * Narrows the items of a conference by kind and by who takes part. The choice stands in the address, so that it can be
 * linked to. Text from the address only ever becomes the value of a control.
 */

const FIELDS = { slags: 'kind', medvirkende: 'people' } as const;

export function startFilter(): void {
  const form = document.querySelector<HTMLFormElement>('[data-programme-filter]');
  if (!form) return;
  const items = [...document.querySelectorAll<HTMLElement>('[data-item]')];
  const selects = [...form.querySelectorAll('select')];
  const status = form.querySelector('output');
  const reset = form.querySelector<HTMLButtonElement>('button[type=reset]');
  const empty = document.querySelector<HTMLElement>('[data-filter-empty]');

  const show = () => {
    const chosen = selects.filter(({ value }) => value !== '');
    for (const item of items) item.hidden = !chosen.every((select) => matches(item, select));
    const shown = items.filter(({ hidden }) => !hidden).length;
    for (const day of document.querySelectorAll<HTMLElement>('.rep-day')) {
      day.hidden = day.querySelector('[data-item]:not([hidden])') === null;
    }
    if (status) {
      status.textContent = shown === items.length ? `${shown} punkter` : `${shown} af ${items.length} punkter`;
    }
    if (reset) reset.hidden = chosen.length === 0;
    if (empty) empty.hidden = shown > 0;
  };
  const readAddress = () => {
    const query = new URLSearchParams(location.search);
    for (const select of selects) {
      const asked = query.get(select.name) ?? '';
      select.value = [...select.options].some(({ value }) => value === asked) ? asked : '';
    }
    show();
  };
  form.addEventListener('change', () => {
    history.pushState(null, '', addressOf(selects));
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  // The browser empties the controls only after this event. The button then disappears, so the focus moves first.
  form.addEventListener('reset', () =>
    setTimeout(() => {
      history.pushState(null, '', addressOf(selects));
      show();
      selects[0]?.focus();
    }),
  );
  addEventListener('popstate', readAddress);
  readAddress();
}

function matches(item: HTMLElement, { name, value }: HTMLSelectElement): boolean {
  const field = FIELDS[name as keyof typeof FIELDS];
  return (item.dataset[field] ?? '').split(' ').includes(value);
}

/** `/topmoede/2024/?slags=debate#fredag`; what is not chosen is left out. */
function addressOf(selects: HTMLSelectElement[]): string {
  const query = new URLSearchParams(selects.filter(({ value }) => value).map(({ name, value }) => [name, value]));
  const text = query.toString();
  return location.pathname + (text ? `?${text}` : '');
}
