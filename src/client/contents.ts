/** Contents that follow the reader: the section that is being read is marked in the list and named on its button. */

/** The line that a section's heading must have passed to be the one that is read, from the top of the window. */
const READING_LINE = 0.35;
/** Farther than any page is long. */
const FAR_PX = 1_000_000;

/** Starts the page's contents, if it has any. */
export function startContents(): void {
  const contents = document.querySelector<HTMLElement>('[data-contents]');
  if (contents) followReader(contents);
}

function followReader(contents: HTMLElement): void {
  const details = contents.querySelector('details');
  const here = contents.querySelector('[data-contents-here]');
  const links = [...contents.querySelectorAll<HTMLAnchorElement>('a')];
  const headings = links.flatMap(({ hash }) => document.getElementById(decodeURIComponent(hash.slice(1))) ?? []);
  const whole = here?.textContent ?? '';

  const show = (): void => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top <= innerHeight * READING_LINE);
    const current = links[passed.length - 1];
    for (const link of links) {
      if (link === current) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (here) here.textContent = current?.textContent ?? whole;
  };
  // Tells that a heading crossed the line; `show` then looks which ones have. All that is above the line counts as seen,
  // however far above, or a heading that is jumped over would never be told of.
  const observer = new IntersectionObserver(show, { rootMargin: `${FAR_PX}px 0px -${100 - READING_LINE * 100}% 0px` });
  for (const heading of headings) observer.observe(heading);

  if (!details) return;
  const close = (): void => void (details.open = false);
  contents.addEventListener('click', ({ target }) => target instanceof HTMLAnchorElement && close());
  contents.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape' || !details.open) return;
    close();
    details.querySelector('summary')?.focus();
  });
  addEventListener('click', ({ target }) => target instanceof Node && !contents.contains(target) && close());
  contents.addEventListener(
    'focusout',
    ({ relatedTarget }) => relatedTarget instanceof Node && !contents.contains(relatedTarget) && close(),
  );
}
