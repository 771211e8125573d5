import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, test } from 'vitest';
import { INDEX_PATH } from '../../src/search/index-file.ts';
import { settle, useSite } from '../helpers/browser.ts';
import { builtSite } from '../helpers/built-site.ts';

const root = await builtSite('content');
const { visit } = useSite(root);

describe('search in a browser', () => {
  let page: Page;
  let complaints: string[] = [];
  let requests: string[];

  afterEach(() => {
    expect(complaints).toEqual([]);
  });

  const open = async (path: string, before?: (page: Page) => Promise<unknown>) => {
    ({ page, complaints, requests } = await visit(path, { before }));
  };
  const status = () => page.$eval('[data-status]', (element) => element.textContent);
  const address = () => decodeURIComponent(new URL(page.url()).search);
  const focus = () => page.evaluate(() => document.activeElement?.id || document.activeElement?.textContent);
  const whenFocused = (id: string) => page.waitForFunction((id) => document.activeElement?.id === id, {}, id);
  /** Until a question is answered whose text is or holds this one. */
  const whenAnswered = (query = '') =>
    page.waitForFunction(
      (query) => {
        const text = document.querySelector('[data-status]')?.textContent ?? '';
        return text !== '' && text !== 'Søger …' && text.includes(query);
      },
      {},
      query,
    );
  async function ask(
    query: string,
    before?: (page: Page) => Promise<unknown>,
  ): Promise<{ text: string; links: string[]; marks: string[] }> {
    await open(`/soeg/?${query}`, before);
    await whenAnswered();
    return {
      text: await page.$eval('[data-hits]', (list) => list.textContent ?? ''),
      links: await page.$$eval('[data-hits] a', (links) => links.map((link) => link.getAttribute('href') ?? '')),
      marks: await page.$$eval('[data-hits] mark', (marks) =>
        marks.map((mark) => (mark.textContent ?? '').toLowerCase()),
      ),
    };
  }

  test('a word is found with its sentence, and the link leads to the section', async () => {
    const { text, links } = await ask('q=seniorbonus');
    expect(text).toContain('seniorbonus');
    expect(links.some((link) => /^\/2024\/arbejdsgiver\/#.+/.test(link))).toBe(true);
  });

  test.each(['folkeskole', 'folkeskolen'])('%s finds the word in all its inflections', async (word) => {
    expect((await ask(`q=${word}`)).marks).toEqual(expect.arrayContaining(['folkeskolen', 'folkeskolens']));
  });

  test('a person is found by name, and first', async () => {
    expect((await ask('q=Krzyrosiak')).links[0]).toBe('/personer/#christina-krzyrosiak-hansen');
  });

  test('a person is found by municipality and title', async () => {
    const { text, links } = await ask('q=borgmester+Kalundborg&type=person');
    expect(links).toEqual(['/personer/#martin-damm']);
    expect(text).toContain('borgmester i Kalundborg');
  });

  test('a municipality and an amount are found', async () => {
    expect((await ask('q=Holbæk&type=kommune')).links).toEqual(['/kommuner/#holbaek']);
    expect((await ask('q=1.132.329.199')).links).toContain('/2024/regnskab/#aktiver');
  });

  test('year and kind narrow the answer', async () => {
    const { links } = await ask('q=kontingent&aar=2025&type=tabel');
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !link.startsWith('/2025/regnskab/'))).toEqual([]);
  });

  test.each([
    ['markup', 'q=%3Cscript%3Ealert(1)%3C%2Fscript%3E', 'Ingen resultater for »<script>alert(1)</script>«'],
    ['1,000 characters', `q=${'x'.repeat(1000)}`, `Ingen resultater for »${'x'.repeat(200)}«`],
    ['a word that is nowhere', 'q=qqqzzz', 'Ingen resultater for »qqqzzz«'],
  ])('%s is answered in words, with ways on', async (_, query, answer) => {
    await ask(query);
    expect(await status()).toBe(answer);
    expect(await page.$eval('[data-nothing]', (element) => element.checkVisibility())).toBe(true);
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
  });

  test('an empty question, or signs alone, asks nothing', async () => {
    await open('/soeg/?q=%22%3C%3E');
    await settle(page);
    expect(await status()).toBe('');
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
  });

  test('the keyboard alone searches: slash, words, arrows, Enter, and back', async () => {
    await open('/2024/sporskifte/');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('/')]);
    // The browser moves the focus to the place in the address some time after the page is loaded.
    await whenFocused('soegefelt');
    await page.keyboard.type('folkeskole');
    // Not an answer to the first letters, whose list the last one would replace under the focus.
    await whenAnswered('»folkeskole«');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await focus()).not.toBe('soegefelt');
    await page.keyboard.press('Escape');
    expect(await focus()).toBe('soegefelt');
    await page.keyboard.press('ArrowDown');
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toMatch(/boern-og-unge/);
    await page.goBack();
    expect(address()).toBe('?q=folkeskole');
  });

  test('more hits than fit are shown on request, and the focus goes on with them', async () => {
    await ask('q=kommunerne');
    const shown = () => page.$$eval('[data-hits] > li', (rows) => rows.length);
    expect(await shown()).toBe(5);
    await page.focus('[data-more]');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('[data-hits] > li').length > 5);
    expect(await shown()).toBe(15);
    expect(
      await page.evaluate(() =>
        document.activeElement?.closest('.rep-hit')?.previousElementSibling?.matches(':nth-child(5)'),
      ),
    ).toBe(true);
  });

  test('an index that cannot be fetched is told, with ways on', async () => {
    await ask('q=skole', async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => void (request.url().includes(INDEX_PATH) ? request.abort() : request.continue()));
    });
    expect(await status()).toContain('Søgningen kunne ikke hentes.');
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
    // The browser reports the file that it did not get.
    complaints = [];
  });

  test('a choice is a step that the back button takes back', async () => {
    await ask('q=kontingent');
    const before = await status();
    await page.select('[name="aar"]', '2025');
    await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent !== text, {}, before);
    expect(address()).toBe('?q=kontingent&aar=2025');
    await page.goBack();
    await page.waitForFunction((text) => document.querySelector('[data-status]')?.textContent === text, {}, before);
  });

  test('nothing of the search is loaded before somebody searches', async () => {
    await open('/soeg/');
    await settle(page);
    expect(requests.filter(isOfIndex)).toEqual([]);
  });

  test('a first question costs under 100 kB, script and index together, and a second one nothing', async () => {
    await ask('q=kommunerne');
    await settle(page);
    const first = requests.filter((path) => isOfIndex(path) || isOfScript(path));
    expect(first.reduce((sum, path) => sum + transferred(path), 0)).toBeLessThan(100_000);
    await page.$eval('#soegefelt', (field) => ((field as HTMLInputElement).value = ''));
    await page.type('#soegefelt', 'seniorbonus');
    await whenAnswered('»seniorbonus«');
    expect(requests.filter(isOfIndex)).toHaveLength(1);
  });

  test('a hit has a heading, and its sentence is read in one go but for what is marked', async () => {
    await ask('q=seniorbonus');
    expect(await page.$$eval('.rep-hit', (rows) => rows.every((row) => row.querySelector('h2 a')))).toBe(true);
    const nodes = await page.$eval('.rep-hit__sentence:has(mark)', ({ childNodes }) =>
      [...childNodes].map(({ nodeName }) => nodeName),
    );
    expect(nodes.every((name, index) => name !== nodes[index - 1])).toBe(true);
  });

  test('hits are counted by kind, and a count leads to those alone', async () => {
    await ask('q=klima');
    const counts = () =>
      page.$$eval('[data-kind]', (links) =>
        links.map((link) => [link.getAttribute('data-kind'), Number(link.querySelector('b')?.textContent)] as const),
      );
    const [[, total] = ['', 0], ...kinds] = await counts();
    expect(kinds.reduce((sum, [, count]) => sum + count, 0)).toBe(total);
    await page.click('[data-kind="organ"]');
    await whenAnswered(`${kinds.find(([kind]) => kind === 'organ')?.[1]} resultat`);
    expect(address()).toBe('?q=klima&type=organ');
    expect(await page.$eval('[name="type"]', (select) => (select as HTMLSelectElement).value)).toBe('organ');
    await page.goBack();
    await whenAnswered(`${total} resultater`);
  });

  test('a slip of the fingers is told, and what was meant is one click away', async () => {
    await ask('q=folkskole');
    expect(await status()).toBe('Ingen resultater for »folkskole«');
    expect(await page.$eval('[data-reason]', (reason) => reason.textContent)).toContain('Mente du folkeskole');
    await Promise.all([page.waitForNavigation(), page.click('[data-reason] a')]);
    await whenAnswered('»folkeskole');
    expect(address()).toContain('?q=folkeskole');
  });

  test('words that stand everywhere are answered in words', async () => {
    await ask('q=og');
    expect(await page.$eval('[data-reason]', (reason) => reason.textContent)).toContain('står næsten overalt');
  });

  test('where a year or a kind has no hit, the others are offered', async () => {
    await ask('q=Østerby&aar=2025');
    expect(await status()).toBe('Ingen resultater for »Østerby« i 2025');
    expect(await page.$eval('[data-reason] a', (link) => link.getAttribute('href'))).toBe('/soeg/?q=%C3%98sterby');
  });

  test('it says that it searches while the index is on its way', async () => {
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await open('/soeg/?q=skole', async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (request.url().includes(INDEX_PATH) ? held.then(() => request.continue()) : request.continue());
      });
    });
    await page.waitForFunction(() => document.querySelector('[role="status"]')?.textContent === 'Søger …');
    release();
    await whenAnswered('»skole«');
  });

  test.each([
    '%00',
    '%ED%A0%80',
    '%F0%9F%99%82',
    'a'.repeat(5000),
    '%3Csvg%20onload%3Dalert(1)%3E',
    '__proto__',
    '../..',
  ])('q=%s does no harm', async (query) => {
    await open(`/soeg/?q=${query}&aar=1066&type=constructor`);
    await settle(page);
    expect(await page.$$('[data-hits] > li')).toHaveLength(0);
    expect(await page.$eval('[data-places]', (element) => element.checkVisibility())).toBe(true);
  });
});

function isOfIndex(path: string): boolean {
  return path === INDEX_PATH;
}

function isOfScript(path: string): boolean {
  return /^\/_astro\/.*\.js$/.test(path);
}

/** Bytes as a host sends them, compressed. */
function transferred(path: string): number {
  return brotliCompressSync(readFileSync(join(root, path))).length;
}
