import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { buildReports } from '../../src/report/report.ts';
import { listEverybody } from '../../src/publications/register.ts';
import { listMunicipalities } from '../../src/report/register.ts';
import { divideName, sortBySurname } from '../../src/report/surnames.ts';
import { builtSite } from '../helpers/built-site.ts';
import { settle, useSite, waitUntilArrived, waitUntilStill } from '../helpers/browser.ts';
import type { VisitOptions } from '../helpers/browser.ts';
import { loadLetters } from '../helpers/letters.ts';
import { loadLibrary } from '../helpers/library.ts';
import { loadProgrammes } from '../helpers/programme.ts';

const site = useSite(await builtSite('content'));
const reports = buildReports(loadLibrary('content'));
const persons = sortBySurname(
  listEverybody(reports, [...loadProgrammes('content'), ...loadLetters('content')]).map((person) => ({
    ...person,
    ...divideName(person.name, reports[0]?.people[person.id]?.surname),
  })),
);

describe('the register of persons in a browser', () => {
  let page: Page;

  const visit = async (query = '', options: VisitOptions = {}) => {
    ({ page } = await site.visit(`/personer/${query}`, options));
  };
  const listNames = () =>
    page.$$eval('[data-row]', (rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('h3')?.textContent.trim()),
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

  test('letters lead to surnames, and only those that are left are offered', async () => {
    await visit();
    await page.click('.rep-letters a[href="#bogstav-oe"]');
    await waitUntilStill(page, '#bogstav-oe');
    expect(await page.$eval('#bogstav-oe', (heading) => heading.textContent)).toBe('Ø');
    await page.type('#filter-navn', 'damm');
    const offered = () =>
      page.$$eval('.rep-letters a', (links) =>
        links.filter((link) => link.checkVisibility()).map((link) => link.textContent),
      );
    expect(await offered()).toEqual(['D']);
    expect(await page.$$eval('#personer h2', (all) => all.filter((h2) => h2.checkVisibility()).length)).toBe(1);
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
    await page.locator('#bestyrelsen-martin-damm b a').click();
    await waitUntilArrived(page, '#martin-damm');
    expect(new URL(page.url()).hash).toBe('#martin-damm');
    await page.locator('#martin-damm a[href^="/kommuner/"]').click();
    await waitUntilArrived(page, '#kalundborg');
    await page.locator('#kalundborg a[href="/personer/#martin-damm"]').click();
    await page.waitForSelector('#martin-damm a[href="/2024/organisation/#bestyrelsen-martin-damm"]');
  });
});

describe('the register of municipalities in a browser', () => {
  const municipalities = listMunicipalities(persons, reports[0]?.municipalities);
  const listNames = (page: Page) =>
    page.$$eval('[data-row]', (rows) =>
      rows.filter((row) => row.checkVisibility()).map((row) => row.querySelector('h3')?.textContent),
    );

  test('lists every municipality under its letter, also those without seats, and without a script', async () => {
    const { page } = await site.visit('/kommuner/', { script: false });
    expect(await listNames(page)).toEqual(municipalities.map(({ name }) => name));
    expect(await page.$eval('#laesoe', (row) => row.textContent)).toMatch(/Læsø\s*ingen plads/);
    expect(await page.$eval('section:has(#aarhus) h2', (letter) => letter.textContent)).toBe('Å');
  });

  test('a name narrows it, however it is written, and stands in the address', async () => {
    const { page } = await site.visit('/kommuner/?navn=laesoe');
    expect(await listNames(page)).toEqual(['Læsø']);
    expect(await page.$eval('[role=status]', (status) => status.textContent)).toBe('1 af 98 kommuner');
  });

  test('shows the year once, above the list', async () => {
    const { page } = await site.visit('/kommuner/');
    expect(await page.$eval('.rep-register__note', (note) => note.textContent)).toContain('beretningen for 2024');
    expect(await page.$eval('#kommuner', (list) => list.textContent)).not.toContain('2024');
  });
});

describe('registers stand still while they are read', () => {
  const registers = ['/personer/', '/personer/?parti=V&kommune=viborg', '/kommuner/', '/kommuner/?navn=aar'];
  const visits = registers.flatMap((path) => [390, 1280].map((width) => ({ path, width })));

  test.each(visits)('$path at $width px, while it loads and is scrolled through', async ({ path, width }) => {
    const { page } = await site.visit(path, {
      width,
      before: (page) => page.evaluateOnNewDocument(recordShifts),
    });
    const height = () => page.evaluate(() => document.documentElement.scrollHeight);
    const before = await height();
    await page.evaluate(scrollThrough);
    expect(await height()).toBe(before);
    const shifts = await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
    // A font that comes may move a letter by a hair; the score is given with three decimals.
    expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.0005);
  });
});

/** Keeps what moved without the reader's doing (Layout Instability API); runs in the page before its scripts. */
function recordShifts(): void {
  const kept: number[] = ((window as unknown as { shifts: number[] }).shifts = []);
  const observer = new PerformanceObserver((list) => {
    for (const entry of list.getEntries() as (PerformanceEntry & { value: number; hadRecentInput: boolean })[]) {
      if (!entry.hadRecentInput) kept.push(entry.value);
    }
  });
  observer.observe({ type: 'layout-shift', buffered: true });
}

/** Scrolls down a window at a time, each painted. */
async function scrollThrough(): Promise<void> {
  const painted = () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight) {
    scrollTo(0, y);
    await painted();
  }
}
