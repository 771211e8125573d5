import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { useSite } from '../helpers/browser.ts';

/** One of each type. */
const PAGES = [
  '/',
  '/2024/',
  '/2024/sundhed-og-aeldre/',
  '/2024/organisation/',
  '/2024/regnskab/',
  '/2025/regnskab/',
  '/2024/kolofon/',
  '/sammenlign/',
  '/personer/',
  '/kommuner/',
  '/tilgaengelighed/',
  '/soeg/',
  '/404.html',
];
/** Radio buttons of one group are one stop; the arrow keys do the rest. */
const CONTROLS =
  'a[href], button, input:not([type=radio]), select, summary, video[controls], audio[controls], [tabindex="0"], input[type=radio]:checked';

interface Stop {
  /** Place of the control among the page's controls; -1 when it is none of them. */
  index: number;
  what: string;
  outlinePx: number;
  isCovered: boolean;
}

const { visit } = useSite(await builtSite('content'));

describe('the keyboard', () => {
  test.each(PAGES)('reaches every control of %s in the order that it is read, and shows where it is', async (path) => {
    const { page } = await visit(path);
    await page.waitForFunction(regionsAreSettled);
    const total = await page.evaluate(markControls, CONTROLS);
    const stops = await walk(page, total);
    expect(stops.filter(({ index }, step) => index !== step).map(({ index, what }) => `${index} ${what}`)).toEqual([]);
    expect(stops.filter(({ outlinePx }) => outlinePx < 2).map(({ what }) => what)).toEqual([]);
    expect(stops.filter(({ isCovered }) => isCovered).map(({ what }) => what)).toEqual([]);
  });

  test('meets the skip link first, and it leads to the text', async () => {
    const { page } = await visit('/2024/sporskifte/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Gå til indholdet');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement?.id === 'indhold');
  });
});

/** A table is a stop where it scrolls, and only there; a script sees to that after the page is loaded. */
function regionsAreSettled(): boolean {
  return [...document.querySelectorAll('.rep-scroll')].every(
    (region) => !region.checkVisibility() || region.hasAttribute('tabindex') === region.hasAttribute('data-scrolls'),
  );
}

/** Numbers the controls that can be seen, in the order of the page. */
function markControls(selector: string): number {
  const controls = [...document.querySelectorAll<HTMLElement>(selector)].filter((control) =>
    control.checkVisibility({ visibilityProperty: true }),
  );
  controls.forEach((control, index) => (control.dataset['stop'] = String(index)));
  return controls.length;
}

/** Presses Tab until it has met as many controls as there are. Links that appear with the focus are stops between them. */
async function walk(page: Page, count: number): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let step = 0; step < 2 * count && stops.length < count; step++) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(describeFocus);
    if (!stop.what.includes('rep-deep--here')) stops.push(stop);
  }
  return stops;
}

function describeFocus(): Stop {
  const control = document.activeElement as HTMLElement;
  const { left, top, width, height } = control.getBoundingClientRect();
  const above = document.elementFromPoint(left + width / 2, top + Math.min(height, innerHeight) / 2);
  return {
    index: Number(control.dataset['stop'] ?? -1),
    what: control.outerHTML.slice(0, 120),
    outlinePx: Number.parseFloat(getComputedStyle(control).outlineWidth),
    isCovered: above !== null && !control.contains(above) && !above.contains(control),
  };
}
