/**
 * Links to places on the page: a click on one copies its address and offers to share it. The links stand in the page,
 * so without a script they still lead to the place, and the address can be copied from the bar. Seats and people get
 * theirs while they are pointed at or in focus; a hundred of them would drown a page for whoever listens to it.
 */
import { showNote } from './note.ts';

/** Places whose link appears with the pointer or the focus: rows of a list that have an id, unless they are there to be chosen. Paragraphs have their own. */
const ON_DEMAND = 'main li[id]:not([id*="_"], [role=option])';

export function startDeepLinks(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element && event.target.closest<HTMLAnchorElement>('a[data-deep]:not([data-cite])');
    if (link) void offer(link);
  });
  if (!document.querySelector(ON_DEMAND)) return;
  const link = makeLink();
  const follow = ({ target }: Event): void => {
    const place = target instanceof Element && target.closest<HTMLElement>(ON_DEMAND);
    if (place && !place.contains(link)) putInto(place, link);
  };
  document.addEventListener('pointerover', follow);
  document.addEventListener('focusin', follow);
}

function makeLink(): HTMLAnchorElement {
  const link = document.createElement('a');
  link.className = 'rep-deep rep-deep--here';
  link.dataset['deep'] = '';
  return link;
}

function putInto(place: HTMLElement, link: HTMLAnchorElement): void {
  link.href = `#${place.id}`;
  link.setAttribute('aria-label', `Link til ${place.querySelector('h3, b')?.textContent.trim() ?? 'rækken'}`);
  place.append(link);
}

/** Copies the place's address. Where that is not allowed the note shows the address instead. */
async function offer(link: HTMLAnchorElement): Promise<void> {
  const title = link.dataset['deep'] || link.getAttribute('aria-label') || document.title;
  const share = 'share' in navigator ? shareButton(link.href, title) : undefined;
  try {
    await navigator.clipboard.writeText(link.href);
    showNote(link, 'Linket er kopieret', share);
  } catch {
    showNote(link, link.href, share);
  }
}

/** Opens the device's own share sheet. */
function shareButton(url: string, title: string): HTMLElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = 'Del …';
  // The reader may cancel the share sheet; that is no error.
  button.addEventListener('click', () => void navigator.share({ title, url }).catch(() => undefined));
  return button;
}
