import { SEARCH_PATH } from '../../report/addresses.ts';

/** `/` leads to the search from every page, and to its field on the search page; not while somebody writes. */
export function startShortcut(): void {
  addEventListener('keydown', (event) => {
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]')) return;
    event.preventDefault();
    const field = document.getElementById('soegefelt');
    if (field instanceof HTMLInputElement) field.select();
    else location.assign(`${SEARCH_PATH}#soegefelt`);
  });
}
