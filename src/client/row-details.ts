/**
 * Makes rows of the accounts unfold. Without a script a row's name is a link to the row; here it becomes the button
 * that opens the row's detail.
 */
export function startRowDetails(): void {
  for (const name of document.querySelectorAll<HTMLAnchorElement>('a[data-unfolds]')) {
    const detail = document.getElementById(name.dataset['unfolds'] ?? '');
    if (!detail) continue;
    name.role = 'button';
    name.setAttribute('aria-expanded', 'false');
    name.setAttribute('aria-controls', detail.id);
    name.addEventListener('click', (event) => {
      event.preventDefault();
      toggle(name, detail);
    });
    name.addEventListener('keydown', (event) => {
      if (event.key !== ' ') return;
      event.preventDefault();
      toggle(name, detail);
    });
  }
}

function toggle(name: HTMLElement, detail: HTMLElement): void {
  detail.hidden = !detail.hidden;
  name.setAttribute('aria-expanded', String(!detail.hidden));
}
