import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page, SerializedAXNode } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { settle, useSite, waitUntilStill } from '../helpers/browser.ts';

const { visit, origin } = useSite(await builtSite('content'));

const readHere = (page: Page) => page.$eval('[data-contents-here]', (here) => here.textContent);

describe('contents that follow the reader', () => {
  test('say how many sections there are, then name the one that is read and mark it in the list', async () => {
    const { page } = await visit('/2024/sundhed-og-aeldre/');
    expect(await readHere(page)).toBe('6 afsnit');
    const third = await page.$$eval('.rep-contents a', (links) => ({
      text: links[2]?.textContent,
      hash: links[2]?.hash,
    }));
    await page.$eval(third.hash!, (heading) => heading.scrollIntoView());
    await page.waitForFunction(
      (text) => document.querySelector('[data-contents-here]')?.textContent === text,
      {},
      third.text,
    );
    expect(
      await page.$$eval('.rep-contents [aria-current=location]', (links) =>
        links.map(({ textContent }) => textContent),
      ),
    ).toEqual([third.text]);
  });

  test('open and close by keyboard, lead to the section, and do not lie over its heading', async () => {
    const { page } = await visit('/2024/sundhed-og-aeldre/', { width: 390 });
    await page.focus('.rep-contents summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.rep-contents details', (details) => details.open)).toBe(false);
    await waitUntilStill(page, 'h2:target');
    const [heading, bar] = [await boxOf(page, 'h2:target'), await boxOf(page, '.rep-contents')];
    expect(heading.top).toBeGreaterThanOrEqual(bar.bottom);
    await page.focus('.rep-contents summary');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    expect(await page.$eval('.rep-contents details', (details) => details.open)).toBe(false);
  });
});

describe('links to places', () => {
  /** Opens a page in a browser that can copy and share, and keeps what it was given: a headless one has no clipboard. */
  const visitCopying = (path: string) =>
    visit(path, {
      before: (page) =>
        page.evaluateOnNewDocument(`
          navigator.clipboard.writeText = async (text) => { window.copied = text; };
          navigator.share = async ({ url }) => { window.shared = url; };`),
    });
  const readKept = (page: Page, name: 'copied' | 'shared') =>
    page.evaluate((key) => (window as unknown as Record<string, string>)[key], name);

  test.each([
    ['a heading of the accounts', '/2024/regnskab/', '.rep-block h2 + .rep-deep'],
    ['a key figure of the accounts', '/2024/regnskab/', '.rep-key-figure .rep-deep'],
    ['a chart', '/2024/regnskab/', '.rep-chart .rep-deep'],
    ['a row over the years', '/sammenlign/', '.rep-years tbody a[data-deep]'],
  ])('%s has one that is copied by a click and can be shared', async (_, path, selector) => {
    const { page, complaints } = await visitCopying(path);
    const href = await page.$eval(selector, (link) => (link as HTMLAnchorElement).href);
    await page.focus(selector);
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rep-note:popover-open');
    expect(await readKept(page, 'copied')).toBe(href);
    expect(await page.$eval('.rep-note', (note) => note.textContent)).toContain('Linket er kopieret');
    await page.click('.rep-note button');
    expect(await readKept(page, 'shared')).toBe(href);
    expect(complaints).toEqual([]);
    expect(await page.$(`[id="${new URL(href).hash.slice(1)}"]`)).not.toBeNull();
  });

  test('a seat gets its link when the keyboard comes to it', async () => {
    const { page } = await visitCopying('/2024/organisation/');
    await page.focus('#bestyrelsen-martin-damm b a');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.rep-note:popover-open');
    expect(await readKept(page, 'copied')).toBe(`${origin()}/2024/organisation/#bestyrelsen-martin-damm`);
  });

  test('where nothing may be copied the note shows the address', async () => {
    const { page } = await visit('/2024/regnskab/', {
      before: (page) => page.evaluateOnNewDocument('navigator.clipboard.writeText = () => Promise.reject()'),
    });
    await page.$eval('.rep-chart .rep-deep', (link) => (link as HTMLElement).click());
    await page.waitForSelector('.rep-note:popover-open');
    expect(await page.$eval('.rep-note', (note) => note.textContent)).toContain('/2024/regnskab/#');
  });

  test('a link to what is no longer there says so and shows what is, and nothing that the address says', async () => {
    const { page } = await visit(`/2024/sundhed-og-aeldre/#${encodeURIComponent('Beretningen er trukket tilbage')}`);
    await settle(page);
    const notice = await page.$eval('.rep-lost', ({ textContent }) => textContent);
    expect(notice).toContain('Afsnittet findes ikke længere');
    expect(notice).not.toContain('trukket');
    expect(await page.$$('.rep-lost a')).toHaveLength(6);
    await page.click('.rep-lost a');
    await page.waitForFunction(() => !document.querySelector('.rep-lost'));
  });

  test.each(['#%E0%A4%A', '#forord', '#'])('the address %s upsets nothing', async (hash) => {
    const { page, complaints } = await visit(`/2024/${hash}`);
    await settle(page);
    expect(complaints).toEqual([]);
  });

  test.each(['#', '#top', '#TOP', '#forord'])(
    '%s is there on the front, and nothing is said to be missing',
    async (hash) => {
      const { page } = await visit(`/2024/${hash}`);
      await settle(page);
      expect(await page.$('.rep-lost')).toBeNull();
    },
  );
});

