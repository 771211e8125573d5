/** The page of a conference in a browser: what happens now by the reader's clock, and what the list is narrowed to. */
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { useSite } from '../helpers/browser.ts';

const site = useSite(await builtSite('content'));
const PATH = '/topmoede/2024/';

/** Opens the page at a moment, which its clock then shows for ever. */
async function visitAt(moment: string, path = PATH, timezone = 'Europe/Copenhagen') {
  return site.visit(path, {
    before: async (page) => {
      await page.emulateTimezone(timezone);
      await page.evaluateOnNewDocument((now) => {
        Date.now = () => now;
      }, Date.parse(moment));
    },
  });
}

const listNow = (page: Page) =>
  page.$$eval('[aria-current="time"] h3', (titles) => titles.map((title) => title.textContent));
const readBand = (page: Page) =>
  page.$$eval('.rep-now a', (links) =>
    links.filter((link) => link.checkVisibility()).map((link) => link.textContent.trim()),
  );
const listShown = (page: Page) =>
  page.$$eval('[data-item]', (items) =>
    items.filter((item) => item.checkVisibility()).map((item) => item.querySelector('h3')?.id),
  );

describe('now and next', () => {
  test('in the middle of an item, it and the next are said, with the minutes that are left', async () => {
    const { page, complaints } = await visitAt('2024-03-21T10:52:00+01:00');
    expect(await readBand(page)).toEqual([
      'Nu, 10.45 Velfærd under opbrud',
      'Næste, 11.15 Fremtidens sundheds- og ældreområde',
    ]);
    expect(await listNow(page)).toEqual(['Velfærd under opbrud']);
    const state = await page.$eval('[aria-current="time"] [data-state]', (element) => element.textContent);
    expect(state).toBe('Nu, 23 minutter igen');
    const line = await page.$eval('[data-clock-now]', (group) => [group.getAttribute('visibility'), group.textContent]);
    expect(line).toEqual(['visible', '10.52']);
    expect(complaints).toEqual([]);
  });

  test('what is parallel is now as well; where no end is known, no minutes are left', async () => {
    const { page } = await visitAt('2024-03-21T14:00:00+01:00');
    expect(await listNow(page)).toEqual([
      'Politiske gruppemøder',
      'Arrangement for kommunale direktører og offentlige topledere',
    ]);
    expect(await page.$eval('[aria-current="time"] [data-state]', (element) => element.textContent)).toBe('Nu');
  });

  test('before the first item of a day, the band says what is next', async () => {
    const { page } = await visitAt('2024-03-22T07:30:00+01:00');
    expect(await readBand(page)).toEqual(['Næste, 09.00 Topmødet genoptages']);
  });

  test('a reader elsewhere sees the same, for instants are compared', async () => {
    const { page } = await visitAt('2024-03-21T10:52:00+01:00', PATH, 'America/New_York');
    expect(await listNow(page)).toEqual(['Velfærd under opbrud']);
    expect(await page.$eval('[data-clock-now]', (group) => group.textContent)).toBe('10.52');
  });

  test.each(['2024-03-20T12:00:00+01:00', '2024-03-23T12:00:00+01:00'])('on %s nothing is marked', async (moment) => {
    const { page } = await visitAt(moment);
    expect(await readBand(page)).toEqual([]);
    expect(await page.$$('.is-now, .is-past')).toEqual([]);
    expect(await page.$eval('[data-clock-now]', (group) => group.getAttribute('visibility'))).toBe('hidden');
  });
});

describe('the list', () => {
  test('is narrowed by kind, and says how many are left; days without any are gone', async () => {
    const { page } = await visitAt('2026-01-01T12:00:00Z');
    await page.select('#filter-slags', 'speech');
    expect(await listShown(page)).toEqual(['formandens-tale', 'hilsen-fra-regeringen']);
    expect(await page.$eval('[data-programme-filter] output', (status) => status.textContent)).toBe('2 af 22 punkter');
    expect(await page.$$eval('.rep-day', (days) => days.filter((day) => day.checkVisibility()).length)).toBe(1);
    expect(new URL(page.url()).search).toBe('?slags=speech');
  });

  test('is narrowed by an address, and whole again with one button', async () => {
    const { page } = await visitAt('2026-01-01T12:00:00Z', `${PATH}?medvirkende=peter-rahbaek-juel&slags=debate`);
    expect(await listShown(page)).toEqual(['et-arbejdsmarked-i-takt-med-fremtiden']);
    await page.click('[data-programme-filter] button[type=reset]');
    await expect.poll(() => listShown(page)).toHaveLength(22);
    expect(new URL(page.url()).search).toBe('');
  });

  test('the button back undoes a choice', async () => {
    const { page } = await visitAt('2026-01-01T12:00:00Z');
    await page.select('#filter-slags', 'break');
    await page.goBack();
    await expect.poll(() => listShown(page)).toHaveLength(22);
  });

  test('a choice that nothing fits is said in words', async () => {
    const { page } = await visitAt('2026-01-01T12:00:00Z', `${PATH}?medvirkende=jesper-fisker&slags=talk`);
    expect(await page.$eval('[data-filter-empty]', (note) => note.checkVisibility())).toBe(true);
  });

  test('an address with nonsense shows everything', async () => {
    const { page, complaints } = await visitAt('2026-01-01T12:00:00Z', `${PATH}?slags=%22%3E&medvirkende=x`);
    expect(await listShown(page)).toHaveLength(22);
    expect(complaints).toEqual([]);
  });

  test('without a script the list is whole, and nothing is offered that needs one', async () => {
    const { page } = await site.visit(PATH, { script: false });
    expect(await listShown(page)).toHaveLength(22);
    expect(await page.$eval('[data-programme-filter]', (form) => form.checkVisibility())).toBe(false);
    expect(await readBand(page)).toEqual([]);
  });
});
