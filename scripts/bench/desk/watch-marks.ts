import type { Page } from '../engines/press-door.ts';

/** A word that was written, as seen on a page. */
export interface SeenMark {
  mark: string;
  /** Milliseconds since 1970, when the page that shows it had been painted. */
  at: number;
  medium: 'web' | 'paper';
  /** Whether all pages of the paper stood by then. */
  isWhole: boolean;
}

export interface MarkWatch {
  /** Tells all pages which word to look for. */
  seek: (mark: string) => Promise<void>;
  /** The first sight of a word. */
  see: (mark: string) => Promise<SeenMark>;
  /** The first sight of it when all pages stood. */
  seeWhole: (mark: string) => Promise<SeenMark>;
}

let marks = 0;

/** A word that no page has shown yet. */
export function newMark(): string {
  marks += 1;
  return `mærke${marks}.`;
}

const TOLD = 'bench-seen';
/** What hangs must end the bench. */
const LIMIT_MS = 60_000;

/**
 * Has every page in a tab, and in its frames, look for a word at each frame of the screen, and say when it has been painted. A
 * page whose style sheets are still missing has no frames, so it is not seen before it is whole.
 */
export async function watchMarks(page: Page): Promise<MarkWatch> {
  const seen: SeenMark[] = [];
  const waiting = new Set<() => void>();
  page.on('console', (message) => {
    if (!message.text().startsWith(TOLD)) return;
    seen.push(JSON.parse(message.text().slice(TOLD.length)) as SeenMark);
    for (const look of waiting) look();
  });
  await page.evaluateOnNewDocument(lookForMarks, TOLD);
  const see = (fits: (seen: SeenMark) => boolean) =>
    new Promise<SeenMark>((found, failed) => {
      const timer = setTimeout(() => {
        waiting.delete(look);
        failed(new Error(`Nothing was shown within ${LIMIT_MS / 1000} s.`));
      }, LIMIT_MS);
      const look = () => {
        const hit = seen.find(fits);
        if (!hit) return;
        clearTimeout(timer);
        waiting.delete(look);
        found(hit);
      };
      waiting.add(look);
      look();
    });
  return {
    seek: (mark) => page.evaluate((sought) => localStorage.setItem('bench-mark', sought), mark),
    see: (mark) => see((seen) => seen.mark === mark),
    seeWhole: (mark) => see((seen) => seen.mark === mark && seen.isWhole),
  };
}

/** Runs in each page. */
function lookForMarks(told: string): void {
  /** A page that is laid out while others are missing is not shown yet, though it stands in the document. */
  const isWhole = () => ['pages', 'benchPaper'].some((name) => document.body.dataset[name] !== undefined);
  const known = new Set<string>();
  const isShown = (element: Element): boolean => {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
    const isOfPaper = document.querySelector('[data-press-part], .pagedjs_pages, [data-bench-paper]') !== null;
    if (!isOfPaper) return true;
    const page = element.closest('.pagedjs_page');
    return page !== null && (isWhole() || page.closest('.preview-coming') !== null);
  };
  const find = (mark: string): Element | undefined => {
    // The text that is written itself is no preview of it.
    if (document.querySelector('.cm-editor')) return undefined;
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement;
      if (parent && node.textContent?.includes(mark) && isShown(parent)) return parent;
    }
    return undefined;
  };
  const look = () => {
    requestAnimationFrame(look);
    const mark = localStorage.getItem('bench-mark');
    const element = mark ? find(mark) : undefined;
    if (!mark || !element) return;
    const seen = {
      mark,
      medium: element.closest('.pagedjs_page') ? 'paper' : 'web',
      isWhole: isWhole(),
    };
    const key = JSON.stringify(seen);
    if (known.has(key)) return;
    known.add(key);
    requestAnimationFrame(() =>
      setTimeout(() =>
        console.debug(told + JSON.stringify({ ...seen, at: performance.timeOrigin + performance.now() })),
      ),
    );
  };
  requestAnimationFrame(look);
}