describe('rows of the accounts', () => {
  test('unfold by keyboard to their change, their parts and a link', async () => {
    const { page } = await visit('/2024/regnskab/', { width: 390 });
    await page.focus('#resultatopgoerelse-indtaegter-i-alt a');
    await page.keyboard.press('Enter');
    const detail = () =>
      page.$eval('#resultatopgoerelse-indtaegter-i-alt-detalje', (row) =>
        row.checkVisibility() ? (row as HTMLElement).innerText.replaceAll('\u00a0', ' ') : '',
      );
    expect(await detail()).toMatch(/Ændring fra 2023\s+−1\.491\.896 kr\. \(−0,3 pct\.\)/);
    expect(await detail()).toContain('251.671.892 kr.');
    await page.keyboard.press('Space');
    expect(await detail()).toBe('');
  });

  test('are in the keyboard’s order as a region only where the table is wider than the window', async () => {
    const { page } = await visit('/sammenlign/', { width: 320 });
    await page.waitForSelector('.rep-scroll[data-scrolls]');
    expect(await page.$eval('.rep-scroll-hint', (hint) => hint.checkVisibility())).toBe(true);
    await page.setViewport({ width: 1440, height: 900 });
    await page.waitForFunction(
      () => ![...document.querySelectorAll('.rep-scroll[tabindex]')].some((region) => region.checkVisibility()),
    );
    expect(await page.$eval('.rep-scroll-hint', (hint) => hint.checkVisibility())).toBe(false);
  });
});

describe('charts', () => {
  test('are tables to a screen reader', async () => {
    const { page } = await visit('/2024/regnskab/');
    const table = await page.accessibility.snapshot({
      interestingOnly: false,
      root: (await page.$('.rep-chart__table'))!,
    });
    expect(table?.role).toBe('table');
    expect(listNames(table, 'columnheader')).toEqual(['Post', '2024', '2023']);
    expect(listNames(table, 'rowheader')).toContain('Kontingentindtægter');
    expect(listNames(table, 'cell').slice(0, 2)).toEqual(['251,7 · 51\u00a0pct.', '240,3']);
  });

  test.each(['hover', 'focus'] as const)('show the whole amount on %s', async (how) => {
    const { page } = await visit('/2024/regnskab/');
    const isShown = () => page.$eval('.rep-chart__exact', (exact) => exact.checkVisibility() && exact.textContent);
    expect(await isShown()).toBe(false);
    await page[how]('.rep-chart__table tbody tr a');
    expect(await isShown()).toBe('251.671.892\u00a0kr.');
  });
});

describe('an address that leads nowhere', () => {
  // The test server has no page for what it does not find; a host serves 404.html under the address that was asked for.
  const visitLost = (path: string) =>
    visit(path, {
      before: async (page) => {
        await page.setRequestInterception(true);
        const body = readFileSync(join(await builtSite('content'), '404.html'), 'utf8');
        page.on(
          'request',
          (request) =>
            void (request.url().endsWith(path)
              ? request.respond({ status: 404, contentType: 'text/html; charset=utf-8', body })
              : request.continue()),
        );
      },
    });

  test('in another case is met with the page that was meant', async () => {
    const { page } = await visitLost('/2024/Sundhed-og-Aeldre');
    expect(await page.$eval('[data-likely]', (likely) => likely.textContent)).toBe(
      'Mente du Sundhed og ældre (/2024/sundhed-og-aeldre/)?',
    );
  });

  test('that resembles no page is met with a search and all pages', async () => {
    const { page } = await visitLost('/ingenting');
    expect(await page.$eval('[data-likely]', (likely) => likely.checkVisibility())).toBe(false);
    expect(await page.$('main form[role=search]')).not.toBeNull();
    expect((await page.$$('.rep-index a')).length).toBeGreaterThan(25);
  });
});

/** Names of all nodes with a role, in order, as a screen reader gets them. */
function listNames(node: SerializedAXNode | null, role: string): string[] {
  const own = node?.role === role ? [node.name ?? ''] : [];
  return [...own, ...(node?.children ?? []).flatMap((child) => listNames(child, role))];
}

async function boxOf(page: Page, selector: string): Promise<{ top: number; bottom: number }> {
  return page.$eval(selector, (element) => element.getBoundingClientRect().toJSON() as { top: number; bottom: number });
}
