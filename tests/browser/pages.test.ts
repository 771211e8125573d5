import { describe, expect, test } from 'vitest';
import { auditPage, listPagePaths, unfold } from '../../src/accessibility/audit.ts';
import { builtSite } from '../helpers/built-site.ts';
import { settle, useSite } from '../helpers/browser.ts';

const root = await builtSite('content');
const paths = await listPagePaths(root);
const WIDTHS_PX = [280, 320, 390, 768, 1440];

describe('pages in a real browser', () => {
  const { visit } = useSite(root);

  test.each(paths)('%s breaks no rule of axe, in either theme, narrow or wide, unfolded', async (path) => {
    const { page } = await visit(path);
    await unfold(page);
    const violations = await auditPage(page);
    expect(violations.map(({ rule, theme, widthPx, element }) => `${theme} ${widthPx} ${rule}: ${element}`)).toEqual(
      [],
    );
  });

  test.each(paths)(
    '%s fits narrow and wide windows, loads only its own files, breaks no policy and sets no cookie',
    async (path) => {
      const { page, complaints } = await visit(path);
      for (const width of WIDTHS_PX) {
        await page.setViewport({ width, height: 900 });
        const overflow = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        expect(overflow, `${width} px`).toBe(0);
      }
      await settle(page);
      expect(complaints).toEqual([]);
      expect(await page.browserContext().cookies()).toEqual([]);
    },
  );

  test.each(['/', '/2024/', '/2025/', '/2024/regnskab/', '/2025/regnskab/', '/2024/organisation/', '/sammenlign/'])(
    '%s fits the narrowest window with the spacing that readers may set, and its title keeps its words whole',
    async (path) => {
      const { page } = await visit(path, { width: 320 });
      const found = await page.evaluate(setReadersSpacing);
      expect(found).toEqual({ overflow: 0, tornWords: [] });
    },
  );

  test.each([
    '/',
    '/2024/',
    '/2024/sporskifte/',
    '/2024/organisation/',
    '/2024/regnskab/',
    '/sammenlign/',
    '/personer/',
  ])('%s has all its text without a script, and nothing that would need one', async (path) => {
    const [{ page }, { page: bare }] = [await visit(path), await visit(path, { script: false })];
    const dead = await bare.$$eval('button, input', (controls) =>
      controls.filter((control) => control.checkVisibility()).map((control) => control.outerHTML),
    );
    expect(dead).toEqual([]);
    const words = (text: string | undefined) => (text ?? '').split(/\s+/).length;
    // A form that narrows the page needs a script, and its words are no part of the text.
    const readMain = () => {
      for (const form of document.querySelectorAll('form')) form.remove();
      // Rows far below are laid out when they are scrolled to, and until then have no inner text.
      for (const part of document.querySelectorAll<HTMLElement>('main *')) part.style.contentVisibility = 'visible';
      return document.querySelector('main')?.innerText;
    };
    expect(words(await bare.evaluate(readMain))).toBeGreaterThan(words(await page.evaluate(readMain)) * 0.95);
  });

  test('without its fonts a page is set in the reader’s own, and fits', async () => {
    const { page } = await visit('/2024/regnskab/', {
      width: 320,
      before: async (page) => {
        await page.setRequestInterception(true);
        page.on('request', (request) => void (request.url().endsWith('.woff2') ? request.abort() : request.continue()));
      },
    });
    expect(await page.evaluate(() => [...document.fonts].some(({ status }) => status === 'loaded'))).toBe(false);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBe(
      0,
    );
  });

  test('on a phone the menu opens by keyboard, without a script, and lists every page of the edition', async () => {
    const { page } = await visit('/2024/', { width: 390, script: false });
    await page.focus('.rep-bar__menu summary');
    await page.keyboard.press('Enter');
    const links = await page.$$eval('.rep-bar__menu a', (elements) =>
      elements.filter((element) => element.checkVisibility()).map((link) => link.textContent),
    );
    expect(links.length).toBeGreaterThan(14);
    expect(links).toEqual(expect.arrayContaining(['Søg', 'Sammenlign', 'Personer', 'Kommuner']));
  });

  test('pages that belong to no year name none as their own', async () => {
    for (const path of ['/', '/personer/', '/kommuner/', '/sammenlign/', '/tilgaengelighed/', '/404.html']) {
      const { page } = await visit(path);
      expect(await page.$eval('.rep-bar__mark', (mark) => mark.textContent), path).toBe('KL’s beretninger');
      expect(await page.$eval('.rep-footer b', (mark) => mark.textContent), path).toBe('KL’s beretninger');
    }
  });

  test('the web fonts are in use', async () => {
    const { page } = await visit('/2024/sporskifte/');
    const fonts = await page.evaluate(() =>
      [...document.fonts].filter((font) => font.status === 'loaded').map((font) => font.family.replaceAll('"', '')),
    );
    expect(fonts).toEqual(expect.arrayContaining(['Archivo', 'Source Serif 4']));
  });
});

/** Sets the spacing of WCAG 1.4.12 and looks at what becomes of the page; runs in the page. */
async function setReadersSpacing(): Promise<{ overflow: number; tornWords: string[] }> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`
    * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
    p { margin-bottom: 2em !important; }
  `);
  document.adoptedStyleSheets.push(sheet);
  await document.fonts.ready;
  const text = document.querySelector('h1')?.firstChild;
  const words = [...(text?.textContent ?? '').matchAll(/\S+/g)];
  const isTorn = ({ 0: word, index }: RegExpExecArray): boolean => {
    const range = new Range();
    range.setStart(text!, index);
    range.setEnd(text!, index + word.length);
    return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1;
  };
  return {
    overflow: document.documentElement.scrollWidth - document.documentElement.clientWidth,
    tornWords: words.filter(isTorn).map(([word]) => word),
  };
}
