import { chmod, mkdir, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readText, saveText } from '../../../src/desk/server/files.ts';
import { copyTiny } from '../../helpers/edition.ts';

const PATH = '2030/chapters/natur.mdx';

let root = '';
let remove = async () => {};

beforeEach(async () => ({ root, remove } = await copyTiny()));
afterEach(() => remove());

const bytesOf = (path: string) => readFile(join(root, path));

test('every text of the content that is opened and saved unchanged is the same, byte for byte', async () => {
  const paths = (await readdir(root, { recursive: true })).filter((path) => /\.(?:mdx|yaml|vtt)$/.test(path));
  await writeFile(join(root, PATH), `\ufeff${(await bytesOf(PATH)).toString().replaceAll('\n', '\r\n')}`);
  expect(paths.length).toBeGreaterThan(15);
  for (const path of paths) {
    const before = await bytesOf(path);
    const { text, version } = await readText(root, path);
    await saveText(root, { path, text, base: version });
    expect((await bytesOf(path)).equals(before), path).toBe(true);
  }
});

test('a saved text is in the file, and nothing is left beside it', async () => {
  const { version } = await readText(root, PATH);
  const saved = await saveText(root, { path: PATH, text: 'Nyt.\n', base: version });
  expect(await readText(root, PATH)).toEqual({ text: 'Nyt.\n', version: saved.version });
  expect((await readdir(join(root, '2030/chapters'))).filter((name) => name.startsWith('.'))).toEqual([]);
});

test('a file that has become another one is not overwritten, and both versions are there', async () => {
  const { version } = await readText(root, PATH);
  await writeFile(join(root, PATH), 'En andens.\n');
  await expect(saveText(root, { path: PATH, text: 'Min.\n', base: version })).rejects.toMatchObject({
    status: 409,
    what: '2030/chapters/natur.mdx er ændret imens af en anden, så intet er skrevet.',
    more: { current: { text: 'En andens.\n' } },
  });
  expect((await bytesOf(PATH)).toString()).toBe('En andens.\n');
});

test('a file that was deleted meanwhile is a conflict without another version', async () => {
  const { version } = await readText(root, PATH);
  await rm(join(root, PATH));
  await expect(saveText(root, { path: PATH, text: 'Min.\n', base: version })).rejects.toMatchObject({
    status: 409,
    what: '2030/chapters/natur.mdx er slettet imens, så intet er skrevet.',
    more: {},
  });
});

test('a new file is written, and not over one that is there', async () => {
  await saveText(root, { path: '2030/chapters/ny/del.mdx', text: 'Ny.\n' });
  expect((await bytesOf('2030/chapters/ny/del.mdx')).toString()).toBe('Ny.\n');
  await expect(saveText(root, { path: PATH, text: 'Ny.\n' })).rejects.toMatchObject({ status: 409 });
});

test.each([
  '../ude.mdx',
  '2030/../../ude.mdx',
  '/etc/passwd.txt',
  '2030\\..\\ude.mdx',
  '2030/./natur.mdx',
  '2030//natur.mdx',
  '.git/config.txt',
  '2030/chapters/.skjult.mdx',
  '2030/chapters/natur.mdx\0.txt',
  '2030/chapters/natur.js',
  '2030/chapters',
  '',
  `2030/chapters/${'a'.repeat(300)}.mdx`,
])('a path that is no text of the content is refused: %j', async (path) => {
  await expect(readText(root, path)).rejects.toMatchObject({ status: 400 });
  await expect(saveText(root, { path, text: 'x' })).rejects.toMatchObject({ status: 400 });
});

test('links that lead out of the content are refused, to files and to folders, there or not', async () => {
  const { root: other, remove: removeOther } = await copyTiny();
  try {
    await symlink(join(other, 'people.yaml'), join(root, '2030/ude.yaml'));
    await symlink(join(other, '2030'), join(root, '2031'));
    await symlink(join(other, 'findes-ikke.yaml'), join(root, '2030/tom.yaml'));
    for (const path of ['2030/ude.yaml', '2031/edition.mdx', '2031/ny.mdx', '2030/tom.yaml']) {
      await expect(saveText(root, { path, text: 'x' }), path).rejects.toMatchObject({ status: 400 });
    }
  } finally {
    await removeOther();
  }
});

test('a folder with a text’s name is refused', async () => {
  await mkdir(join(root, '2030/mappe.mdx'));
  await expect(readText(root, '2030/mappe.mdx')).rejects.toMatchObject({ status: 400 });
});

test('a text that is not UTF-8 can be read and not written, and says why', async () => {
  await writeFile(join(root, PATH), Buffer.from('Årets møde\n', 'latin1'));
  const { text, version, readOnly } = await readText(root, PATH);
  expect(text).toBe('Årets møde\n');
  expect(readOnly?.what).toBe(
    '2030/chapters/natur.mdx er ikke gemt som UTF-8, så æ, ø og å kan blive til andre tegn. Den kan kun læses her.',
  );
  await expect(saveText(root, { path: PATH, text, base: version })).rejects.toMatchObject({ status: 409 });
});

test('a text of 5 MB is shown in part, and nothing of that size is written', async () => {
  await writeFile(join(root, PATH), 'a'.repeat(5_000_000));
  const { text, readOnly } = await readText(root, PATH);
  expect(text).toHaveLength(1_000_000);
  expect(readOnly?.what).toBe('2030/chapters/natur.mdx fylder 5 MB, og en tekst fylder højst 1 MB. Intet er skrevet.');
  await expect(saveText(root, { path: 'people.yaml', text: 'a'.repeat(5_000_000) })).rejects.toMatchObject({
    status: 413,
  });
});

test('a text with conflict markers can be opened and mended', async () => {
  const text = '---\ntitle: A\n---\n<<<<<<< HEAD\nen\n=======\nto\n>>>>>>> b\n';
  await writeFile(join(root, PATH), text);
  const read = await readText(root, PATH);
  expect(read).toMatchObject({ text });
  expect(read.readOnly).toBeUndefined();
});

test.skipIf(process.getuid?.() === 0)('a folder that cannot be written says so, and the text is not lost', async () => {
  const { version } = await readText(root, PATH);
  await chmod(join(root, '2030/chapters'), 0o555);
  try {
    expect((await readText(root, PATH)).readOnly?.what).toBe('2030/chapters/natur.mdx må du ikke skrive i.');
    await expect(saveText(root, { path: PATH, text: 'x', base: version })).rejects.toMatchObject({ status: 507 });
  } finally {
    await chmod(join(root, '2030/chapters'), 0o755);
  }
});
