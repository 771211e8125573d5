import { request } from 'node:http';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { CheckAnswer, Conflict, Failure, Overview, Saved } from '../../../src/desk/contract.ts';
import { createDesk } from '../../../src/desk/server/desk.ts';
import { findUnsaved } from '../../../src/desk/server/unsaved.ts';
import { readToken } from '../../../src/desk/server/token.ts';
import { removeUnfinished } from '../../../src/files/replace-file.ts';
import { openDesk } from '../../helpers/desk.ts';
import type { TestDesk } from '../../helpers/desk.ts';
import { publishTiny } from '../../helpers/edition.ts';

const PATH = '2030/chapters/natur.mdx';

let desk: TestDesk;

beforeEach(async () => {
  desk = await openDesk();
});
afterEach(() => desk.close());

describe('pages', () => {
  test('the shell may stand in no other page and sends its address to nobody', async () => {
    const { headers } = await fetch(`${desk.origin}/redaktion/`);
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('referrer-policy')).toBe('no-referrer');
  });

  test('an address without its slash leads on with the token', async () => {
    const { status, headers } = await fetch(`${desk.origin}/redaktion?kode=x`, { redirect: 'manual' });
    expect([status, headers.get('location')]).toEqual([307, '/redaktion/?kode=x']);
  });

  test('a request under another name gets neither shell nor content', async () => {
    const { port } = new URL(desk.origin);
    const statusOf = (path: string) =>
      new Promise((resolve) => {
        request({ port, host: '127.0.0.1', path, headers: { host: 'evil.example' } }, ({ statusCode }) =>
          resolve(statusCode),
        ).end();
      });
    expect(await Promise.all([statusOf('/redaktion/'), statusOf('/redaktion/api/oversigt')])).toEqual([403, 403]);
  });

  test('without the token nothing is told', async () => {
    const response = await fetch(`${desk.origin}/redaktion/api/oversigt`);
    expect([response.status, ((await response.json()) as Failure).what]).toEqual([
      401,
      'Redaktionen kender ikke denne fane.',
    ]);
  });

  test('what the server has not is a sentence', async () => {
    expect(await desk.ask('GET findes-ikke')).toEqual({
      status: 404,
      body: { what: 'Det har redaktionen ikke.', fix: 'hent siden igen.' },
    });
    expect(await desk.ask('PUT fil', { sti: PATH })).toMatchObject({ status: 400 });
  });
});

describe('files', () => {
  test('a file is read with its pages, saved, and then another version', async () => {
    const { text, version, kind, addresses } = await desk.read(PATH);
    expect([kind, addresses]).toEqual(['chapter', { web: '/2030/natur/', print: '/2030/print/?kapitel=natur' }]);
    const { body } = await desk.ask<Saved>('PUT fil', { path: PATH, text: `${text}\nNyt.\n`, base: version });
    expect((await desk.read(PATH)).version).toBe(body.version);
    expect(await desk.ask(`GET version?sti=${PATH}`)).toEqual({ status: 200, body: { version: body.version } });
  });

  test('a text that was saved is told of, and one that was refused is not', async () => {
    const { text, version } = await desk.read(PATH);
    const save = () => desk.ask('PUT fil', { path: PATH, text: `${text}\nNyt.\n`, base: version });
    expect([(await save()).status, (await save()).status]).toEqual([200, 409]);
    expect(desk.saved).toEqual([join(desk.root, PATH)]);
  });

  test('two tabs on one file: the second is told what the first wrote', async () => {
    const { version } = await desk.read(PATH);
    await desk.ask('PUT fil', { path: PATH, text: 'Den ene.\n', base: version });
    const { status, body } = await desk.ask<Conflict>('PUT fil', { path: PATH, text: 'Den anden.\n', base: version });
    expect([status, body.current?.text]).toEqual([409, 'Den ene.\n']);
  });

  test('a text that is not saved outlives the server, until it is saved or let go', async () => {
    const { text, version } = await desk.read(PATH);
    await desk.ask('PUT udkast', { path: PATH, text: 'Halv', base: version });
    expect(await findUnsaved(createDesk(desk.root, { folder: desk.own }).folder, PATH)).toMatchObject({ text: 'Halv' });
    expect((await desk.read(PATH)).unsaved).toMatchObject({ text: 'Halv', base: version });
    await desk.ask('PUT fil', { path: PATH, text: `${text}Hel.\n`, base: version });
    expect((await desk.read(PATH)).unsaved).toBeUndefined();
    await desk.ask('PUT udkast', { path: PATH, text: 'Igen', base: version });
    await desk.ask('PUT udkast', { path: PATH });
    expect((await desk.read(PATH)).unsaved).toBeUndefined();
  });

  test('a file that is gone is a sentence', async () => {
    await rm(join(desk.root, PATH));
    expect(await desk.ask(`GET fil?sti=${PATH}`)).toMatchObject({
      status: 404,
      body: { what: `${PATH} findes ikke længere.` },
    });
    expect(await desk.ask(`GET version?sti=${PATH}`)).toEqual({ status: 200, body: {} });
  });

  test('a frozen edition can be read, and written when its revision is begun', async () => {
    await publishTiny(desk.root);
    const { text, version, readOnly } = await desk.read(PATH);
    expect(readOnly?.what).toBe('Beretningen 2030 er udgivet, så den kan kun læses.');
    const save = () => desk.ask('PUT fil', { path: PATH, text: `${text}\nNyt.\n`, base: version });
    expect(await save()).toMatchObject({ status: 423 });
    await desk.ask('POST revision', { year: 2030 });
    expect((await desk.read(PATH)).readOnly).toBeUndefined();
    expect(await save()).toMatchObject({ status: 200 });
    expect((await desk.ask<Overview>('GET oversigt')).body.editions[0]?.state).toBe('in-revision');
  });

  test('the token is the same when the server starts again, and nobody else can read it', async () => {
    const token = await readToken(desk.own);
    expect(await readToken(desk.own)).toBe(token);
    expect((await stat(join(desk.own, 'kode'))).mode & 0o077).toBe(0);
  });
});

test('Kontrol answers with findings of texts that are not saved', async () => {
  const { body } = await desk.ask<CheckAnswer>('POST kontrol', {
    texts: [{ path: PATH, text: '---\ntitle: [\n---\n' }],
  });
  expect(body.findings.some(({ file, rule }) => file === PATH && rule === 'yaml-form')).toBe(true);
});

test('what was left half written when the server was killed is taken away', async () => {
  const left = '.natur.mdx.0.unfinished.tmp';
  await writeFile(join(desk.root, '2030/chapters', left), 'halv');
  await mkdir(join(desk.root, '2030/chapters/.unfinished.tmp'));
  await removeUnfinished(desk.root);
  expect(await readdir(join(desk.root, '2030/chapters'))).toEqual([
    '.unfinished.tmp',
    'natur',
    'natur.mdx',
    'velfaerd.mdx',
  ]);
});
