/** Says so when a link points at a section that the page lacks, and shows the sections that it has. */

/** Checks the address now, and whenever it changes. */
export function tellLostTarget(): void {
  tell();
  addEventListener('hashchange', tell);
}

function tell(): void {
  document.querySelector('.rep-lost')?.remove();
  const id = readTarget();
  const main = document.querySelector('main');
  if (!main || isTop(id) || document.getElementById(id)) return;
  main.prepend(notice());
  scrollTo(0, 0);
}

/** `#` and `#top` lead to the top of every page (HTML, 7.4.6.4). */
function isTop(id: string): boolean {
  return id === '' || id.toLowerCase() === 'top';
}

/** Id in the address, as written; an address that cannot be decoded has none that could be found. */
function readTarget(): string {
  try {
    return decodeURIComponent(location.hash.slice(1));
  } catch {
    return location.hash.slice(1);
  }
}

/** Says nothing of what the address says: whoever writes a link could put words of their own on the page. */
function notice(): HTMLElement {
  const [box, what, why, list] = [make('div'), make('b'), make('p'), make('ul')];
  box.className = 'rep-lost rep-wrap';
  box.setAttribute('role', 'status');
  what.textContent = 'Afsnittet findes ikke længere';
  const headings = [...document.querySelectorAll('main h2[id]')];
  why.textContent = `Linket peger på et afsnit, der ikke står på siden.${headings.length > 0 ? ' Det gør de her:' : ''}`;
  list.append(...headings.map((heading) => wrap(make('li'), linkTo(heading))));
  box.append(what, why, list);
  return box;
}

function linkTo(heading: Element): HTMLElement {
  const link = document.createElement('a');
  link.href = `#${heading.id}`;
  link.textContent = heading.textContent;
  return link;
}

function wrap(outer: HTMLElement, inner: HTMLElement): HTMLElement {
  outer.append(inner);
  return outer;
}

function make(tag: string): HTMLElement {
  return document.createElement(tag);
}
