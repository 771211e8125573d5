import { existsSync, rmSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import puppeteer from 'puppeteer-core';
import type { Browser } from 'puppeteer-core';
import { PressError } from '../errors.ts';

/** What the search for a browser depends on; tests hand in their own. */
export interface Surroundings {
  env: Record<string, string | undefined>;
  platform: string;
  exists: (file: string) => boolean;
}

/** A browser to start. `embedded` is the one from npm, which is unpacked first. */
export type BrowserChoice = { kind: 'named' | 'installed'; file: string } | { kind: 'embedded' };

const VARIABLES = ['CHROMIUM_PATH', 'PUPPETEER_EXECUTABLE_PATH', 'CHROME_PATH'];
/** The shell comes first: it prints 16 to 30 % faster than the whole browser. */
const COMMANDS = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];
const LINUX_FOLDERS = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome', '/usr/lib/chromium'];
const MAC_APPS = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];
const WINDOWS_APPS = [
  'Google/Chrome/Application/chrome.exe',
  'Chromium/Application/chrome.exe',
  'Microsoft/Edge/Application/msedge.exe',
];

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

/**
 * Browsers to try, best first: the one a variable names, then what is installed, then the one from npm.
 *
 * @throws PressError when a variable names a file that is not there: whoever set it wants to know.
 */
export function findBrowsers({ env, platform, exists }: Surroundings): BrowserChoice[] {
  for (const name of VARIABLES) {
    const file = env[name];
    if (!file) continue;
    if (exists(file)) return [{ kind: 'named', file }];
    throw new PressError({
      what: `${name} peger på "${file}", og der er ingen browser.`,
      fix: `ret stien, eller fjern ${name}, så finder trykkeriet selv en browser.`,
    });
  }
  const installed = candidates(env, platform).filter((file) => exists(file));
  const choices: BrowserChoice[] = [...new Set(installed)].map((file) => ({ kind: 'installed', file }));
  return platform === 'linux' ? [...choices, { kind: 'embedded' }] : choices;
}

