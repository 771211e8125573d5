import type { Browser, Response } from '../engines/press-door.ts';

/** Kinds of files in the table; what is none of the first four is counted as other. */
export const KINDS = ['HTML', 'CSS', 'JavaScript', 'fonts', 'other'] as const;
export type Kind = (typeof KINDS)[number];

/** Bytes as transferred, without headers, by kind. */
export type Weight = Record<Kind, number>;

/** What a browser loads for a first page, and what it loads beside that for the next one. */
export interface Visit {
  first: Weight;
  next: Weight;
}

const KIND_OF: Partial<Record<string, Kind>> = {
  document: 'HTML',
  stylesheet: 'CSS',
  script: 'JavaScript',
  font: 'fonts',
};

/** Scripts may wait until the page is idle before they load more. */
const IDLE_MS = 1000;

/**
 * Visits two pages in a fresh profile with an empty cache, on a phone-sized screen, and records what is transferred.
 *
 * @throws Error when a page does not answer with success
 */
export async function visitPages(browser: Browser, origin: string, first: string, next: string): Promise<Visit> {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 412, height: 823, isMobile: true, hasTouch: true });
    let responses: Response[] = [];
    page.on('response', (response) => responses.push(response));
    const weigh = async (path: string): Promise<Weight> => {
      responses = [];
      const answer = await page.goto(origin + path, { waitUntil: 'load' });
      if (!answer?.ok()) throw new Error(`${path} was not found in the built site; build it first.`);
      await page.waitForNetworkIdle({ idleTime: IDLE_MS });
      return sumUp(responses);
    };
    return { first: await weigh(first), next: await weigh(next) };
  } finally {
    await context.close();
  }
}

function sumUp(responses: Response[]): Weight {
  const weight: Weight = { HTML: 0, CSS: 0, JavaScript: 0, fonts: 0, other: 0 };
  for (const response of responses) {
    if (response.fromCache() || response.status() === 304 || response.url().startsWith('data:')) continue;
    weight[KIND_OF[response.request().resourceType()] ?? 'other'] += Number(response.headers()['content-length'] ?? 0);
  }
  return weight;
}
