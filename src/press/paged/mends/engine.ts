/** Mends of how Paged.js works, not of where it breaks pages. */
import type { Mend } from './mend.ts';

/** Paged.js waits for an animation frame between pages: 16 ms, and none at all comes in a hidden window. */
export const messageTicks: Mend = {
  name: 'message-ticks',
  issue: 'Pagination halts in a tab that is not in front, and loses 16 ms a page in one that is.',
  until: 'the queue of Paged.js no longer uses requestAnimationFrame',
  apply: {
    onChunker(chunker) {
      chunker.q.tick = createTick();
    },
  },
};

function createTick(): (task: () => void) => void {
  const channel = new MessageChannel();
  const tasks: (() => void)[] = [];
  channel.port1.onmessage = () => tasks.shift()?.();
  return (task) => {
    tasks.push(task);
    channel.port2.postMessage(null);
  };
}

/** Only `display: none` may count as undisplayed; `UndisplayedFilter.removable` takes any `style` attribute for it. */
export const styledElements: Mend = {
  name: 'styled-elements',
  issue: 'Breaks around an element with a `style` attribute are forgotten.',
  until: 'UndisplayedFilter reads the computed display',
  apply: {
    onContent(content) {
      for (const element of content.querySelectorAll<HTMLElement>('[style][data-undisplayed]')) {
        if (element.style.display !== 'none') element.removeAttribute('data-undisplayed');
      }
    },
  },
};

/** Twenty boxes a page for printer's marks that nobody asked for. */
export const noBleedBoxes: Mend = {
  name: 'no-bleed-boxes',
  issue: 'Empty boxes for crop marks make every layout slower.',
  until: 'a publication needs printer’s marks drawn by Paged.js',
  apply: {
    onSource(_source, chunker) {
      for (const box of chunker.pageTemplate.content.querySelectorAll('.pagedjs_bleed')) box.remove();
    },
  },
};

/** A ResizeObserver on each page lays finished pages out again, to reflow pages that grow. Ours never grow. */
export const noResizeObservers: Mend = {
  name: 'no-resize-observers',
  issue: 'Each finished page is laid out again and again; 0.4 of 7.5 s at 195 pages.',
  until: 'Paged.js has a setting for it',
  apply: {
    onPage(page) {
      page.addListeners = () => true;
    },
  },
};
