import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { yearBox } from '../../src/components/shared/year-choice.ts';
import { builtSite } from '../helpers/built-site.ts';
import { useSite } from '../helpers/browser.ts';

/** Letters, words and lines as far apart as WCAG 1.4.12 asks a page to bear. */
const WIDE_TEXT =
  '* { letter-spacing: 0.12em !important; word-spacing: 0.16em !important; line-height: 1.5 !important; } p { margin-bottom: 2em !important; }';

const { visit } = useSite(await builtSite('content'));
const { visit: visitYears } = useSite(await builtSite('years'));

async function addStyle(page: Page, css: string): Promise<void> {
  await page.evaluate((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

/** Whether an element of the page is shown. */
const isShown = (page: Page, selector: string) => page.$eval(selector, (element) => element.checkVisibility());

/** Figures that leave their cells, and the widths of the last seven characters of all amounts of millions. */
function measureAmounts(page: Page): Promise<{ outside: string[]; widthsPx: number[] }> {
  return page.evaluate(() => {
    const cells = [...document.querySelectorAll('.rep-accounts tbody tr:not(.rep-detail) td')];
    const figures = cells.flatMap((cell) => {
      const node = [...cell.childNodes].find(({ textContent }) => /\d\.\d{3}\.\d{3}/.test(textContent ?? ''));
      return node && cell.checkVisibility() ? [{ cell, node, length: (node.textContent ?? '').trimEnd().length }] : [];
    });
    const place = (node: Node, from: number, to: number) => {
      const range = document.createRange();
      range.setStart(node, from);
      range.setEnd(node, to);
      return range.getBoundingClientRect();
    };
    return {
      outside: figures.flatMap(({ cell, node, length }) => {
        const [figure, box] = [place(node, 0, length), cell.getBoundingClientRect()];
        return figure.left < box.left - 0.5 || figure.right > box.right + 0.5 ? [node.textContent ?? ''] : [];
      }),
      widthsPx: figures.map(({ node, length }) => place(node, length - 7, length).width),
    };
  });
}

describe('amounts of the accounts', () => {
  test.each(['/2024/regnskab/', '/sammenlign/'])(
    '%s keeps them in their columns and digit below digit, bold or not, narrow or wide, letters apart or not',
    async (path) => {
      const { page } = await visit(path);
      await page.$$eval('main details', (folds) => folds.forEach((fold) => (fold.open = true)));
      for (const css of ['', WIDE_TEXT]) {
        await addStyle(page, css);
        for (const width of [320, 390, 768, 960, 1440]) {
          await page.setViewport({ width, height: 900 });
          const { outside, widthsPx } = await measureAmounts(page);
          expect(outside, `${width} px`).toEqual([]);
          expect(widthsPx.length).toBeGreaterThan(50);
          expect(Math.max(...widthsPx) - Math.min(...widthsPx), `${width} px`).toBeLessThan(0.6);
          expect(
            await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
            `${width} px`,
          ).toBe(0);
        }
      }
    },
  );
});

describe('the comparison of years', () => {
  test('an answer’s link opens the table that its amounts are folded in', async () => {
    const { page } = await visit('/sammenlign/');
    expect(await isShown(page, '#passiver-egenkapital')).toBe(false);
    await page.click('.rep-answer__links a[href="#passiver-egenkapital"]');
    await page.waitForFunction(() => document.querySelector('#passiver-egenkapital')?.checkVisibility());
  });

  test('a link to a folded row of the accounts opens last year’s amounts', async () => {
    const { page } = await visit('/2025/regnskab/#aktiver-indestaaender');
    expect(await isShown(page, '#aktiver-indestaaender')).toBe(true);
    expect(await isShown(page, '#passiver-egenkapital')).toBe(false);
  });

  test('a phone shows amounts first and changes when asked, without a script too', async () => {
    const { page } = await visit('/sammenlign/', { width: 390, script: false });
    const change = '#resultatopgoerelse-personale .is-change';
    expect(await isShown(page, change)).toBe(false);
    await page.focus('.rep-changes summary');
    await page.keyboard.press('Enter');
    expect(await isShown(page, change)).toBe(true);
  });

  test('a dash is heard as what it stands for', async () => {
    const { page } = await visit('/sammenlign/');
    const cell = await page.accessibility.snapshot({
      interestingOnly: false,
      root: (await page.$('#resultatopgoerelse-skat .is-percent'))!,
    });
    expect(JSON.stringify(cell)).toContain('kan ikke regnes ud');
    expect(JSON.stringify(cell)).not.toContain('–');
  });
});

describe('the comparison of many years', () => {
  const resultat = '#resultat-resultat td';
  const shownCells = (page: Page, selector = resultat) =>
    page.$$eval(selector, (cells) => cells.map((cell) => cell.checkVisibility()));
  const shownYears = (page: Page) =>
    page.$$eval('.rep-series__year', (years) =>
      years.filter((year) => year.checkVisibility()).map(({ textContent }) => textContent),
    );

  test('shows the newest three, and of a year without a box neither a column, a change nor a key figure', async () => {
    const { page } = await visitYears('/sammenlign/', { script: false });
    // Six years, then the change between each two of them in kroner and in per cent.
    expect(await shownCells(page)).toEqual([
      ...[true, true, true, false, false, false],
      ...[true, true, true, true, false, false, false, false, false, false],
    ]);
    expect(await shownYears(page)).toEqual(['2029', '2028']);
  });

  test('shows the years that are chosen by key, without a script', async () => {
    const { page } = await visitYears('/sammenlign/', { script: false });
    for (const year of [2030, 2026]) {
      await page.focus(`#${yearBox(year)}`);
      await page.keyboard.press('Space');
    }
    expect((await shownCells(page)).slice(0, 6)).toEqual([false, true, true, false, true, false]);
    expect(await shownYears(page)).toEqual(['2029', '2028', '2026']);
  });

  test('shows no key figure of which no year is chosen', async () => {
    const { page } = await visitYears('/sammenlign/');
    for (const year of [2029, 2028]) await page.click(`#${yearBox(year)}`);
    expect(await isShown(page, '.rep-series > li')).toBe(false);
  });

  test.each([320, 390, 1280])(
    'fits a screen of %d px with all years chosen, its boxes large enough to hit',
    async (width) => {
      const { page } = await visitYears('/sammenlign/', { width });
      for (const year of [2027, 2026, 2025]) await page.click(`#${yearBox(year)}`);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth),
      ).toBe(0);
      const heights = await page.$$eval('.rep-year-choice label', (labels) =>
        labels.map(({ offsetHeight }) => offsetHeight),
      );
      expect(heights).toHaveLength(7);
      expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    },
  );
});
