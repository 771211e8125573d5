/** `npm run build` and `npm run revise` on the tiny edition: what an editor reads, and what lies in the folder afterwards. */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, watch } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { UNCHANGED } from '../../src/build/format-built.ts';
import { copyTiny, publishTiny } from '../helpers/edition.ts';

/** The tiny edition's PDF below its site. */
const PDF = '2030/kystforeningen-beretning-2030.pdf';
/** The same for the printing house. */
const PRINTING = '2030/kystforeningen-beretning-2030-tryk.pdf';

/** All that the build of an edition of a few lines a page says of it: where a page or a last line is short, and what mends it. */
const SHORT_TEXTS =
  /^(?:Bemærk på side \d+, i "[^"]+" \([^)]+\): (?:Siden er kun fyldt|Et afsnit slutter med) .+ Ret: .+\n)*$/;

/** Makes a command run with a tool that fails. */
const FAILING_TOOL = { NODE_OPTIONS: '--import=./tests/fixtures/failing-tool.ts' };

/** Longest time of a whole build on a busy machine. */
const LONG_MS = 240_000;

let folder: string;
/** Content folder with the tiny edition as it is when it is published. */
let published: string;
let removePublished: () => Promise<void>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  ({ root: published, remove: removePublished } = await copyTiny());
  await publishTiny(published);
});
afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
  await removePublished();
});

interface Outcome {
  code: number | null;
  out: string;
  err: string;
}

/** Runs a door as an editor would; a test runner's NODE_ENV would make Astro build in test mode. */
function command(script: string, args: string[], env: Record<string, string> = {}): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_ROOT: published, NODE_ENV: 'production', CI: '', ...env },
    encoding: 'utf8',
  });
  return { code: status, out: stdout, err: stderr };
}

async function countPages(site: string): Promise<number> {
  return (await PDFDocument.load(await readFile(join(site, PDF)))).getPageCount();
}

/** Runs a door and presses Ctrl-C when a file appears. */
async function interrupt(
  file: string,
  script: string,
  args: string[],
  env: Record<string, string> = {},
): Promise<Outcome> {
  const watcher = watch(dirname(file));
  const child = spawn(process.execPath, [`scripts/${script}.ts`, ...args], {
    env: { ...process.env, CONTENT_ROOT: published, NODE_ENV: 'production', CI: '', ...env },
  });
  const outcome: Outcome = { code: null, out: '', err: '' };
  child.stdout.on('data', (data: Buffer) => (outcome.out += data.toString()));
  child.stderr.on('data', (data: Buffer) => (outcome.err += data.toString()));
  watcher.on('change', () => existsSync(file) && child.kill('SIGINT'));
  [outcome.code] = (await once(child, 'close')) as [number | null];
  watcher.close();
  return outcome;
}

