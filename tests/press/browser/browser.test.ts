import { expect, test } from 'vitest';
import { openBrowser } from '../../../src/press/browser/browser.ts';
import { findBrowsers } from '../../../src/press/browser/find-browser.ts';
import type { Surroundings } from '../../../src/press/browser/find-browser.ts';

function surroundings(files: string[], env: Surroundings['env'] = {}, platform = 'linux'): Surroundings {
  return { env, platform, exists: (file) => files.includes(file) };
}

function files(found: ReturnType<typeof findBrowsers>): string[] {
  return found.map((choice) => (choice.origin === 'pinned' ? 'pinned' : choice.file));
}

test('the browser that a variable names goes before every other', () => {
  const found = findBrowsers(surroundings(['/opt/mine', '/usr/bin/chromium'], { CHROMIUM_PATH: '/opt/mine' }));
  expect(found).toEqual([{ origin: 'named', file: '/opt/mine' }]);
});

test('CHROMIUM_PATH goes before PUPPETEER_EXECUTABLE_PATH, and that before CHROME_PATH', () => {
  const env = { CHROME_PATH: '/c', PUPPETEER_EXECUTABLE_PATH: '/b' };
  expect(files(findBrowsers(surroundings(['/b', '/c'], env)))).toEqual(['/b']);
  expect(files(findBrowsers(surroundings(['/a', '/b', '/c'], { ...env, CHROMIUM_PATH: '/a' })))).toEqual(['/a']);
});

const PREFER_INSTALLED = { PRESS_BROWSER: 'installed' };

test('the pinned browser prints, whatever is installed', () => {
  expect(files(findBrowsers(surroundings(['/usr/bin/chromium', '/usr/bin/google-chrome'])))).toEqual(['pinned']);
});

test('when installed browsers are asked for, the shell goes before Chromium, Chromium before Chrome, the pinned last', () => {
  const installed = ['/usr/bin/google-chrome', '/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
  expect(files(findBrowsers(surroundings(installed, PREFER_INSTALLED)))).toEqual([
    '/usr/bin/chromium-headless-shell',
    '/usr/bin/chromium',
    '/usr/bin/google-chrome',
    'pinned',
  ]);
});

test('a browser elsewhere on the PATH is found', () => {
  expect(
    files(findBrowsers(surroundings(['/nix/bin/chromium'], { ...PREFER_INSTALLED, PATH: '/bin:/nix/bin' }))),
  ).toEqual(['/nix/bin/chromium', 'pinned']);
});

test('macOS and Windows have their own places', () => {
  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  expect(files(findBrowsers(surroundings([mac], {}, 'darwin')))).toEqual([mac]);
  const edge = 'C:/Program Files/Microsoft/Edge/Application/msedge.exe';
  expect(files(findBrowsers(surroundings([edge], { PROGRAMFILES: 'C:/Program Files' }, 'win32')))).toEqual([edge]);
});

test('a variable that names no file is reported at once', () => {
  expect(() => findBrowsers(surroundings([], { CHROME_PATH: '/nowhere' }))).toThrow('CHROME_PATH peger på "/nowhere"');
});

test('no browser at all gives one sentence and no stack trace', async () => {
  const error: Error = await openBrowser(surroundings([], {}, 'darwin')).then(
    () => new Error('a browser started'),
    (reason: Error) => reason,
  );
  expect(error.message).toMatchInlineSnapshot(`
    "PDF'en standsede.
      Der er ingen browser at trykke PDF'en med.
      Ret: installér Chromium eller Chrome (på Debian: apt install chromium), og byg med \`--browser=installed\`, eller sæt CHROMIUM_PATH til browserens fil."
  `);
  expect(error.stack).toBe(error.message);
});
