/**
 * Tables that may be wider than the window. Only one that is wider gets a place in the keyboard's order and its hint;
 * without a script all have both.
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
