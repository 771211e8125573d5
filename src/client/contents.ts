/** Contents that follow the reader: the section that is being read is marked in the list and named on its button. */
import { closeOnLeave } from './close-on-leave.ts';

/**
 * Height of the reading line, as a share of the window from its top. A section is being read once its heading has
 * passed it.
 */
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
  // The observer reports that a heading crossed the line; `show` then finds out which ones have. The observed area
  // reaches far above the window: otherwise the observer would not report a heading that a jump skips.
  const observer = new IntersectionObserver(show, { rootMargin: `${FAR_PX}px 0px -${100 - READING_LINE * 100}% 0px` });
  for (const heading of headings) observer.observe(heading);

  if (details) closeOnLeave(details);
}
