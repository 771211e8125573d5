/** Firefox, where it is installed, for tests of what another engine than Chromium makes of the pages. */
import { spawnSync } from 'node:child_process';
import puppeteer from 'puppeteer-core';
import type { BrowserUnderTest } from './browser.ts';

/** Names of the program, Debian's first. */
const PROGRAMS = ['firefox-esr', 'firefox'];

/** Path of the program; nothing where there is none. */
export function findFirefox(): string | undefined {
  return PROGRAMS.map((name) => spawnSync('which', [name], { encoding: 'utf8' }))
    .filter(({ status }) => status === 0)
    .map(({ stdout }) => stdout.trim())[0];
}

/**
 * Starts it with a profile of its own, driven by WebDriver BiDi.
 *
 * @throws Error when it is not installed
 */
export async function openFirefox(): Promise<BrowserUnderTest> {
  const executablePath = findFirefox();
  if (!executablePath) throw new Error('Firefox is not installed.');
  const browser = await puppeteer.launch({ browser: 'firefox', executablePath });
  return { browser, close: () => browser.close() };
}
