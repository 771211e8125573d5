import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { BroughtBack, EditionOverview, Failure, LeavingOut, Overview } from '../../../src/desk/contract.ts';
import { describeFollowers } from '../../../src/desk/page/overview/leave-out-dialogs.tsx';
import { planLeavingOut } from '../../../src/desk/server/plan-leaving-out.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { loadTiny, publishTiny } from '../../helpers/edition.ts';
import { initRepository } from '../../helpers/git.ts';

const NATUR = '2030/chapters/natur.mdx';
const KYST = '2030/chapters/natur/kyst.mdx';
const EXCEPTIONS = '2030/exceptions.yaml';
const exception = (file: string) =>
  `- rule: tegn-dobbelt\n  file: ${file}\n  text: Det regner\n  reason: Kilden skriver sådan.\n  date: 2031-03-14\n`;

let desk: TestDesk;

beforeEach(async () => {
  desk = await openDesk({
    [EXCEPTIONS]: `# Set på.\n${exception('chapters/natur/kyst.mdx')}${exception('edition.mdx')}`,
  });
});
afterEach(() => desk.close());

const leaveOut = (path: string) => desk.ask<LeavingOut & Failure>('POST udelad', { path });
const bringBack = (path: string) => desk.ask<BroughtBack & Failure>('POST hent-tilbage', { path });
const textOf = async (path: string) => (await desk.read(path)).text;
const editionOf = async (): Promise<EditionOverview> =>
  (await desk.ask<Overview>('GET oversigt')).body.editions.find(({ year }) => year === 2030)!;

describe('leaving a chapter out', () => {
  test('says before what goes with it, and changes nothing', async () => {
    const { body } = await desk.ask<LeavingOut>(`GET udelad?sti=${NATUR}`);
    expect(body).toEqual({
      chapters: ['Natur', 'Kyst'],
      keyFigures: 1,
      shortLinks: ['kyst', 'natur'],
      exceptions: 1,
      links: [{ title: 'Velfærd', count: 1 }],
    });
    expect((await editionOf()).chapters).toBe(3);
  });

  test('takes its files, its sub-chapters and all that refers to them', async () => {
    expect((await leaveOut(NATUR)).status).toBe(200);
    expect(await desk.ask(`GET fil?sti=${KYST}`)).toMatchObject({ status: 404 });
    expect(await textOf('2030/edition.mdx')).toContain('keyFigures:\n  - velfaerd#fuldtid\nmotif:');
    expect(await textOf('2030/short-links.yaml')).toBe('# Korte adresser på papir.\nvelfaerd: /2030/velfaerd/\n');
    expect(await textOf(EXCEPTIONS)).toBe(`# Set på.\n${exception('edition.mdx')}`);
    expect(await textOf('2030/chapters/velfaerd.mdx')).toContain('og kapitlet om kysten\n');
  });

  test('leaves a part out alone, and its chapter stays', async () => {
    await leaveOut(KYST);
    expect(await textOf(NATUR)).toContain('title: Natur');
    expect(await textOf('2030/short-links.yaml')).toContain('natur: /2030/natur/');
  });

  test('of which no other begins with the same letters', async () => {
    const sources = await loadTiny({
      '2030/chapters/natur-og-by.mdx': '---\ntitle: Natur og by\n---\n\n[Se](/2030/natur-og-by/)\n',
    });
    expect(planLeavingOut(sources, NATUR)?.told).toMatchObject({ chapters: ['Natur', 'Kyst'], links: [{ count: 1 }] });
  });

  test('takes an item of a list that is nothing but the link', async () => {
    const sources = await loadTiny({
      '2030/chapters/by.mdx': '---\ntitle: By\n---\n\nSe også\n\n- [Kysten](/2030/natur/kyst/)\n- [Byen](/2030/by/)\n',
    });
    const { files } = planLeavingOut(sources, KYST)!;
    expect(files.find(({ path }) => path.endsWith('by.mdx'))?.after).toContain('Se også\n\n- [Byen](/2030/by/)\n');
  });

  test('is refused in an edition that readers have, also while it is revised', async () => {
    await publishTiny(desk.root);
    expect(await leaveOut(NATUR)).toMatchObject({ status: 423 });
    await desk.ask('POST revision', { year: 2030 });
    const { status, body } = await leaveOut(NATUR);
    expect(status).toBe(423);
    expect(body.what).toBe('Beretningen 2030 er udgivet, så intet er udeladt: læserne har adressen på kapitlet.');
    expect(await textOf(NATUR)).toContain('title: Natur');
  });

  test('takes a chapter that readers have not had out of a revision, and gives it back', async () => {
    await publishTiny(desk.root);
    await initRepository(desk.root);
    await desk.ask('POST revision', { year: 2030 });
    await desk.ask('POST nyt-kapitel', { year: 2030, slug: 'fejl', title: 'Fejl' });
    const goes = async () => (await editionOf()).files.flatMap(({ path, mayGo }) => (mayGo ? [path] : []));
    expect(await goes()).toEqual(['2030/chapters/fejl.mdx']);
    expect((await leaveOut('2030/chapters/fejl.mdx')).status).toBe(200);
    expect((await editionOf()).files.find(({ path }) => path.endsWith('fejl.mdx'))?.change).toBe('left-out');
    expect((await leaveOut(NATUR)).status).toBe(423);
    expect((await bringBack('2030/chapters/fejl.mdx')).status).toBe(200);
  });

  test('leaves its row where it was', async () => {
    const pathsOf = async () => (await editionOf()).files.map(({ path }) => path).filter((path) => path !== KYST);
    const before = await pathsOf();
    await leaveOut('2030/chapters/velfaerd.mdx');
    expect(await pathsOf()).toEqual(before);
  });

  test('is refused for what is no chapter', async () => {
    expect(await leaveOut('2030/edition.mdx')).toMatchObject({ status: 404 });
    expect(await leaveOut('2030/chapters/findes-ikke.mdx')).toMatchObject({ status: 404 });
  });
});

