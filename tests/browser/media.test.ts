import { expect, test } from 'vitest';
import { builtSite } from '../helpers/built-site.ts';
import { settle, useSite } from '../helpers/browser.ts';

const { visit } = useSite(await builtSite('tiny'));
const KYST = '/2030/natur/kyst/';

test('nothing of a film or a recording is loaded with the page but the poster', async () => {
  const { page, requests } = await visit(KYST);
  await settle(page);
  expect(requests.filter((path) => path.includes('/media/'))).toEqual(['/2030/media/vejen.png']);
});

test('a film is played from its button by keyboard, with captions, and gets the browser’s controls', async () => {
  const { page, complaints, requests } = await visit(KYST);
  expect(await page.$eval('.rep-media__play', (button) => button.textContent?.replace(/\s+/g, ' ').trim())).toBe(
    'Afspil video Ned til vandet (2.14)',
  );
  await page.focus('.rep-media__play');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 0.2);
  await page.waitForFunction(() => document.querySelector('track')?.readyState === HTMLTrackElement.LOADED);
  expect(await page.$eval('video', (video) => video.controls && document.activeElement === video)).toBe(true);
  expect(
    await page.$eval('video', (video) =>
      [...video.textTracks].map(({ kind, language, mode, cues }) => [kind, language, mode, cues?.length]),
    ),
  ).toEqual([['captions', 'da', 'showing', 1]]);
  expect(requests).toContain('/2030/media/ned-til-vandet.mp4');
  expect(complaints).toEqual([]);
});

test('a recording is played by keyboard', async () => {
  const { page } = await visit(KYST);
  await page.focus('audio');
  await page.keyboard.press('Space');
  await page.waitForFunction(() => (document.querySelector('audio')?.currentTime ?? 0) > 0.1);
});

test('without a script a film has the browser’s own controls', async () => {
  const { page } = await visit(KYST, { script: false });
  expect(await page.$eval('video', (video) => video.controls)).toBe(true);
  expect(await page.$eval('.rep-media__play', (button) => button.checkVisibility())).toBe(false);
});

test('the written-out text is one link away', async () => {
  const { page } = await visit(KYST);
  const links = await page.$$eval('.rep-media figcaption a:not(.rep-deep)', (elements) =>
    elements.map((link) => link.pathname),
  );
  expect(links).toEqual(['/2030/media/ned-til-vandet.txt', '/2030/media/boelger.txt']);
});
