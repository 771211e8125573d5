import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { useSite } from '../helpers/browser.ts';

const { visit, origin } = useSite(await builtSite('content'));

const PATH = '/2025/eu/';
const HEADING = '.rep-prose h2 + .rep-deep';

/** A headless browser has no clipboard: what is copied is kept, or refused. */
const visitCopying = (path: string, refuses = false) =>
  visit(path, {
    before: (page) =>
      page.evaluateOnNewDocument(`
        navigator.clipboard.writeText = async (text) => {
          if (${refuses}) throw new Error('refused');
          window.copied = text;
        };`),
  });
const readCopied = (page: Page) => page.evaluate(() => (window as unknown as { copied?: string }).copied);
const textOf = (page: Page, selector: string) => page.$eval(selector, (element) => element.textContent);
const press = async (page: Page, label: string) => {
  const [button] = await page.$$(`.rep-cite ::-p-text(${label})`);
  await button!.focus();
  await page.keyboard.press('Enter');
};

describe('the reference of a section', () => {
  test('is opened, copied and closed by keyboard, and the focus goes back', async () => {
    const { page, complaints } = await visitCopying(PATH);
    await page.focus(HEADING);
    await page.keyboard.press('Enter');
    expect(await page.$eval(HEADING, (link) => link.getAttribute('aria-expanded'))).toBe('true');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Kopiér link');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.rep-cite [role=status]')?.textContent !== '');
    expect(await textOf(page, '.rep-cite [role=status]')).toBe('Henvisningen er kopieret.');
    expect(await readCopied(page)).toMatch(
      /^KL’s beretning 2025, EU, »Danmark ved roret i EU«, side\s\d+ i PDF-udgaven\. Revision \d+, .+ \(læst .+\)\.$/,
    );
    expect(await readCopied(page)).toContain(`${origin()}${PATH}#danmark-ved-roret-i-eu`);
    await page.keyboard.press('Escape');
    expect(await page.$('.rep-cite')).toBeNull();
    expect(await page.evaluate(() => document.activeElement?.matches('h2 + .rep-deep'))).toBe(true);
    expect(complaints).toEqual([]);
  });

  test('can be that of one of its paragraphs', async () => {
    const { page } = await visitCopying(PATH);
    await page.focus(HEADING);
    await page.keyboard.press('Space');
    await press(page, '2');
    expect(await page.$$eval('.rep-cite [aria-pressed=true]', (all) => all.map((one) => one.textContent))).toEqual([
      '2',
    ]);
    await press(page, 'Kopiér henvisning');
    await page.waitForFunction(() => 'copied' in window);
    expect(await readCopied(page)).toContain(`2.\u00a0stykke`);
    expect(await readCopied(page)).toContain('#danmark-ved-roret-i-eu_2');
  });

  test('is selected where the browser refuses to copy', async () => {
    const { page } = await visitCopying(PATH, true);
    await page.click('.rep-meta button');
    await press(page, 'Kopiér henvisning');
    await page.waitForFunction(() => document.querySelector('.rep-cite [role=status]')?.textContent !== '');
    expect(await textOf(page, '.rep-cite [role=status]')).toContain('vil ikke kopiere');
    const selected = await page.evaluate(() => getSelection()?.toString());
    expect(selected).toContain('KL’s beretning 2025, EU, side');
  });
});

test('a paragraph that is pointed at has a link, which opens its reference under it', async () => {
  const { page } = await visitCopying(PATH);
  await page.hover('#danmark-ved-roret-i-eu_2');
  await page.click('.rep-deep--paragraph');
  expect(await page.$eval('.rep-cite', (note) => note.previousElementSibling?.id)).toBe('danmark-ved-roret-i-eu_2');
  expect(await textOf(page, '.rep-cite__text')).toContain('2.\u00a0stykke');
});

test('a key figure is copied as a sentence with its reference', async () => {
  const { page } = await visitCopying(PATH);
  await page.click('.rep-figure-links button');
  await page.waitForFunction(() => 'copied' in window);
  expect(await readCopied(page)).toMatch(/^»72\s*pct\. af kommunernes indkøbschefer .+« KL’s beretning 2025, EU, side/);
  expect(await readCopied(page)).toContain(`${PATH}#indkoebschefer`);
});

test('without a script headings lead to themselves, and nothing offers to copy', async () => {
  const { page } = await visit(PATH, { script: false });
  expect(await page.$eval(HEADING, (link) => link.getAttribute('href'))).toBe('#danmark-ved-roret-i-eu');
  const shown = await page.$$eval('button[data-cite]', (all) => all.filter((one) => one.checkVisibility()).length);
  expect(shown).toBe(0);
});

describe('the strip of themes', () => {
  test('names the neighbours, and another theme when the keyboard comes to it', async () => {
    const { page } = await visit('/2025/beskaeftigelse-og-integration/');
    const readNames = () =>
      page.$$eval('.rep-strip__name', (all) =>
        all.filter((one) => getComputedStyle(one).clipPath === 'none').map((one) => one.textContent),
      );
    expect(await readNames()).toEqual(['Arbejdsgiver', 'Klima']);
    await page.focus('.rep-strip a[href="/2025/eu/"]');
    // By script focus is shown as the last input was; a key makes it a keyboard's.
    await page.keyboard.press('Shift');
    expect(await readNames()).toEqual(['EU']);
    await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
    expect(new URL(page.url()).pathname).toBe('/2025/eu/');
    expect(await page.$$eval('.rep-strip [aria-current=page]', (all) => all.map((one) => one.textContent))).toEqual([
      'EU13 af 13',
    ]);
  });

  test('is a drawing on a phone, with the way to all themes', async () => {
    const { page } = await visit('/2025/eu/', { width: 390 });
    const reached = await page.$$eval('.rep-strip a', (all) =>
      all.filter((one) => one.checkVisibility({ visibilityProperty: true })).map((one) => one.textContent),
    );
    expect(reached).toEqual(['Alle temaer']);
    expect(await page.$eval('.rep-strip svg', (svg) => getComputedStyle(svg).visibility)).toBe('visible');
  });
});

test('a phone shows what stands in the document in its order: the lead, then the key figure', async () => {
  const { page } = await visit(PATH, { width: 390 });
  const tops = await page.$$eval('.rep-opening :is(.rep-lead, .rep-key-figure)', (all) =>
    all.map((one) => [one.className, one.getBoundingClientRect().top] as const),
  );
  expect(tops.map(([name]) => name)).toEqual(['rep-lead', 'rep-key-figure']);
  expect(tops[1]![1]).toBeGreaterThan(tops[0]![1]);
});
