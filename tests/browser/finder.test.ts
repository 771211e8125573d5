import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { builtSite } from '../helpers/built-site.ts';
import { settle, useSite } from '../helpers/browser.ts';
import type { VisitOptions } from '../helpers/browser.ts';

const site = useSite(await builtSite('content'));
const tiny = useSite(await builtSite('tiny'));
const FIELD = '#find-kommune';

/** What the front tells: name, number of seats, who sits where. */
const readAnswer = (page: Page) =>
  page.$eval('[data-answer]', (answer) =>
    answer.checkVisibility() ? (answer as HTMLElement).innerText.replace(/\s+/g, ' ') : '',
  );
const waitForSeats = (page: Page) => page.waitForSelector('[data-answer] [data-links]', { visible: true });
const listHits = (page: Page) =>
  page.$$eval('[role=option]', (options) =>
    options.filter((option) => option.checkVisibility()).map((option) => option.querySelector('span')?.textContent),
  );
const readLabel = (page: Page) => page.$eval('.rep-places__name', (label) => label.textContent);
const readField = (page: Page) => page.$eval(FIELD, (field) => (field as HTMLInputElement).value);
const hash = (page: Page) => new URL(page.url()).hash;
const readActive = (page: Page) =>
  page.$eval(FIELD, (field) => {
    const active = field.getAttribute('aria-activedescendant');
    return active === null ? null : document.getElementById(active)?.querySelector('span')?.textContent;
  });

/** Opens a front and waits until its script has what the field needs. */
async function open(path = '/2025/', options: VisitOptions = {}): Promise<Page> {
  const { page } = await site.visit(path, options);
  return page;
}

