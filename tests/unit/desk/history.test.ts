import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Changes, Failure, History, Overview, Step, Undone } from '../../../src/desk/contract.ts';
import { describeChange, describeCommit } from '../../../src/desk/page/review/changes-page.tsx';
import { markPublishing } from '../../../src/desk/server/history-routes.ts';
import type { Desk } from '../../../src/desk/server/desk.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { addRemote, commitAll, initRepository, runGit } from '../../helpers/git.ts';

const PATH = '2030/chapters/natur.mdx';
const NEW = '2030/chapters/ny.mdx';
const REQUEST = { author: { name: 'Anne Holm', email: 'anne@example.org' }, message: 'Natur er skrevet' };

let desk: TestDesk;
const left: string[] = [];

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(async () => {
  await desk.close();
  for (const folder of left.splice(0)) await rm(folder, { recursive: true, force: true });
});

const git = (...args: string[]) => runGit(desk.root, ...args);
const write = (path: string, text: string) => writeFile(join(desk.root, path), text);
const stepsOf = async (route: string, body: object) => (await desk.ask<Step[]>(route, body)).body;

/** What must be as it was when something failed: files, index, branch and refs. */
const readState = () => Promise.all([git('status', '--porcelain'), git('symbolic-ref', 'HEAD'), git('show-ref')]);

async function withRemote(): Promise<string> {
  await initRepository(desk.root);
  const remote = await addRemote(desk.root);
  left.push(remote);
  return remote;
}

describe('without git', () => {
  test('the overview says so, and a review offers a zip', async () => {
    expect((await desk.ask<Overview>('GET oversigt')).body.history).toEqual({ kind: 'none', hasRemote: false });
    const steps = await stepsOf('POST gennemsyn', REQUEST);
    expect(steps.at(-1)).toMatchObject({ isDone: true, isZip: true });
    expect(await desk.ask('GET aendringer')).toMatchObject({ status: 409 });
  });

  test('the whole folder can be fetched as a zip', async () => {
    const { zipContent } = await import('../../../src/desk/server/zip.ts');
    const { default: JSZip } = await import('jszip');
    const zip = await JSZip.loadAsync(await zipContent(desk.root));
    expect(await zip.file(`content/${PATH}`)?.async('string')).toBe(await readFile(join(desk.root, PATH), 'utf8'));
  });
});

describe('what changed', () => {
  test('the overview marks files that are new, changed and deleted', async () => {
    await initRepository(desk.root);
    await write(PATH, 'Nyt.\n');
    await write(NEW, 'Ny.\n');
    await rm(join(desk.root, '2030/chapters/velfaerd.mdx'));
    const { editions } = (await desk.ask<Overview>('GET oversigt')).body;
    const changes = editions[0]!.files.flatMap(({ path, change }) => (change === 'none' ? [] : [[path, change]]));
    expect(Object.fromEntries(changes)).toEqual({
      [PATH]: 'changed',
      [NEW]: 'new',
      '2030/chapters/velfaerd.mdx': 'deleted',
    });
  });

  test('texts are compared with the last commit, an earlier one and a day', async () => {
    await initRepository(desk.root);
    const before = await readFile(join(desk.root, PATH), 'utf8');
    await write(PATH, 'Første.\n');
    await commitAll(desk.root, 'Anden');
    await write(PATH, 'Anden.\r\n');
    await write(NEW, 'Ny.\n');
    const textsSince = async (since: string) => (await desk.ask<Changes>(`GET aendringer?siden=${since}`)).body.files;
    expect(await textsSince('')).toEqual([
      { path: PATH, change: 'changed', before: 'Første.\n', after: 'Anden.\n' },
      { path: NEW, change: 'new', before: '', after: 'Ny.\n' },
    ]);
    expect((await textsSince('HEAD~1'))[0]).toMatchObject({ before });
    expect((await textsSince('2000-01-01')).length).toBeGreaterThan(10);
    expect(await desk.ask('GET aendringer?siden=--output%3Dx')).toMatchObject({ status: 404 });
  });

  test('the history has an editor’s words, and of a developer’s commits no more than day and name', async () => {
    await withRemote();
    await write(PATH, 'Nyt.\n');
    await commitAll(desk.root, 'Let the press count');
    await write(PATH, 'Nyere.\n');
    await stepsOf('POST gennemsyn', REQUEST);
    const { commits } = (await desk.ask<History>('GET historik')).body;
    expect(commits.map(({ message, author }) => [message, author])).toEqual([
      ['Natur er skrevet', 'Anne Holm'],
      [undefined, 'Prøve'],
    ]);
    const told = describeCommit({ ...commits[0]!, day: '2030-11-30' });
    expect(told.replaceAll('\u00a0', ' ')).toBe('30. november 2030, Anne Holm: Natur er skrevet');
  });

  test('a file goes back to the last commit byte for byte, and what it was is kept', async () => {
    await write(PATH, '\ufeffFørst.\r\n');
    await initRepository(desk.root);
    await write(PATH, 'Ændret.\n');
    const { version } = await desk.read(PATH);
    const { body } = await desk.ask<Undone>('POST fortryd', { path: PATH, base: version });
    expect(body.current.text).toBe('Først.\n');
    expect((await desk.read(PATH)).earlier).toMatchObject({ text: 'Ændret.\n', why: 'taken-back' });
    expect(await readFile(join(desk.root, PATH), 'utf8')).toBe('\ufeffFørst.\r\n');
    expect(await desk.ask('POST fortryd', { path: PATH, base: version })).toMatchObject({ status: 409 });
  });

  test('a file that was never sent has nothing to go back to, and stays', async () => {
    await initRepository(desk.root);
    await write(NEW, 'Ny.\n');
    const { version, isSent } = await desk.read(NEW);
    expect(isSent).toBeUndefined();
    const { status, body } = await desk.ask<Failure>('POST fortryd', { path: NEW, base: version });
    expect([status, body.what]).toEqual([
      409,
      `${NEW} har aldrig været sendt, så der er intet at gå tilbage til. Intet er ændret.`,
    ]);
    expect(await readFile(join(desk.root, NEW), 'utf8')).toBe('Ny.\n');
  });

  test('a deleted file comes back', async () => {
    await initRepository(desk.root);
    await rm(join(desk.root, PATH));
    expect((await desk.ask('POST fortryd', { path: PATH })).status).toBe(200);
    expect(await git('status', '--porcelain')).toBe('');
    expect((await desk.read(PATH)).isSent).toBe(true);
  });
});

