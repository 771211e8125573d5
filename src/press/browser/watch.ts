import type { Page } from 'puppeteer-core';
import type { PrintProblem } from '../errors.ts';

/** The empty style element that Paged.js makes for itself; it is replaced (paged/styles.ts), so its refusal loses nothing. */
const HASH_OF_NOTHING = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

/**
 * Notes everything that a browser only grumbles about (a request, a font, a picture, an error of the page), because in
 * print nobody sees the grumbling.
 */
export function watch(page: Page, origin: string, troubles: PrintProblem[]): void {
  page.on('requestfailed', (request) => {
    // A picture that was waited for in vain is given up by the page itself, which tells where it stands (paged/images.ts).
    if (request.resourceType() === 'image' && request.failure()?.errorText === 'net::ERR_ABORTED') return;
    const isOurs = request.url().startsWith(origin);
    troubles.push({
      what: `${request.url()} kunne ikke hentes (${request.failure()?.errorText ?? 'ukendt fejl'}).`,
      fix: isOurs
        ? 'se efter, om filen er bygget med.'
        : 'læg filen i årgangens media-mappe; trykkeriet henter intet udefra.',
    });
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.url().endsWith('/favicon.ico')) return;
    troubles.push({
      what: `${decodeURI(response.url().replace(origin, ''))} findes ikke (${response.status()}).`,
      fix: 'ret navnet, eller læg filen i årgangens media-mappe.',
    });
  });
  page.on('console', (message) => {
    // What the page's own policy refuses is missing in print, and nobody sees the browser's console.
    if (!message.text().includes('Content Security Policy') || message.text().includes(HASH_OF_NOTHING)) return;
    troubles.push({
      what: `Sidens sikkerhedspolitik (CSP) afviste noget: ${message.text().slice(0, 160)} …`,
      fix: 'flyt det, der står i style="" eller i et script på siden, over i et stilark.',
    });
  });
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    troubles.push({
      what: `Der opstod en fejl i siden, mens den blev delt: ${message}`,
      fix: 'vis denne besked til en udvikler.',
    });
  });
}
