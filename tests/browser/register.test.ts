import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { buildReports } from '../../src/report/report.ts';
import { listPersons } from '../../src/report/register.ts';
import { builtSite } from '../helpers/built-site.ts';
import { settle, useSite } from '../helpers/browser.ts';
import type { VisitOptions } from '../helpers/browser.ts';
import { loadLibrary } from '../helpers/library.ts';

const site = useSite(await builtSite('content'));
const persons = listPersons(buildReports(loadLibrary('content')));

describe('the register of persons in a browser', () => {
  let page: Page;

  const visit = async (query = '', options: VisitOptions = {}) => {
    ({ page } = await site.visit(`/personer/${query}`, options));
  };
  const listNames = () =>
    page.$$eval('#personer > li', (rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('b')?.textContent),
    );
  const listYears = () =>
    page.$$eval('[data-year]', (years) =>
      years.filter((year) => year.checkVisibility()).map((year) => (year as HTMLElement).dataset['year']),
    );
  const readStatus = () => page.$eval('[role="status"]', (status) => status.textContent);
  const query = () => decodeURIComponent(new URL(page.url()).search);
  const namesWhere = (matches: (year: (typeof persons)[number]['years'][number]) => boolean) =>
    persons.filter(({ years }) => years.some(matches)).map(({ name }) => name);

  test('without a script everybody is listed, and there is no form', async () => {
    await visit('?navn=damm', { script: false });
    expect(await listNames()).toEqual(persons.map(({ name }) => name));
    expect(await page.$eval('form', (form) => form.checkVisibility())).toBe(false);
  });

  test('a part of a name narrows the list, in whatever case and order, and stands in the address', async () => {
    await visit();
    await page.type('#filter-navn', 'HANSEN krzy');
    expect(await listNames()).toEqual(['Christina Krzyrosiak Hansen']);
    expect(await readStatus()).toBe(`1 af ${persons.length} personer`);
    expect(query()).toBe('?navn=HANSEN+krzy');
  });

  test.each([
    ['soren', 'Søren'],
    ['oesterby', 'Østerby'],
    ['rahbaek', 'Rahbæk'],
    ['rahbek', 'Rahbæk'],
  ])('»%s« finds %s, as it is typed without Danish letters', async (typed, name) => {
    await visit();
    await page.type('#filter-navn', typed);
    const names = await listNames();
    expect(names.length).toBeLessThan(10);
    expect(names.join()).toContain(name);
  });

  test('party, municipality, body and year narrow it together, and show only the years that agree', async () => {
    await visit();
    await page.select('#filter-parti', 'V');
    expect(await listNames()).toEqual(namesWhere(({ party }) => party === 'V'));
    expect(new Set(await listYears())).toEqual(new Set(['2024']));
    await page.select('#filter-organ', 'socialudvalget');
    expect(await listNames()).toEqual(
      namesWhere(({ party, seats }) => party === 'V' && seats.some(({ body }) => body === 'socialudvalget')),
    );
    await page.select('#filter-kommune', 'viborg');
    expect(await listNames()).toEqual(['Ulrik Wilbek']);
    expect(query()).toBe('?parti=V&kommune=viborg&organ=socialudvalget');
    await page.select('#filter-aar', '2025');
    expect(await listNames()).toEqual([]);
  });

  test('an address with a choice opens the narrowed list', async () => {
    await visit('?kommune=aarhus&aar=2024');
    expect(await listNames()).toEqual(namesWhere(({ municipality }) => municipality === 'Aarhus'));
    expect(await page.$eval('#filter-kommune', (select) => (select as HTMLSelectElement).value)).toBe('aarhus');
  });

  test('an address may name a choice as people write it', async () => {
    await visit(`?kommune=${encodeURIComponent('Århus')}&parti=a`);
    expect(await page.$eval('#filter-kommune', (select) => (select as HTMLSelectElement).value)).toBe('aarhus');
    expect(await listNames()).toEqual(
      namesWhere(({ municipality, party }) => municipality === 'Aarhus' && party === 'A'),
    );
  });

  test('the back button takes a choice back', async () => {
    await visit();
    await page.select('#filter-parti', 'B');
    await page.select('#filter-parti', 'C');
    await page.goBack();
    await expect.poll(listNames).toEqual(namesWhere(({ party }) => party === 'B'));
    expect(query()).toBe('?parti=B');
    await page.goBack();
    await expect.poll(listNames).toHaveLength(persons.length);
  });

  test('nobody found is said in Danish, and the keyboard shows all again', async () => {
    await visit('?navn=ingen%20s%C3%A5dan');
    expect(await listNames()).toEqual([]);
    expect(await page.$eval('[data-filter-empty]', (empty) => empty.checkVisibility() && empty.textContent)).toContain(
      'Ingen personer passer',
    );
    await page.focus('form button');
    await page.keyboard.press('Enter');
    // The focus comes last, and must not go away with the button, which is only there while there is something to take back.
    await page.waitForFunction(() => document.activeElement?.id === 'filter-navn');
    expect(await listNames()).toHaveLength(persons.length);
    expect(query()).toBe('');
    expect(await page.$eval('form button', (button) => button.checkVisibility())).toBe(false);
  });

  test('Enter in the name leaves the page where it is', async () => {
    await visit();
    await page.type('#filter-navn', 'damm');
    await page.keyboard.press('Enter');
    expect(await listNames()).toEqual(['Martin Damm']);
  });

  test('whatever an address says is only ever text', async () => {
    await visit(
      `?navn=${encodeURIComponent('<script>document.title="x"</script>')}&parti=${encodeURIComponent('"><img src=x>')}&aar=1066`,
    );
    await settle(page);
    expect(await page.$eval('#filter-navn', (input) => (input as HTMLInputElement).value)).toContain('<script>');
    expect(await page.title()).toContain('Personer');
    expect(await page.$('img')).toBeNull();
    expect(await page.$eval('#filter-aar', (select) => (select as HTMLSelectElement).selectedIndex)).toBe(0);
  });

  test('from a seat on the organisation page to the person and to the municipality, and back', async () => {
    ({ page } = await site.visit('/2024/organisation/'));
    // A locator waits until its target stands still: a page that is opened at a place scrolls there first.
    await page.locator('#bestyrelsen-martin-damm b a').click();
    await page.waitForSelector('#martin-damm');
    expect(new URL(page.url()).hash).toBe('#martin-damm');
    await page.locator('#martin-damm a[href^="/kommuner/"]').click();
    await page.waitForSelector('#kalundborg');
    await page.locator('#kalundborg a[href="/personer/#martin-damm"]').click();
    await page.waitForSelector('#martin-damm a[href="/2024/organisation/#bestyrelsen-martin-damm"]');
  });
});