describe('send til gennemsyn', () => {
  test('the content is on a branch of its own, with the editor’s name, here and where others see it', async () => {
    const remote = await withRemote();
    await write(PATH, 'Nyt.\n');
    await mkdir(join(desk.root, '2030/media'), { recursive: true });
    const steps = await stepsOf('POST gennemsyn', REQUEST);
    const branch = await git('symbolic-ref', '--short', 'HEAD');
    expect(steps.at(-1)).toEqual({
      text: `Sendt til gennemsyn. Kollegaen beder den, der passer jeres git, om udkastet »${branch}«.`,
      isDone: true,
    });
    expect(branch).toMatch(/^gennemsyn\/\d{4}-\d\d-\d\d-anne-holm$/);
    const format = '--format=%an <%ae> %s';
    expect(await runGit(remote, 'log', '-1', format, branch)).toBe('Anne Holm <anne@example.org> Natur er skrevet');
    expect(await git('status', '--porcelain')).toBe('');
    expect(await runGit(remote, 'log', '-1', '--format=%s', 'main')).toBe('Første');
  });

  test('the next one goes on the same branch', async () => {
    await withRemote();
    await write(PATH, 'Nyt.\n');
    await stepsOf('POST gennemsyn', REQUEST);
    const branch = await git('symbolic-ref', '--short', 'HEAD');
    await write(PATH, 'Nyere.\n');
    expect((await stepsOf('POST gennemsyn', REQUEST)).at(-1)).toMatchObject({ isDone: true });
    expect(await git('log', '--format=%s', `main..origin/${branch}`)).toBe('Natur er skrevet\nNatur er skrevet');
  });

  test('what is staged beside the content stays staged, and is not sent', async () => {
    const inner = join(desk.root, '2030');
    await initRepository(desk.root);
    await write('people.yaml', '{}\n');
    await git('add', 'people.yaml');
    const { sendToReview } = await import('../../../src/desk/server/review.ts');
    const { createDesk } = await import('../../../src/desk/server/desk.ts');
    await write(PATH, 'Nyt.\n');
    for await (const step of sendToReview(createDesk(inner, { folder: desk.own }), REQUEST, '2030-01-01')) {
      expect(step.failure).toBeUndefined();
    }
    expect(await git('show', '--name-only', '--format=', 'HEAD')).toBe(PATH);
    expect(await git('status', '--porcelain')).toBe('M  people.yaml');
  });

  test('with nothing new, nothing is sent', async () => {
    await withRemote();
    const before = await readState();
    expect((await stepsOf('POST gennemsyn', REQUEST)).at(-1)?.failure?.what).toBe(
      'Der er intet nyt siden sidst, så intet er sendt.',
    );
    expect(await readState()).toEqual(before);
  });

  test('a rejected push leaves all as it was, and says why', async () => {
    const remote = await withRemote();
    await write(PATH, 'Nyt.\n');
    await stepsOf('POST gennemsyn', REQUEST);
    const branch = await git('symbolic-ref', '--short', 'HEAD');
    // A colleague has sent something to the same branch.
    await runGit(remote, 'update-ref', `refs/heads/${branch}`, await otherCommit(remote));
    await write(PATH, 'Nyere.\n');
    const before = await readState();
    expect((await stepsOf('POST gennemsyn', REQUEST)).at(-1)?.failure?.what).toBe(
      'En anden har sendt noget til det samme udkast imens, så intet er sendt.',
    );
    expect(await readState()).toEqual(before);
  });

  test('a remote that is gone leaves all as it was', async () => {
    await rm(await withRemote(), { recursive: true });
    await write(PATH, 'Nyt.\n');
    const before = await readState();
    expect((await stepsOf('POST gennemsyn', REQUEST)).at(-1)?.failure?.what).toBe(
      'Det sted, der skal sendes til, findes ikke. Intet er sendt.',
    );
    expect(await readState()).toEqual(before);
  });

  test('a branch that cannot follow what was sent is told, and what was sent stays sent', async () => {
    const remote = await withRemote();
    await write(PATH, 'Nyt.\n');
    // Another program of git is at work, as far as this one can see.
    await writeFile(join(desk.root, '.git/HEAD.lock'), '');
    const steps = await stepsOf('POST gennemsyn', REQUEST);
    expect(steps.some(({ text }) => text.startsWith('Det er sendt, men denne maskine'))).toBe(true);
    expect(steps.at(-1)).toMatchObject({ isDone: true });
    expect(await runGit(remote, 'log', '--all', '--format=%s')).toContain('Natur er skrevet');
  });

  test('without a remote it is kept on this machine', async () => {
    await initRepository(desk.root);
    await write(PATH, 'Nyt.\n');
    expect((await stepsOf('POST gennemsyn', REQUEST)).at(-1)).toMatchObject({ isDone: true, isZip: true });
    expect(await git('status', '--porcelain')).toBe('');
  });

  test('a merge that is not finished is not sent', async () => {
    await initRepository(desk.root);
    await git('switch', '--quiet', '--create', 'anden');
    await write(PATH, 'Den ene.\n');
    await commitAll(desk.root, 'Den ene');
    await git('switch', '--quiet', 'main');
    await write(PATH, 'Den anden.\n');
    await commitAll(desk.root, 'Den anden');
    await git('merge', 'anden').catch(() => undefined);
    const before = await readState();
    expect((await stepsOf('POST gennemsyn', REQUEST)).at(-1)?.failure?.what).toMatch(
      /^To versioner er ved at blive flettet/,
    );
    expect(await readState()).toEqual(before);
  });

  test('a name that git cannot write is refused', async () => {
    const author = { name: 'Anne\nHolm', email: 'x' };
    expect(await desk.ask('POST gennemsyn', { ...REQUEST, author })).toMatchObject({ status: 400 });
  });
});

