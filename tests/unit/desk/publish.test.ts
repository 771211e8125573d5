import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CommandError } from '../../../src/cli/command-error.ts';
import type { Step } from '../../../src/desk/contract.ts';
import { createDesk } from '../../../src/desk/server/desk.ts';
import type { Desk } from '../../../src/desk/server/desk.ts';
import { describeFrozen, requireWritable } from '../../../src/desk/server/frozen.ts';
import { markPublishing } from '../../../src/desk/server/history-routes.ts';
import { publish } from '../../../src/desk/server/publish.ts';
import { withFailure } from '../../../src/desk/server/review.ts';
import type { RunScript } from '../../../src/desk/server/run-script.ts';
import { askHere } from '../../helpers/desk.ts';
import { addDraft, copyTiny, publishTiny } from '../../helpers/edition.ts';
import { addRemote, initRepository, runGit } from '../../helpers/git.ts';

const REQUEST = { author: { name: 'Anne Holm', email: 'anne@example.org' }, message: 'Første udgave.', year: 2030 };

let root = '';
let desk: Desk;
let ran: string[][] = [];
const cleaners: (() => Promise<void>)[] = [];

beforeEach(async () => {
  ran = [];
  const tiny = await copyTiny();
  const own = await copyTiny();
  cleaners.push(tiny.remove, own.remove);
  ({ root } = tiny);
  desk = createDesk(root, { folder: own.root, content: askHere(root), outDir: join(own.root, 'site') });
});
afterEach(async () => {
  for (const clean of cleaners.splice(0)) await clean();
});

/** The commands of the terminal, without what takes minutes: `revise` records the edition as it is. */
const run: RunScript = async (...command) => {
  ran.push(command);
  if (command[0] === 'revise') await publishTiny(root).catch(() => undefined);
  return command[0] === 'revise' ? 'Udgaven 2030 er nu revision 1.\nGem det i git: `git add`.' : 'Bygget.';
};

const publishWith = async (script: RunScript): Promise<Step[]> => {
  const steps: Step[] = [];
  for await (const step of withFailure(publish(desk, REQUEST, script))) steps.push(step);
  return steps;
};

const read = (path: string) => readFile(join(root, path), 'utf8').catch(() => undefined);
const readState = async () => [await read('2030/edition.mdx'), await read('2030/revisions.yaml')];

test('an edition becomes published, is recorded, committed, sent and built', async () => {
  await initRepository(root);
  const remote = await addRemote(root);
  cleaners.push(() => rm(remote, { recursive: true }));
  const steps = await publishWith(run);
  expect(steps.map(({ text }) => text)).toContain('Udgaven 2030 er nu revision 1.');
  expect(steps.at(-1)).toEqual({
    text: 'Beretningen 2030 er udgivet. Læserne har den, når siderne er lagt ud.',
    isDone: true,
    links: [],
  });
  expect(ran).toEqual([
    ['revise', '2030', 'Første udgave.'],
    ['build', '--outDir', desk.outDir],
  ]);
  expect(await read('2030/edition.mdx')).toContain('state: published');
  expect(await runGit(remote, 'log', '-1', '--format=%an %s', 'main')).toBe('Anne Holm Første udgave.');
  expect(await runGit(root, 'status', '--porcelain')).toBe('');
});

test('the pages and the PDF can be opened from the last sentence, and what the build said is folded away', async () => {
  cleaners.push(async () => desk.published.close());
  const steps = await publishWith(async (...command) => {
    if (command[0] !== 'build') return run(...command);
    await mkdir(join(desk.outDir, '2030'), { recursive: true });
    await writeFile(join(desk.outDir, '2030/index.html'), '<h1>2030</h1>');
    await writeFile(join(desk.outDir, '2030/kystforeningen-beretning-2030.pdf'), '%PDF');
    return '/tmp: 3 filer (advarsel)';
  });
  expect(steps.filter(({ text }) => text.includes('advarsel'))).toEqual([]);
  expect(steps.at(-2)).toEqual({ text: 'Siderne og PDF’erne er lavet.', said: '/tmp: 3 filer (advarsel)' });
  const links = steps.at(-1)?.links ?? [];
  expect(links.map(({ text }) => text)).toEqual(['Se siderne', 'Åbn PDF’en']);
  const bodies = links.map(async ({ address }) => (await fetch(address)).text());
  expect(await Promise.all(bodies)).toEqual(['<h1>2030</h1>', '%PDF']);
});

