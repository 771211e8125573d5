/**
 * Tables that may be wider than the window. Only those that are wider take the keyboard's focus and show their hint;
 * without a script all of them do.
 */
export function markScrolling(): void {
  const observer = new ResizeObserver((entries) => entries.forEach(({ target }) => mark(target)));
  for (const region of document.querySelectorAll('.rep-scroll')) observer.observe(region);
}

function mark(region: Element): void {
  const scrolls = region.scrollWidth > region.clientWidth + 1;
  if (scrolls) region.setAttribute('tabindex', '0');
  else region.removeAttribute('tabindex');
  region.toggleAttribute('data-scrolls', scrolls);
}
