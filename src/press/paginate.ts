import type { Page } from 'puppeteer-core';
import { PressError } from './errors.ts';
import type { Finding } from './errors.ts';
import type { PageMap } from './paged/page-map.ts';
import { PRESS_PATH } from './serve.ts';

export interface PaginateSettings {
  /** Pages after which the run is given up. */
  ceiling: number;
  deadlineMs: number;
  signal?: AbortSignal | undefined;
  /** Told of every finished page, with the chapter it belongs to. */
  onPage?: ((page: number, title: string) => void) | undefined;
}

/** Announces a finished page from inside the browser; the console is the cheapest way out of it. */
const PAGE_MESSAGE = 'press-page';

/** The empty style element that Paged.js makes for itself; it is replaced (paged/styles.ts), so its refusal loses nothing. */
const HASH_OF_NOTHING = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/**
 * Opens an address and cuts it into pages. Everything that a browser only grumbles about (a request, a font, a picture,
 * an error of the page) stops the run, because in print nobody sees the grumbling.
 */
export async function paginate(page: Page, url: string, settings: PaginateSettings): Promise<PageMap> {
  const troubles: Finding[] = [];
  const progress = { page: 0, title: '' };
  watch(page, new URL(url).origin, troubles);
  page.on('console', (message) => {
    const [mark, number, title] = message.text().split('\u001F');
    if (mark !== PAGE_MESSAGE) return;
    Object.assign(progress, { page: Number(number), title: title ?? '' });
    settings.onPage?.(progress.page, progress.title);
  });
  const map = await within(settings, progress, async () => {
    await page.goto(url, { waitUntil: 'load', timeout: 0 });
    return (await page.evaluate(script(settings))) as PageMap;
  }).catch((error: unknown) => {
    if (error instanceof PressError || troubles.length === 0) throw error;
    throw new PressError(troubles, { cause: error });
  });
  if (troubles.length > 0) throw new PressError(troubles);
  return map;
}

/** A string and not a function: test runners rewrite `import()` in functions, and the browser knows nothing of that. */
function script({ ceiling }: PaginateSettings): string {
  return `(async () => {
    const paged = await import('${PRESS_PATH}pagedjs.js');
    const { paginatePage } = await import('${PRESS_PATH}paged/paginate-page.ts');
    const onPage = (page, title) => console.debug(['${PAGE_MESSAGE}', page, title].join('\\u001F'));
    return paginatePage(paged, { ceiling: ${ceiling}, onPage });
  })()`;
}

function watch(page: Page, origin: string, troubles: Finding[]): void {
  page.on('requestfailed', (request) => {
    const isOurs = request.url().startsWith(origin);
    troubles.push({
      what: `${request.url()} kunne ikke hentes (${request.failure()?.errorText ?? 'ukendt fejl'}).`,
      fix: isOurs ? 'se efter, om filen er bygget med.' : 'læg filen i årgangens media-mappe; trykkeriet henter intet udefra.',
    });
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.url().endsWith('/favicon.ico')) return;
    troubles.push({ what: `${decodeURI(response.url().replace(origin, ''))} findes ikke (${response.status()}).`, fix: 'ret navnet, eller læg filen i årgangens media-mappe.' });
  });
  page.on('console', (message) => {
    // What the page's own policy refuses is missing in print, and nobody sees the browser's console.
    if (!message.text().includes('Content Security Policy') || message.text().includes(HASH_OF_NOTHING)) return;
    troubles.push({ what: `Sidens sikkerhedspolitik (CSP) afviste noget: ${message.text().slice(0, 160)} …`, fix: 'flyt det, der står i style="" eller i et script på siden, over i et stilark.' });
  });
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    troubles.push({ what: `Der opstod en fejl i siden, mens den blev delt: ${message}`, fix: 'vis denne besked til en udvikler.' });
  });
}

/** Runs the work until it is done, the caller gives up, or the deadline is passed, whichever comes first. */
async function within<T>({ deadlineMs, signal }: PaginateSettings, progress: { page: number; title: string }, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let giveUp: (() => void) | undefined;
  const interrupted = new Promise<never>((_, reject) => {
    const where = progress.page > 0 ? progress : undefined;
    timer = setTimeout(() => reject(new PressError(lateness(deadlineMs, progress))), deadlineMs);
    giveUp = () => reject(new PressError({ what: 'Trykningen blev afbrudt.', fix: 'kør igen, når du vil have en ny PDF.', where }));
    if (signal?.aborted) giveUp();
    signal?.addEventListener('abort', giveUp, { once: true });
  });
  try {
    return await Promise.race([work(), interrupted]);
  } finally {
    clearTimeout(timer);
    if (giveUp) signal?.removeEventListener('abort', giveUp);
  }
}

function lateness(deadlineMs: number, progress: { page: number; title: string }): Finding {
  return {
    what: `Siderne var ikke delt efter ${Math.round(deadlineMs / 1000)} sekunder; de første ${progress.page} sider nåede det.`,
    fix: 'se efter noget, der ikke kan deles, på siden derefter. Er dokumentet blot langt, kan fristen sættes op.',
    where: { page: progress.page + 1, title: progress.title },
  };
}
