import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Page } from '../engines/press-door.ts';
import { PLACE } from './content.ts';
import { REST_MS } from './saves.ts';
import { newMark, watchMarks } from './watch-marks.ts';
import type { MarkWatch } from './watch-marks.ts';

/** Milliseconds of each run, from the last key. */
export interface Typing {
  findings: number[];
  web: number[];
  paper: number[];
  wholePaper: number[];
}

/** Between keys, as somebody types. */
const KEY_MS = 60;

/** Opens a chapter at the desk and measures from the last key of what is typed until findings and previews show it. */
export async function measureTyping(browser: Browser, address: string, runs: number): Promise<Typing> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1600, height: 900 });
  const watch = await watchMarks(page);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForSelector('.cm-content');
  await page.waitForSelector('iframe[data-medium="web"]');
  await rememberKeys(page);
  const typing: Typing = { findings: [], web: [], paper: [], wholePaper: [] };
  const add = (to: number[], run: number, value: number) => run > 0 && to.push(value);
  for (let run = 0; run <= runs; run++) add(typing.findings, run, await measureFinding(page));
  for (let run = 0; run <= runs; run++) add(typing.web, run, (await measurePreview(page, watch)).shown);
  await page.locator('.preview button ::-p-text(Papir)').click();
  await page.waitForSelector('iframe[data-medium="print"]');
  for (let run = 0; run <= runs; run++) {
    const { shown, whole } = await measurePreview(page, watch);
    add(typing.paper, run, shown);
    add(typing.wholePaper, run, whole);
  }
  await page.close();
  return typing;
}

/** A sentence with a mistake, and the word that is underlined for it. */
const MISTAKE = ' Det kostede 100 kr i alt.';
const UNDERLINED = 'kr';

/** Types a mistake, and takes it back once it is found. */
async function measureFinding(page: Page): Promise<number> {
  await wait(REST_MS);
  await clickBehind(page, PLACE);
  const found = waitForFinding(page, true);
  await page.keyboard.type(MISTAKE, { delay: KEY_MS });
  const waited = (await found) - (await lastKey(page));
  for (let at = 0; at < MISTAKE.length; at++) await page.keyboard.press('Backspace');
  await waitForFinding(page, false);
  return waited;
}

/** @returns when the mistake was underlined, or no longer, in milliseconds since 1970 */
async function waitForFinding(page: Page, isUnderlined: boolean): Promise<number> {
  const found = await page.waitForFunction(
    (word, isSought) => {
      const isThere = [...document.querySelectorAll('.cm-lintRange')].some(({ textContent }) => textContent === word);
      return isThere === isSought && performance.timeOrigin + performance.now();
    },
    { polling: 'raf' },
    ...([UNDERLINED, isUnderlined] as const),
  );
  return Number(await found.jsonValue());
}

async function measurePreview(page: Page, watch: MarkWatch): Promise<{ shown: number; whole: number }> {
  await wait(REST_MS);
  const mark = newMark();
  await watch.seek(mark);
  await clickBehind(page, PLACE);
  await page.keyboard.type(` ${mark}`, { delay: KEY_MS });
  const shown = await watch.see(mark);
  const whole = shown.medium === 'paper' ? await watch.seeWhole(mark) : shown;
  const key = await lastKey(page);
  return { shown: shown.at - key, whole: whole.at - key };
}

/** Keeps when the last key went down, in milliseconds since 1970. */
async function rememberKeys(page: Page): Promise<void> {
  await page.evaluate(() => {
    addEventListener(
      'keydown',
      ({ timeStamp }) => (document.body.dataset['benchKey'] = String(performance.timeOrigin + timeStamp)),
      true,
    );
  });
}

const lastKey = (page: Page) => page.evaluate(() => Number(document.body.dataset['benchKey']));

async function clickBehind(page: Page, words: string): Promise<void> {
  await page.evaluate((sought) => {
    const content = document.querySelector<HTMLElement>('.cm-content')!;
    const walker = document.createTreeWalker(content, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const at = node.textContent!.indexOf(sought);
      if (at < 0) continue;
      getSelection()!.collapse(node, at + sought.length);
      content.focus();
      return;
    }
    throw new Error(`"${sought}" is not in the text that is shown.`);
  }, words);
  await page.waitForSelector('.cm-editor.cm-focused');
}