describe('bringing it back', () => {
  test('puts every file back byte for byte', async () => {
    const paths = [NATUR, KYST, '2030/edition.mdx', '2030/short-links.yaml', EXCEPTIONS, '2030/chapters/velfaerd.mdx'];
    const before = await Promise.all(paths.map(textOf));
    await leaveOut(NATUR);
    const { files, chapters } = await editionOf();
    expect(chapters).toBe(1);
    expect(files.find(({ path }) => path === NATUR)).toMatchObject({ title: 'Natur', change: 'left-out' });
    expect((await bringBack(NATUR)).body).toEqual({ changedMeanwhile: [] });
    expect(await Promise.all(paths.map(textOf))).toEqual(before);
    expect((await editionOf()).files.find(({ path }) => path === NATUR)?.change).toBe('none');
  });

  test('leaves a file that was changed meanwhile as it is, and says so', async () => {
    await leaveOut(NATUR);
    await writeFile(join(desk.root, '2030/short-links.yaml'), 'velfaerd: /2030/velfaerd/\n');
    expect((await bringBack(NATUR)).body).toEqual({ changedMeanwhile: ['Korte adresser'] });
    expect(await textOf('2030/short-links.yaml')).toBe('velfaerd: /2030/velfaerd/\n');
    expect(await textOf(KYST)).toContain('title: Kyst');
  });

  test('writes nothing over a new chapter of the same name', async () => {
    await leaveOut(KYST);
    await desk.ask('POST nyt-kapitel', { year: 2030, slug: 'natur/kyst', title: 'En anden kyst' });
    expect((await bringBack(KYST)).status).toBe(422);
    expect(await textOf(KYST)).toContain('title: En anden kyst');
  });

  test('gives back both of two chapters that were left out under one name, the last one first', async () => {
    const first = await textOf(KYST);
    await leaveOut(KYST);
    await desk.ask('POST nyt-kapitel', { year: 2030, slug: 'natur/kyst', title: 'En anden kyst' });
    const second = await textOf(KYST);
    await leaveOut(KYST);
    await bringBack(KYST);
    expect(await textOf(KYST)).toBe(second);
    await rm(join(desk.root, KYST));
    await bringBack(KYST);
    expect(await textOf(KYST)).toBe(first);
  });

  test('of a file that nobody left out and no commit has is refused', async () => {
    await rm(join(desk.root, KYST));
    expect((await bringBack(KYST)).status).toBe(409);
  });
});

test('what goes with a chapter is told in whole words', () => {
  expect(
    describeFollowers({
      chapters: ['Natur', 'Kyst', 'Skov'],
      keyFigures: 1,
      shortLinks: ['natur'],
      exceptions: 0,
      links: [
        { title: 'Velfærd', count: 2 },
        { title: 'By', count: 1 },
      ],
    }),
  ).toEqual([
    'underkapitlerne »Kyst« og »Skov«',
    'et nøgletal på forsiden',
    'den korte adresse natur',
    '2 links i »Velfærd«; ordene bliver stående',
    'et link i »By«; ordene bliver stående',
  ]);
});