describe('a municipality on the front, by keyboard', () => {
  test('typed and chosen by Enter, it is told below with who sits where and from which year', async () => {
    const page = await open();
    await page.type(FIELD, 'silke');
    await page.keyboard.press('Enter');
    await waitForSeats(page);
    const answer = await readAnswer(page);
    expect(answer).toMatch(/^Silkeborg Samsø Skanderborg 3 pladser, som beretningen for 2024 opgør dem\./);
    expect(answer).toContain('Beretningen for 2025 oplyser ikke');
    expect(answer).toContain('Johan Brødsgaard 1. viceborgmester, Radikale Venstre (B)');
    expect(answer).toContain('Socialudvalget, næstformand');
    expect([hash(page), await readField(page), await readLabel(page)]).toEqual([
      '#silkeborg',
      'Silkeborg',
      'Silkeborg',
    ]);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-kommune');
  });

  test('is found as it is typed without Danish letters, and arrows choose among the hits', async () => {
    const page = await open();
    await page.type(FIELD, 'fa');
    expect(await listHits(page)).toEqual(['Fanø', 'Favrskov', 'Faxe', 'Faaborg-Midtfyn']);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    expect(await readActive(page)).toBe('Favrskov');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await readActive(page)).toBe('Faaborg-Midtfyn');
    await page.keyboard.press('Enter');
    expect(hash(page)).toBe('#faaborg-midtfyn');
    expect(await page.$eval(FIELD, (field) => field.getAttribute('aria-expanded'))).toBe('false');
  });

  test('said once, politely', async () => {
    const page = await open();
    await page.type(FIELD, 'århus');
    await page.keyboard.press('Enter');
    const said = await page.$$eval('.rep-hero [role=status]', (places) => places.map((place) => place.textContent));
    expect(said).toEqual(['Aarhus, 6\u00a0pladser. Svaret står under feltet.']);
    expect(await page.$eval('[data-answer]', (answer) => answer.closest('[aria-live], [role=status]'))).toBeNull();
  });

  test('arrows step to the neighbours, round the ends', async () => {
    const page = await open('/2025/#albertslund');
    await page.focus(FIELD);
    await page.keyboard.press('ArrowDown');
    expect(hash(page)).toBe('#alleroed');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(hash(page)).toBe('#aarhus');
  });

  test('with nothing typed the arrows open the whole list', async () => {
    const page = await open();
    await page.focus(FIELD);
    await page.keyboard.press('ArrowDown');
    expect(await listHits(page)).toHaveLength(98);
    expect(await readActive(page)).toBe('Albertslund');
  });

  test('Escape closes the list, then takes the choice back', async () => {
    const page = await open('/2025/#silkeborg');
    await page.focus(FIELD);
    await page.keyboard.type('x');
    await page.keyboard.press('Escape');
    expect([await readField(page), hash(page)]).toEqual(['Silkeborg', '#silkeborg']);
    await page.keyboard.press('Escape');
    expect([await readField(page), hash(page), await readAnswer(page), await readLabel(page)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  test('a name that is none is answered, and nothing is chosen', async () => {
    const page = await open();
    await page.type(FIELD, 'Atlantis <b>');
    await page.keyboard.press('Enter');
    expect(await page.$eval('.rep-hero [role=status]', (place) => place.textContent)).toBe(
      'Ingen kommune hedder sådan.',
    );
    expect([await readAnswer(page), hash(page)]).toEqual(['', '']);
  });

  test('a neighbour in the answer is chosen by its link, and the keyboard goes on from there', async () => {
    const page = await open('/2025/#silkeborg');
    await waitForSeats(page);
    await page.focus('[data-after]');
    await page.keyboard.press('Enter');
    await waitForSeats(page);
    expect(await readAnswer(page)).toMatch(/^Skanderborg/);
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H2');
  });
});

describe('a municipality on the front, by pointer', () => {
  const pointAt = async (page: Page, share: number) => {
    const [left, top, width] = await page.$eval('.rep-places', (drawing) => {
      const box = drawing.getBoundingClientRect();
      return [box.left, box.top, box.width] as const;
    });
    return [left + width * share, top + 80] as const;
  };
  /** The middle of a place's column, as a share of the drawing's breadth. */
  const columnOf = (index: number) => 0.03 + (0.94 * (index + 0.5)) / 98;

  test('the nearest column is named under the pointer, and a click tells about it', async () => {
    const page = await open();
    await page.mouse.move(...(await pointAt(page, columnOf(0) + 0.003)));
    expect(await readLabel(page)).toBe('Albertslund');
    await page.mouse.move(...(await pointAt(page, columnOf(97))));
    expect(await readLabel(page)).toBe('Aarhus');
    await page.mouse.click(...(await pointAt(page, columnOf(97))));
    await waitForSeats(page);
    expect(await readAnswer(page)).toMatch(/^Aarhus/);
  });

  test('leaving the drawing shows what is chosen again', async () => {
    const page = await open('/2025/#silkeborg');
    await page.mouse.move(...(await pointAt(page, columnOf(3))));
    expect(await readLabel(page)).not.toBe('Silkeborg');
    await page.mouse.move(10, 10);
    expect(await readLabel(page)).toBe('Silkeborg');
  });

  test('a row of the list and the buttons are pressed', async () => {
    const page = await open();
    await page.type(FIELD, 'odense');
    await page.hover('[role=option]:not([hidden])');
    expect(await page.$('[role=option] a')).toBeNull();
    await page.click('[role=option]:not([hidden])');
    await waitForSeats(page);
    expect(await readAnswer(page)).toMatch(/^Odense .*3 pladser/);
    await page.click('.rep-find button[type=reset]');
    expect([await readField(page), await readAnswer(page)]).toEqual(['', '']);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('find-kommune');
  });
});

describe('the address of a municipality', () => {
  test.each(['/2025/', '/2024/'])('%s#odense tells about Odense, and is no lost place', async (path) => {
    const page = await open(`${path}#odense`);
    await waitForSeats(page);
    expect(await readAnswer(page)).toMatch(/^Odense Odder Odsherred 3 pladser.*Peter Rahbæk Juel/);
    expect(await page.$('.rep-lost')).toBeNull();
  });

  test.each(['#Laesoe', '#L%C3%A6s%C3%B8', '#LÆSØ'])('%s means Læsø, which has no seat', async (address) => {
    const page = await open(`/2025/${address}`);
    expect(await readAnswer(page)).toContain(
      'Ingen plads i de lister, beretningen for 2024 giver: bestyrelsen, de ni udvalg og formandskaberne i de fem KKR. Det samme gælder 33 andre kommuner.',
    );
    expect(await page.$eval('.rep-places__hole', (hole) => hole.getAttribute('d'))).toMatch(/^M/);
    expect(hash(page)).toBe('#laesoe');
  });

  test.each(['#atlantis', '#%', '#__proto__', '#'])('%s is no municipality and changes nothing', async (address) => {
    const { page, complaints } = await site.visit(`/2025/${address}`);
    expect([await readField(page), await readAnswer(page)]).toEqual(['', '']);
    expect(complaints).toEqual([]);
  });

  test('without the register the answer is a number and a link', async () => {
    const page = await open('/2025/#odense', {
      before: async (page) => {
        await page.setRequestInterception(true);
        page.on(
          'request',
          (request) => void (new URL(request.url()).pathname === '/kommuner/' ? request.abort() : request.continue()),
        );
      },
    });
    await waitForSeats(page);
    expect(await readAnswer(page)).toMatch(/^Odense .*3 pladser/);
    expect(await page.$eval('[data-place]', (link) => link.getAttribute('href'))).toBe('/kommuner/#odense');
  });

  test('what a municipality pays is one link from its answer', async () => {
    const page = await open('/2025/#odense');
    await waitForSeats(page);
    await page.click('[data-links] a:last-child');
    await page.waitForSelector('#din-kommune');
    expect(new URL(page.url()).pathname + hash(page)).toBe('/2025/regnskab/#din-kommune');
  });
});

describe('the front', () => {
  test('without a script offers the letters of the register, and the drawing is as on the cover', async () => {
    const page = await open('/2025/', { script: false });
    expect(await page.$eval('form[data-find]', (form) => form.checkVisibility())).toBe(false);
    const letters = await page.$$eval('.rep-find__letters a', (links) =>
      links.map((link) => link.getAttribute('href')),
    );
    expect(letters).toContain('/kommuner/#bogstav-aa');
    expect(await page.$$eval('.rep-places path', (paths) => paths.length)).toBe(3);
  });

  test('on a phone has its themes within 1.6 screens, and its parts in the order of reading', async () => {
    const page = await open('/2025/', { width: 390, height: 844 });
    const titles = await page.$$eval('main h2:not([hidden])', (headings) =>
      headings.filter((heading) => heading.checkVisibility()).map((heading) => heading.textContent),
    );
    expect(titles).toEqual(['Året i tal', 'Temaer', 'Forord', 'Om KL']);
    const top = await page.$eval('#temaer', (heading) => heading.getBoundingClientRect().top);
    expect(top / 844).toBeLessThan(1.6);
  });

  test('prints the whole foreword, folded or not, and no field', async () => {
    const page = await open();
    await page.emulateMediaType('print');
    expect(
      await page.$eval('.rep-more__text p:last-child', (text) => text.getBoundingClientRect().height),
    ).toBeGreaterThan(0);
    expect(await page.$eval('.rep-find', (form) => form.checkVisibility())).toBe(false);
  });

  test.each(['list open', 'chosen', 'without seats'])('breaks no rule of axe: %s', async (state) => {
    const page = await open(state === 'chosen' ? '/2025/#aarhus' : state === 'list open' ? '/2025/' : '/2025/#laesoe');
    if (state === 'list open') {
      await page.type(FIELD, 's');
      await page.keyboard.press('ArrowDown');
    } else await waitForSeats(page);
    expect((await auditPage(page)).map(({ rule, theme, element }) => `${theme} ${rule}: ${element}`)).toEqual([]);
  });

  test('stays light: 12 kB of scripts and 45 kB in all without fonts, compressed', async () => {
    const { page, requests } = await site.visit('/2025/');
    await settle(page);
    const files = [...new Set(requests)].filter((path) => !/\.(?:woff2|png|svg)$/.test(path));
    const sizes = await Promise.all(
      files.map(async (path) => ({ path, size: await compressedSize(site.origin() + path) })),
    );
    const sum = (all: typeof sizes) => all.reduce((total, { size }) => total + size, 0);
    expect(sum(sizes.filter(({ path }) => path.endsWith('.js')))).toBeLessThan(12_000);
    expect(sum(sizes)).toBeLessThan(45_000);
  });

  test('keeps its title in whole words at 320 px with the reader’s own spacing', async () => {
    const page = await open('/2025/', { width: 320 });
    const lines = await page.evaluate(countTitleLines);
    expect(lines.withSpacing).toBeLessThanOrEqual(lines.words);
    expect(lines.overflow).toBe(0);
  });

  test('an edition whose motif draws something else has the field, and lights nothing', async () => {
    const { page, complaints } = await tiny.visit('/2030/#klitby');
    await page.waitForSelector('[data-answer] [data-links]', { visible: true });
    expect(await readAnswer(page)).toMatch(/^Klitby .*Asta Lyngbo/);
    expect(await page.$eval('label[for=find-kommune]', (label) => label.textContent)).toBe('Find din kommune');
    expect(await page.$('.rep-places')).toBeNull();
    expect(complaints).toEqual([]);
  });
});

async function compressedSize(address: string): Promise<number> {
  const body = new Uint8Array(await (await fetch(address)).arrayBuffer());
  return gzipSync(body).length;
}

/** Lines of the title with the spacing of WCAG 1.4.12; more of them than words means that a word is broken. */
function countTitleLines(): { words: number; withSpacing: number; overflow: number } {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }',
  );
  document.adoptedStyleSheets = [sheet];
  const title = document.querySelector('h1')!;
  const words = (title.textContent.match(/\S+/g) ?? []).map((word) => {
    const start = title.textContent.indexOf(word);
    const range = document.createRange();
    range.setStart(title.firstChild!, start);
    range.setEnd(title.firstChild!, start + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => top)).size;
  });
  const { scrollWidth, clientWidth } = document.documentElement;
  return {
    words: words.length,
    withSpacing: words.reduce((sum, lines) => sum + lines, 0),
    overflow: scrollWidth - clientWidth,
  };
}
