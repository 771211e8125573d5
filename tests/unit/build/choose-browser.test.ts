import { expect, test } from 'vitest';
import { chooseBrowser } from '../../../src/build/choose-browser.ts';
import { findBrowsers } from '../../../src/press/browser/find-browser.ts';

test('a browser of the machine prints when it is asked for, and the pinned one otherwise', () => {
  const env: Record<string, string | undefined> = { PATH: '/here' };
  const machine = { env, platform: 'linux', exists: (file: string) => file === '/here/chromium' };
  chooseBrowser(undefined, env);
  expect(findBrowsers(machine)[0]).toEqual({ origin: 'pinned' });
  chooseBrowser('installed', env);
  expect(findBrowsers(machine)[0]).toEqual({ origin: 'installed', file: '/here/chromium' });
});

test('another word is refused with what can be written', () => {
  expect(() => chooseBrowser('firefox', {})).toThrow('Ret: skriv `--browser=installed`');
});