test('a build that fails after all is recorded has no links to what lay there before', async () => {
  await mkdir(join(desk.outDir, '2030'), { recursive: true });
  for (const page of ['index.html', '2030/index.html']) await writeFile(join(desk.outDir, page), '<h1>Før</h1>');
  const steps = await publishWith(async (...command) => {
    if (command[0] === 'build') throw new CommandError('Bygningen standsede.', 'prøv igen.');
    return run(...command);
  });
  expect(steps.at(-2)).toMatchObject({ said: 'Bygningen standsede.\nRet: prøv igen.' });
  expect(steps.at(-2)?.text).toMatch(/Udgaven er registreret.*lav siderne igen med `npm run build -- --outDir /);
  expect(steps.at(-1)?.links).toEqual([]);
});

test('what Kontrol or the build refuses is said, and all is as it was', async () => {
  const before = await readState();
  const refuse: RunScript = async () => {
    await writeFile(join(root, '2030/revisions.yaml'), 'halv');
    throw new CommandError('3 fejl.', 'ret fejlene, og kør igen.');
  };
  expect((await publishWith(refuse)).at(-1)?.failure).toEqual({ what: '3 fejl.', fix: 'ret fejlene, og kør igen.' });
  expect(await readState()).toEqual(before);
});

test('a push that is refused leaves the edition a draft', async () => {
  await initRepository(root);
  await rm(await addRemote(root), { recursive: true });
  const before = [...(await readState()), await runGit(root, 'show-ref')];
  expect((await publishWith(run)).at(-1)?.failure?.what).toMatch(/^Det sted, der skal sendes til, findes ikke/);
  expect([...(await readState()), await runGit(root, 'show-ref')]).toEqual(before);
  expect(ran.map(([name]) => name)).toEqual(['revise']);
});

test('what a published edition may not have is told before anything is built', async () => {
  const path = join(root, '2030/chapters/natur.mdx');
  await writeFile(path, `${await readFile(path, 'utf8')}\n{/* SKRIV: mere om kysten. */}\n`);
  const before = await readState();
  expect((await publishWith(run)).at(-1)?.failure).toMatchObject({
    what: 'Beretningen 2030 kan ikke udgives endnu: her er ét sted at skrive. Intet er ændret.',
    findings: [{ path: '2030/chapters/natur.mdx', what: 'Her mangler: mere om kysten.' }],
  });
  expect([await readState(), ran]).toEqual([before, []]);
});

test('another published edition that has changed is recorded with it', async () => {
  await publishTiny(root);
  await writeFile(
    join(root, '2030/chapters/natur.mdx'),
    (await read('2030/chapters/natur.mdx'))!.replace('order: 20', 'order: 30'),
  );
  const steps: Step[] = [];
  const next = { ...REQUEST, year: 2031 };
  await addDraft(root);
  for await (const step of withFailure(publish(desk, next, run))) steps.push(step);
  expect(steps.map(({ text }) => text)).toContain('Også 2030 er ændret, fx ved et navn, og får den samme revision.');
  expect(ran[0]).toEqual(['revise', '2030,2031', 'Første udgave.']);
});

test('on the branch of a review it says that readers have it later', async () => {
  await initRepository(root);
  await runGit(root, 'switch', '--quiet', '--create', 'gennemsyn/2030-01-01-anne-holm');
  const steps = await publishWith(run);
  expect(steps.at(-1)).toMatchObject({
    text: 'Beretningen 2030 er udgivet, men det, du har sendt, ligger endnu til gennemsyn. Læserne har den, når den, der passer jeres git, har godkendt det.',
    small: 'I git: grenen gennemsyn/2030-01-01-anne-holm flettes ind i hovedgrenen.',
  });
});

test('while it is published nothing else is written, and afterwards it is', async () => {
  const seen: unknown[] = [];
  await publishWith(async (...command) => {
    seen.push(
      await requireWritable(desk, 'people.yaml').catch((error: unknown) => (error as { status: number }).status),
    );
    return run(...command);
  });
  expect(seen[0]).toBe(423);
  await expect(requireWritable(desk, 'people.yaml')).resolves.toBeUndefined();
});

test('until its pages are there it is said that it is being published, and not that it is', async () => {
  const [seen, steps]: [unknown[], Step[]] = [[], []];
  const script: RunScript = async (...command) => {
    seen.push((await describeFrozen(desk, '2030/edition.mdx'))?.what);
    return run(...command);
  };
  for await (const step of markPublishing(desk, 2030, publish(desk, REQUEST, script))) steps.push(step);
  const what = 'Beretningen 2030 bliver udgivet lige nu, så den kan kun læses imens.';
  expect(seen).toEqual([what, what]);
  expect(await describeFrozen(desk, '2030/edition.mdx')).toBeUndefined();
});

test('without git it is published on this machine, and a zip is offered', async () => {
  expect((await publishWith(run)).at(-1)).toMatchObject({ isDone: true, isZip: true });
});

describe('a folder that the pages cannot be laid in stops it before anything is frozen:', () => {
  test.each([
    ['a file', async () => writeFile(desk.outDir, ''), /det er ikke en mappe/],
    ['one that holds something else', async () => copyOther(), /mappen rummer andet end en beretning/],
    ['one with the content in it', async () => void Object.assign(desk, { outDir: join(root, '..') }), /selve beretn/],
    [
      'one below a file',
      async () => void Object.assign(desk, { outDir: join(root, '2030/edition.mdx/ud') }),
      /Intet er udgivet\.$/,
    ],
  ])('%s', async (_, arrange, what) => {
    await arrange();
    const before = await readState();
    expect((await publishWith(run)).at(-1)?.failure?.what).toMatch(what);
    expect([await readState(), ran]).toEqual([before, []]);
  });

  test('one that is not there yet is all right, and nothing is left beside it', async () => {
    Object.assign(desk, { outDir: join(desk.outDir, 'ny/site') });
    expect((await publishWith(run)).at(-1)?.isDone).toBe(true);
    expect(await readdir(join(desk.outDir, '..'))).toEqual([]);
  });

  const copyOther = async () => {
    await mkdir(desk.outDir);
    await writeFile(join(desk.outDir, 'brev.docx'), '');
  };
});