/** A commit in a bare repository that no branch of ours has. */
async function otherCommit(remote: string): Promise<string> {
  return runGit(remote, 'commit-tree', 'main^{tree}', '-p', 'main', '-m', 'En kollegas');
}

test('the overview knows which edition is being published until the last step', async () => {
  const own = { publishing: { year: undefined } } as unknown as Desk;
  async function* steps(): AsyncGenerator<Step> {
    yield { text: 'Bygger …' };
    yield { text: 'Færdig.', isDone: true };
  }
  const seen: [string, number | undefined][] = [];
  for await (const { text } of markPublishing(own, 2030, steps())) seen.push([text, own.publishing.year]);
  // A second one, refused meanwhile, must not end it.
  const first = markPublishing(own, 2030, steps());
  await first.next();
  for await (const { text } of markPublishing(own, 2031, steps())) seen.push([text, own.publishing.year]);
  await first.return(undefined);
  expect(seen.map(([, year]) => year)).toEqual([2030, 2030, 2030, 2030]);
  expect(own.publishing.year).toBeUndefined();
});

test.each([
  ['new', '', 'a\nb\n', 'ny, 2 linjer'],
  ['deleted', 'a\n', '', 'slettet, én linje'],
  ['changed', 'a\n', 'b\n', 'ændret'],
] as const)('a file that is %s is told shortly', (change, before, after, told) => {
  expect(describeChange({ path: 'a.mdx', change, before, after })).toBe(told);
});
