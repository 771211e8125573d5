import { gzipSync } from 'node:zlib';
import type { Page } from 'puppeteer-core';
import { describe, expect, test } from 'vitest';
import { auditPage } from '../../src/accessibility/audit.ts';
import { builtSite } from '../helpers/built-site.ts';
import { useSite } from '../helpers/browser.ts';

const { visit, origin } = useSite(await builtSite('content'));
const PATH = '/2025/regnskab/';

const read = (page: Page, selector: string) =>
  page.$eval(selector, (element) => element.textContent.replaceAll('\u00a0', ' ').trim());
const readAmounts = (page: Page) =>
  page.$$eval('.rep-calculator dd', (all) => all.map((amount) => amount.textContent.replaceAll('\u00a0', ' ')));
const EXAMPLE = ['2.253.830 kr.', '2.296.695 kr.', '+42.865 kr.'];

async function write(page: Page, text: string): Promise<void> {
  await page.locator('#indbyggere').fill(text);
  await page.focus('#indbyggere');
  await page.keyboard.press('Enter');
}

describe('what the subscription is for a municipality', () => {
  test.each([PATH, '/2024/regnskab/', '/sammenlign/'])('is computed on %s, both known years', async (path) => {
    const { page } = await visit(path);
    expect(await readAmounts(page)).toEqual(EXAMPLE);
    await write(page, '8.000');
    expect(await readAmounts(page)).toEqual(['360.613 kr.', '367.471 kr.', '+6.858 kr.']);
    expect(await read(page, '.rep-calculator output')).toBe(
      'En kommune med 8.000 indbyggere betaler efter forslaget 367.471 kr. i kontingent i 2027: 8.000 / 100 × 4.593,39 kr. Det er 45,93 kr. for hver indbygger.',
    );
    expect(new URL(page.url()).search).toBe('?indbyggere=8000');
  });

  test('stands in an address that can be shared', async () => {
    const { page } = await visit(`${PATH}?indbyggere=50000#din-kommune`);
    expect(await readAmounts(page)).toEqual(EXAMPLE);
    expect(await page.$eval('#indbyggere', (field) => (field as HTMLInputElement).value)).toBe('50.000');
  });

  test.each([
    ['0', 'flere end 0'],
    ['-5', 'negativt'],
    ['1e12', 'kun et helt tal'],
    ['1000000000000', 'højst syv cifre'],
    ['ca. 30.000', 'kun et helt tal'],
  ])('»%s« is answered in Danish beside the field, from the keyboard and from the address', async (text, answer) => {
    const { page } = await visit(`${PATH}?indbyggere=${encodeURIComponent(text)}`);
    expect(await read(page, '[role=alert]')).toContain(answer);
    await write(page, '50.000');
    expect(await read(page, '[role=alert]')).toBe('');
    await write(page, text);
    expect(await read(page, '[role=alert]')).toContain(answer);
    expect(await page.$eval('#indbyggere', (field) => field.getAttribute('aria-invalid'))).toBe('true');
    expect(await readAmounts(page)).toEqual(EXAMPLE);
    expect(new URL(page.url()).search).toBe('?indbyggere=50000');
  });

  test('without a script is one example, without a field', async () => {
    const { page } = await visit(PATH, { script: false });
    expect(await page.$eval('#indbyggere', (field) => field.checkVisibility())).toBe(false);
    expect(await read(page, '.rep-calculator output')).toContain('2.296.695 kr. i kontingent i 2027');
  });

  test('breaks no rule of axe when it has found fault', async () => {
    const { page } = await visit(`${PATH}?indbyggere=0`);
    expect((await auditPage(page)).map(({ rule, element }) => `${rule}: ${element}`)).toEqual([]);
  });

  test('brings few scripts: 8 kB a page, compressed', async () => {
    const { requests } = await visit(PATH);
    const scripts = [...new Set(requests)].filter((path) => path.endsWith('.js'));
    const sizes = await Promise.all(
      scripts.map(async (path) => gzipSync(await (await fetch(origin() + path)).bytes()).length),
    );
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(8_000);
  });
});
