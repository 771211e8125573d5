import { existsSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { PressError } from '../errors.ts';
import { findBrowsers } from './find-browser.ts';
import type { BrowserChoice, BrowserOrigin, Surroundings } from './find-browser.ts';
import { unpackPinned } from './pinned-browser.ts';
import type { Program } from './pinned-browser.ts';

/** Nothing but our own server is reached, nothing is fetched or reported in the background. */
const FLAGS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--font-render-hinting=none',
  '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1',
  '--disable-dev-shm-usage',
];

/** Long documents take long to print; the press has a deadline of its own. */
const PROTOCOL_TIMEOUT_MS = 15 * 60_000;

/** The process of a tab ended, mostly because the machine had no memory left for it. */
export class TabCrashed extends Error {}

export interface OpenBrowser {
  browser: Browser;
  origin: BrowserOrigin;
  /**
   * Rejects with `TabCrashed` as soon as any tab crashes; never resolves. Puppeteer never rejects a call to a crashed tab,
   * so this listens for `Target.targetCrashed` on the browser's own session.
   */
  crashed: Promise<never>;
  /** Ends the browser and removes its folder. */
  close: () => Promise<void>;
}

/** Starts the first browser that will start. */
export async function openBrowser(
  surroundings: Surroundings = { env: process.env, platform: process.platform, exists: existsSync },
): Promise<OpenBrowser> {
  const { env, exists } = surroundings;
  const folder = env['TMPDIR'];
  if (folder && !exists(folder)) {
    throw new PressError({
      what: `TMPDIR peger på "${folder}", og den mappe findes ikke, så browseren ikke kan starte.`,
      fix: 'lav mappen, eller fjern TMPDIR.',
    });
  }
  const failures: string[] = [];
  for (const choice of findBrowsers(surroundings)) {
    try {
      return await start(choice);
    } catch (error) {
      failures.push(`${choice.origin === 'pinned' ? '@sparticuz/chromium' : choice.file}: ${firstLine(error)}`);
    }
  }
  const tried = failures.length > 0 ? ` Forsøgt: ${failures.join('; ')}.` : '';
  throw new PressError({
    what: `Der er ingen browser at trykke PDF'en med.${tried}`,
    fix: 'installér Chromium eller Chrome (på Debian: apt install chromium), og byg med `--browser=installed`, eller sæt CHROMIUM_PATH til browserens fil.',
  });
}

/** Chromium refuses its sandbox to root. Others get it, unless the system has none (many containers). */
async function start(choice: BrowserChoice): Promise<OpenBrowser> {
  const { origin } = choice;
  const program = origin === 'pinned' ? await unpackPinned() : { file: choice.file, env: process.env };
  if (process.getuid?.() === 0) return { origin, ...(await launch(program, ['--no-sandbox'])) };
  try {
    return { origin, ...(await launch(program, [])) };
  } catch (error) {
    if (!/sandbox|namespace|SUID/i.test(String(error))) throw error;
    return { origin, ...(await launch(program, ['--no-sandbox'])) };
  }
}

async function launch({ file, env }: Program, flags: string[]): Promise<Omit<OpenBrowser, 'origin'>> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'press-browser-'));
  const cleanAtExit = () => rmSync(userDataDir, { recursive: true, force: true });
  const clean = () => {
    process.off('exit', cleanAtExit);
    return rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  // Ctrl-C ends the process before anything else can be tidied up.
  process.on('exit', cleanAtExit);
  try {
    // Loaded when a browser is wanted: it takes a tenth of a second.
    const { default: puppeteer } = await import('puppeteer-core');
    const browser = await puppeteer.launch({
      executablePath: file,
      env,
      userDataDir,
      args: [...FLAGS, ...flags],
      protocolTimeout: PROTOCOL_TIMEOUT_MS,
      // Over a pipe the browser ends by itself when this process is ended by force.
      pipe: true,
      // The initial tab is not used, and puppeteer would wait for it if it crashed.
      waitForInitialPage: false,
      headless: /headless.shell|chromium-pack/.test(file) ? 'shell' : true,
    });
    return { browser, ...(await watchTabs(browser)), close: () => endBrowser(browser).finally(clean) };
  } catch (error) {
    await clean();
    throw error;
  }
}

async function watchTabs(browser: Browser): Promise<Pick<OpenBrowser, 'crashed'>> {
  const session = await browser.target().createCDPSession();
  const crashed = new Promise<never>((_, reject) =>
    session.once('Target.targetCrashed', ({ status }) => reject(new TabCrashed(status))),
  );
  crashed.catch(() => undefined);
  await session.send('Target.setDiscoverTargets', { discover: true });
  return { crashed };
}

/** Ends the browser's process by force when it does not answer: a page may be caught in an endless loop. */
async function endBrowser(browser: Browser): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 5000, 'late').unref());
  const outcome = await Promise.race([browser.close().catch(() => 'late'), patience]);
  if (outcome === 'late') browser.process()?.kill('SIGKILL');
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';
}
