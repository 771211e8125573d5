import { setTimeout as wait } from 'node:timers/promises';
import type { Browser } from '../engines/press-door.ts';
import { newMark, watchMarks } from './watch-marks.ts';

/** Milliseconds of each run. */
export interface Saves {
  shown: number[];
  /** Until all pages of the paper stood; none for a web page. */
  whole: number[];
}

/** What follows on a change has ended before the next one. */
export const REST_MS = 2000;

/** Opens a page and measures from each save until it shows what was saved. */
export async function measureSaves(
  browser: Browser,
  address: string,
  save: (mark: string) => Promise<void>,
  runs: number,
): Promise<Saves> {
  const page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  const watch = await watchMarks(page);
  await page.goto(address, { waitUntil: 'load' });
  const saves: Saves = { shown: [], whole: [] };
  // The first one warms up what a server loads when it is needed first.
  for (let run = 0; run <= runs; run++) {
    await wait(REST_MS);
    const mark = newMark();
    await watch.seek(mark);
    const savedAt = performance.timeOrigin + performance.now();
    await save(mark);
    const shown = await watch.see(mark);
    const whole = shown.medium === 'paper' ? await watch.seeWhole(mark) : undefined;
    if (run === 0) continue;
    saves.shown.push(shown.at - savedAt);
    if (whole) saves.whole.push(whole.at - savedAt);
  }
  await page.close();
  return saves;
}
