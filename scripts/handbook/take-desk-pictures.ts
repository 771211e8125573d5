import { execFile, spawn } from 'node:child_process';
import type { ChildProcessByStdio } from 'node:child_process';
import { once } from 'node:events';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import sharp from 'sharp';
import { openBrowser } from '../../src/press/index.ts';
import { deskPictures } from './desk-pictures.ts';
import { TINY_YEAR } from './tag-pictures.ts';

const run = promisify(execFile);

/** The desk tries this port first, and goes on to the next one that is free. */
const PORT = 4391;
const CHAPTER = `${TINY_YEAR}/chapters/velfaerd.mdx`;

/** What an editor has just typed: a mistake that has a certain mend. */
const TYPED = ['og\nde kostede 3,4 mio. kr. i alt.', 'og\nde kostede 3,4 mio. kr i alt.'] as const;

/**
 * Takes pictures of the desk while the tiny edition is written in it.
 *
 * @param tiny the content folder of the tiny edition
 * @param work an empty folder for the copy that is written in
 * @param folder where the pictures go
 * @returns the names of the files
 */
export async function takeDeskPictures(tiny: string, work: string, folder: string): Promise<string[]> {
  const content = join(work, 'content');
  await cp(tiny, content, { recursive: true });
  const env = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_NOSYSTEM: '1' };
  const git = (...args: string[]) =>
    run('git', ['-c', 'user.name=Prøve', '-c', 'user.email=proeve@example.org', ...args], { cwd: content, env });
  await git('init', '--quiet', '--initial-branch=main');
  await git('add', '--all');
  await git('commit', '--quiet', '--message', 'Prøveudgaven');
  // The dialog says what becomes of the work where there are colleagues to send it to; nothing is sent.
  await git('remote', 'add', 'origin', 'https://example.org/beretning.git');
  const text = await readFile(join(content, CHAPTER), 'utf8');
  await writeFile(join(content, CHAPTER), text.replace(...TYPED));
  const desk = spawn(process.execPath, ['scripts/desk.ts', '--port', String(PORT)], {
    env: { ...env, CONTENT_ROOT: content, BROWSER: 'none' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { browser, close } = await openBrowser();
  try {
    const address = await readAddress(desk);
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    await page.goto(address);
    await page.waitForSelector('.rows__findings:not(:empty)');
    await save(page, folder, 'first');
    await page.goto(`${address}&fil=${CHAPTER}&linje=15`);
    await page.waitForSelector('.cm-lintRange');
    await page.waitForFunction(isPreviewShown);
    await save(page, folder, 'chapter');
    await page.goto(address);
    await page.locator('button ::-p-text(Send til gennemsyn)').click();
    await page.locator('#send-ord').fill('Kapitlet om velfærd er skrevet færdigt.');
    await page.locator('#send-navn').fill('Asta Lyngbo');
    await page.locator('#send-mail').fill('asta@example.org');
    await save(page, folder, 'send');
    return Object.values(deskPictures);
  } finally {
    await close();
    desk.kill();
    await once(desk, 'exit');
  }
}

/** The address with its token, which the desk prints when it is ready. */
async function readAddress(desk: ChildProcessByStdio<null, Readable, null>): Promise<string> {
  return new Promise((found, stopped) => {
    let said = '';
    desk.stdout.on('data', (part: Buffer) => {
      said += part.toString();
      const address = /http:\S+/.exec(said)?.[0];
      if (address) found(address);
    });
    desk.on('exit', () => stopped(new Error(`The desk ended before it told its address:\n${said}`)));
  });
}

/** Runs in the page: whether the preview has come, with its fonts, and stands at the place of the cursor. */
function isPreviewShown(): boolean {
  const page = document.querySelector('iframe')?.contentDocument;
  return page?.readyState === 'complete' && page.fonts.status === 'loaded' && page.querySelector('.desk-here') !== null;
}

async function save(page: Page, folder: string, name: keyof typeof deskPictures): Promise<void> {
  const png = await page.screenshot();
  await writeFile(join(folder, deskPictures[name]), await sharp(png).webp({ quality: 45, effort: 6 }).toBuffer());
}