describe('a build that goes well', () => {
  let built: Outcome;
  let outDir: string;
  beforeAll(() => {
    outDir = join(folder, 'site');
    built = command('build', ['--outDir', outDir], { XDG_CONFIG_HOME: join(folder, 'settings') });
  });

  test('says in a few lines what Kontrol found, what was built, where it lies and how long it took', () => {
    const lines = built.out
      .trimEnd()
      .replaceAll('\u00a0', ' ')
      .replaceAll(/\d+(?:,\d)?(?= (?:filer|sider|opslag|uddrag|kB|MB|sekunder))/g, '#')
      .replaceAll(/ +/g, ' ')
      .split('\n');
    expect(built.code).toBe(0);
    expect(lines).toEqual([
      'Kontrol: ingen fejl i # filer',
      '',
      'Netudgaven',
      ' 2030 # sider',
      ' fælles # sider',
      ' søgning # opslag',
      '',
      'PDF',
      ` ${PDF} # sider # kB og # uddrag, # kB`,
      ` ${PRINTING} # sider # kB`,
      '',
      expect.stringMatching(/^Beretningen ligger i .*\/site\/: # filer, # MB\. Det tog # sekunder\.$/),
      expect.stringMatching(/^Links, feed og QR-koder siger https:\/\/beretning\.example, som ingen kan besøge\./),
    ]);
  });

  test('says of the PDF as many pages as it has', async () => {
    expect(built.out.replaceAll(/ +/g, ' ')).toContain(` ${PDF} ${await countPages(outDir)} sider `);
  });

  test('warns of nothing but the pages and lines of short texts, and shows no progress to a pipe', () => {
    expect(built.err).toMatch(SHORT_TEXTS);
    expect(built.out).not.toMatch(/[\r\u001b]/);
  });

  test("leaves nothing beside its folder, and no number in the user's settings by which Astro counts its users", async () => {
    expect(existsSync(join(outDir, '2030/index.html'))).toBe(true);
    expect(await readdir(folder)).toEqual(['site']);
  });

  test('is not made again when nothing has changed, and says the same', async () => {
    const before = await stat(join(outDir, PDF));
    const again = command('build', ['--outDir', outDir], { XDG_CONFIG_HOME: join(folder, 'settings') });
    const withoutTime = (text: string) => text.replace(/Det tog .*/, '').trimEnd();
    const [unset] = built.out.trimEnd().split('\n').slice(-1);
    expect(withoutTime(again.out)).toBe(withoutTime(built.out).replace(unset!, `${UNCHANGED}\n${unset}`));
    expect([again.code, again.err]).toEqual([0, built.err]);
    expect((await stat(join(outDir, PDF))).ino).toBe(before.ino);
  });

  test('shows all that the tools say with --verbose', { timeout: LONG_MS }, () => {
    const { code, out } = command('build', ['--outDir', outDir, '--verbose']);
    expect(code).toBe(0);
    expect(out).toContain('[build] Complete!');
    expect(out).toMatch(/\[press\] .*\.pdf: \d+ sider/);
    expect(out).not.toContain('MODULE_LEVEL_DIRECTIVE');
  });
});

describe('a build that fails', () => {
  let failed: Outcome;
  let outDir: string;
  beforeAll(async () => {
    outDir = join(folder, 'old');
    await mkdir(outDir);
    await writeFile(join(outDir, 'index.html'), 'the last good one');
    // The press misses it when the pages are built.
    failed = command('build', ['--outDir', outDir], { CHROMIUM_PATH: join(folder, 'no-browser') });
  }, LONG_MS);

  test('says why, what to do, and in which state the folder is', () => {
    expect(failed.code).toBe(1);
    expect(failed.err).toContain('no-browser');
    expect(failed.err).toContain('\n  Ret: ');
    expect(failed.err).toMatch(/\nBygningen standsede\. Det, der lå i .*\/old\/ i forvejen, er uændret\.\n$/);
    expect(failed.err).not.toMatch(/^\s+at /m);
  });

  test('leaves the last good site and nothing beside it', async () => {
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
    expect(existsSync(`${outDir}.next`)).toBe(false);
  });

  test('says what a tool said, and that there was nothing before', () => {
    const { code, err } = command('build', ['--outDir', join(folder, 'none')], FAILING_TOOL);
    expect(code).toBe(1);
    expect(err).toMatch(/^Siderne kunne ikke bygges\.\n {2}The tool failed\.\n {2}Ret: /);
    expect(err).toMatch(/\nBygningen standsede\. Der er ikke lagt noget i .*\/none\/\.\n$/);
    expect(err).not.toMatch(/^\s+at /m);
  });

  test('shows where in the code it happened with --debug', () => {
    expect(command('build', ['--outDir', outDir, '--debug'], FAILING_TOOL).err).toMatch(/^\s+at /m);
  });

  test('is refused for an address that cannot be used, with what Kontrol says of the content', async () => {
    const { code, out, err } = command('build', ['--outDir', outDir], { SITE: 'example.dk/under/' });
    expect(code).toBe(1);
    expect(out).toContain('Kontrol: ingen fejl');
    expect(err).toContain('Den begynder ikke med `https://`.\n  Den har en sti, `/under/`.');
    expect(err).toMatch(/\n {2}Ret: .*\nIntet er bygget\. Det, der lå i .*\/old\/ i forvejen, er uændret\.\n$/);
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
  });

  test('is refused for content that Kontrol refuses, in its words and not in those of Astro, which meets it too', async () => {
    const { root, remove } = await copyTiny({ '2030/chapters/velfaerd.mdx': ['title:', 'titel:'] });
    const { code, out, err } = command('build', ['--drafts', '--outDir', outDir], { CONTENT_ROOT: root });
    await remove();
    expect(code).toBe(1);
    expect(out).toContain('mente du `title`?');
    expect(err).toMatch(/^Intet er bygget\. Det, der lå i .*\/old\/ i forvejen, er uændret\.\n$/);
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
    expect(existsSync(`${outDir}.next`)).toBe(false);
  });

  test('says so when it is interrupted, and takes the half site away', { timeout: LONG_MS }, async () => {
    const { code, err } = await interrupt(`${outDir}.next`, 'build', ['--outDir', outDir]);
    expect(code).toBe(1);
    expect(err).toMatch(/^Bygningen blev afbrudt\. Det, der lå i .*\/old\/ i forvejen, er uændret\.\n$/);
    expect(existsSync(`${outDir}.next`)).toBe(false);
    expect(await readFile(join(outDir, 'index.html'), 'utf8')).toBe('the last good one');
  });
});

describe('a revision', () => {
  let root: string;
  let remove: () => Promise<void>;
  beforeAll(async () => {
    ({ root, remove } = await copyTiny({ '2030/edition.mdx': ['state: draft', 'state: published'] }));
  });
  afterAll(() => remove());

  const revise = (...args: string[]) => command('revise', args, { CONTENT_ROOT: root });
  const record = () => readFile(join(root, '2030/revisions.yaml'), 'utf8').catch(() => undefined);

  test('of an edition with errors is not recorded, and the errors are told', async () => {
    const chapter = join(root, '2030/chapters/velfaerd.mdx');
    const text = await readFile(chapter, 'utf8');
    await writeFile(chapter, text.replace('title:', 'titel:'));
    const { code, err } = revise('2030', 'Første udgave.');
    await writeFile(chapter, text);
    expect(code).toBe(1);
    expect(err).toContain('mente du `title`?');
    expect(err).toContain('Udgaven kunne ikke bygges, så revisionen er ikke registreret.\n  Ret: ');
    expect(await record()).toBeUndefined();
  });

  test('that a tool stops is not recorded', async () => {
    const { code, err } = command('revise', ['2030', 'Første udgave.'], { CONTENT_ROOT: root, SITE: 'nonsens' });
    expect(code).toBe(1);
    expect(err).toContain('så revisionen er ikke registreret.');
    expect(await record()).toBeUndefined();
  });

  test('that is interrupted is not recorded', { timeout: LONG_MS }, async () => {
    const file = join(root, '2030/revisions.yaml');
    const { code } = await interrupt(file, 'revise', ['2030', 'Første udgave.'], { CONTENT_ROOT: root });
    expect(code).toBe(1);
    expect(await record()).toBeUndefined();
  });

  test('is one sentence, with the pages of what was built', { timeout: LONG_MS }, async () => {
    expect(revise('2030', 'Første udgave.', '--date', '2031-03-20')).toEqual({
      code: 0,
      out: expect.stringMatching(
        /^Udgaven 2030 er nu revision 1 af 20\. marts 2031, \d{2} sider\.\nGem det i git: `git add .*`, `git commit` og `git push`\. Først da er det udgivet\.\n$/,
      ) as string,
      err: expect.stringMatching(SHORT_TEXTS) as string,
    });
    expect(await record()).toMatch(/pages: \d{2}\n/);
  });

  test('of what is not changed is refused', () => {
    const { code, err } = revise('2030', 'Igen.');
    expect(code).toBe(1);
    expect(err).toContain('Udgaven 2030 er ikke ændret siden revision 1.\n  Ret: ');
  });

  test.each([
    [['2029', 'Rettet.'], 'Der er ingen udgave 2029'],
    [['2030'], 'Sætningen om, hvad der er ændret, mangler.'],
    [['2030', 'Rettet.', '--date', '2031-02-30'], '»2031-02-30« er ikke en dag.'],
  ])('%j is refused in a sentence', (args, message) => {
    const { code, err } = revise(...args);
    expect(code).toBe(1);
    expect(err).toContain(message);
    expect(err).toContain('\n  Ret: ');
  });
});
