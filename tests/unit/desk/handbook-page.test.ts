import { readFile } from 'node:fs/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { renderHandbook } from '../../../src/desk/server/handbook.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';

describe('the handbook as a page', () => {
  let desk: TestDesk;
  beforeEach(async () => {
    desk = await openDesk();
  });
  afterEach(() => desk.close());

  test('is read without the token, runs nothing, and shows its pictures', async () => {
    const page = await fetch(`${desk.origin}/redaktion/haandbog/`);
    expect([page.status, page.headers.get('content-security-policy')]).toEqual([
      200,
      expect.stringContaining("default-src 'none'"),
    ]);
    const [, picture] = /<img src="(handbook\/[\w-]+\.webp)"/.exec(await page.text())!;
    const image = await fetch(`${desk.origin}/redaktion/haandbog/${picture}`);
    expect([image.status, image.headers.get('content-type')]).toEqual([200, 'image/webp']);
  });

  test('leads on from its address without a slash', async () => {
    const { status, headers } = await fetch(`${desk.origin}/redaktion/haandbog`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([307, '/redaktion/haandbog/']);
  });

  test('gives out nothing else of the folder', async () => {
    for (const path of ['site.yaml', 'handbook/..%2Fsite.yaml', 'handbook/x.svg']) {
      expect((await fetch(`${desk.origin}/redaktion/haandbog/${path}`)).status).toBe(404);
    }
  });
});

test('every place that the handbook links to is on its page', async () => {
  const page = renderHandbook(await readFile('content/README.md', 'utf8'));
  const places = [...page.matchAll(/href="#([^"]+)"/g)].map(([, place]) => decodeURIComponent(place!));
  expect(places.length).toBeGreaterThan(10);
  expect(places.filter((place) => !page.includes(`id="${place}"`))).toEqual([]);
});

test('what a handbook holds that is no text does nothing', () => {
  const page = renderHandbook('# En\n\n<script>alert(1)</script>\n\n[to](javascript:alert(1)) [tre](2025/edition.mdx)');
  expect(page).not.toMatch(/<script|javascript:|edition\.mdx/);
});