function candidates(env: Surroundings['env'], platform: string): string[] {
  if (platform === 'darwin')
    return ['/Applications', join(env['HOME'] ?? '', 'Applications')].flatMap((folder) =>
      MAC_APPS.map((app) => join(folder, app)),
    );
  if (platform === 'win32') {
    const roots = [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return WINDOWS_APPS.flatMap((app) => roots.map((root) => join(root, app)));
  }
  const folders = [...LINUX_FOLDERS, ...(env['PATH'] ?? '').split(delimiter).filter(Boolean)];
  return COMMANDS.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The process of a tab ended, mostly because the machine had no memory left for it. */
export class TabCrashed extends Error {}

export interface OpenBrowser {
  browser: Browser;
  /**
   * Rejects with `TabCrashed` as soon as any tab does; never resolves. Asked of the browser, because puppeteer waits for
   * ever for what such a tab was asked, and half a minute for one that dies while it is opened.
   */
  crashed: Promise<never>;
  /** Ends the browser and removes its folder. */
  close(): Promise<void>;
}

/** Starts the first browser that will start. */
export async function openBrowser(
  surroundings: Surroundings = { env: process.env, platform: process.platform, exists: existsSync },
): Promise<OpenBrowser> {
  const failures: string[] = [];
  for (const choice of findBrowsers(surroundings)) {
    try {
      return await start(choice);
    } catch (error) {
      failures.push(`${choice.kind === 'embedded' ? '@sparticuz/chromium' : choice.file}: ${firstLine(error)}`);
    }
  }
  const tried = failures.length > 0 ? ` Forsøgt: ${failures.join('; ')}.` : '';
  throw new PressError({
    what: `Der er ingen browser at trykke PDF'en med.${tried}`,
    fix: 'installér Chromium eller Chrome (på Debian: apt install chromium), eller sæt CHROMIUM_PATH til browserens fil.',
  });
}

/** As root Chromium refuses its sandbox. Others get it, unless the system has none to give (many containers). */
async function start(choice: BrowserChoice): Promise<OpenBrowser> {
  const program = choice.kind === 'embedded' ? await unpackEmbedded() : { file: choice.file, env: process.env };
  if (process.getuid?.() === 0) return launch(program, ['--no-sandbox']);
  try {
    return await launch(program, []);
  } catch (error) {
    if (!/sandbox|namespace|SUID/i.test(String(error))) throw error;
    return launch(program, ['--no-sandbox']);
  }
}

interface Program {
  file: string;
  env: Record<string, string | undefined>;
}

async function launch({ file, env }: Program, flags: string[]): Promise<OpenBrowser> {
  const userDataDir = await mkdtemp(join(tmpdir(), 'press-browser-'));
  const cleanAtExit = () => rmSync(userDataDir, { recursive: true, force: true });
  const clean = () => {
    process.off('exit', cleanAtExit);
    return rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
  };
  // Ctrl-C ends the process before anything else can be tidied up.
  process.on('exit', cleanAtExit);
  try {
    const browser = await puppeteer.launch({
      executablePath: file,
      env,
      userDataDir,
      args: [...FLAGS, ...flags],
      protocolTimeout: PROTOCOL_TIMEOUT_MS,
      // Over a pipe the browser ends by itself when this process is ended by force.
      pipe: true,
      // Nobody needs it, and should it die, it would be waited for.
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

/** A page caught in an endless loop does not answer; its process, which is ours, is then ended by force. */
async function endBrowser(browser: Browser): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, 5000, 'late').unref());
  const outcome = await Promise.race([browser.close().catch(() => 'late'), patience]);
  if (outcome === 'late') browser.process()?.kill('SIGKILL');
}

/**
 * The browser from npm, unpacked once into the project's cache, under its version. It is unpacked aside and moved when it
 * is whole: a half one, from a run that was ended, would be taken for a good one for ever after.
 */
async function unpackEmbedded(): Promise<Program> {
  const packageFolder = join(createRequire(import.meta.url).resolve('@sparticuz/chromium'), '../..');
  const { version } = JSON.parse(await readFile(join(packageFolder, 'package.json'), 'utf8')) as { version: string };
  const folder = join(packageFolder, '../../.cache', `chromium-pack-${version}`);
  if (!existsSync(folder)) {
    const aside = `${folder}.${process.pid}.tmp`;
    await mkdir(aside, { recursive: true });
    await unpackInto(aside);
    await writeFile(join(aside, 'fonts', 'fonts.conf'), fontsConf(join(folder, 'fonts')));
    await rename(aside, folder).catch(() => rm(aside, { recursive: true, force: true }));
  }
  const env = { ...process.env, LD_LIBRARY_PATH: join(folder, 'al2023/lib'), FONTCONFIG_PATH: join(folder, 'fonts') };
  return { file: join(folder, 'chromium'), env };
}

/**
 * Where fontconfig looks. The package's own list names folders of a cloud function; on a machine that has no fonts at all
 * Chromium then waits for one for ever, even for a page whose fonts all come with it.
 */
function fontsConf(folder: string): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>${folder}</dir>
  <cachedir>${join(folder, 'cache')}</cachedir>
</fontconfig>
`;
}

/**
 * The package unpacks into the system's temporary folder, and brings the libraries that a bare Debian lacks only when it
 * believes to be on AWS. Both are told by variables, which are put back at once: they are no business of the build's.
 */
async function unpackInto(folder: string): Promise<void> {
  const names = ['TMPDIR', 'AWS_EXECUTION_ENV', 'LD_LIBRARY_PATH', 'FONTCONFIG_PATH', 'HOME'];
  const before = names.map((name) => [name, process.env[name]] as const);
  Object.assign(process.env, { TMPDIR: folder, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs24.x' });
  try {
    const { default: chromium } = await import('@sparticuz/chromium');
    await chromium.executablePath();
  } finally {
    for (const [name, value] of before) {
      if (value === undefined) delete process.env[name];
      else process.env[name] = value;
    }
  }
}

function firstLine(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).trim().split('\n')[0] ?? '';
}
