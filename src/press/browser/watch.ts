import type { Page } from 'puppeteer-core';
import { decodeAddress } from '../decode.ts';
import type { PageWords } from '../contract.ts';
import type { PrintProblem } from '../errors.ts';

/** The empty style element that Paged.js makes for itself. `mends/constructed-styles.ts` replaces it, so nothing is lost. */
const HASH_OF_NOTHING = 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=';

export interface WatchSettings {
  origin: string;
  words: Pick<PageWords, 'media'>;
  /** Problems are added here. */
  problems: PrintProblem[];
}

/**
 * Notes failed requests, refusals of the page's policy and script errors. A browser only logs them, and nobody sees the
 * log of a browser that prints.
 */
export function watch(page: Page, { origin, words, problems }: WatchSettings): void {
  page.on('requestfailed', (request) => {
    const failure = request.failure()?.errorText;
    // The page itself stops waiting for a picture, and reports where it stands (paged/measures/images.ts).
    if (request.resourceType() === 'image' && failure === 'net::ERR_ABORTED') return;
    const isOurs = request.url().startsWith(origin);
    problems.push({
      what: `${request.url()} kunne ikke hentes (${failure ?? 'ukendt fejl'}).`,
      fix: isOurs ? 'se efter, om filen er bygget med.' : `læg filen i ${words.media}; trykkeriet henter intet udefra.`,
    });
  });
  page.on('response', (response) => {
    if (response.status() < 400 || response.url().endsWith('/favicon.ico')) return;
    problems.push({
      what: `${decodeAddress(response.url().replace(origin, ''))} findes ikke (${response.status()}).`,
      fix: `ret navnet, eller læg filen i ${words.media}.`,
    });
  });
  page.on('console', (message) => {
    if (!message.text().includes('Content Security Policy') || message.text().includes(HASH_OF_NOTHING)) return;
    problems.push({
      what: `Sidens sikkerhedspolitik (CSP) afviste noget: ${message.text().slice(0, 160)} …`,
      fix: 'flyt det, der står i style="" eller i et script på siden, over i et stilark.',
    });
  });
  page.on('pageerror', (error) => {
    const message = error instanceof Error ? error.message : String(error);
    problems.push({
      what: `Der opstod en fejl i siden, mens den blev delt: ${message}`,
      fix: 'tag den seneste ændring i indholdet tilbage, og kør igen; kommer fejlen stadig, ligger den i koden, og så skal en udvikler se beskeden.',
    });
  });
}
