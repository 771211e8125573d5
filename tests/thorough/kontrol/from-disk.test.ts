import { appendFile, chmod, mkdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { runRules } from '../../../src/kontrol/run.ts';
import { loadSources } from '../../../src/sources/from-disk.ts';
import type { ReadBefore } from '../../../src/sources/from-disk.ts';
import { copyTiny, tinyRoot } from '../../helpers/edition.ts';
import { briefly } from '../../helpers/kontrol.ts';

let remove = async () => {};
afterEach(() => remove());

async function copy(overlay: Parameters<typeof copyTiny>[0]) {
  const edition = await copyTiny(overlay);
  remove = edition.remove;
  return edition.root;
}

test('files are named as editors see them', async () => {
  const { files } = await loadSources(tinyRoot);
  expect(files.map(({ file }) => file)).toContain('tests/fixtures/tiny/2030/chapters/natur/kyst.mdx');
});

test('every field knows its line and column', async () => {
  const { files } = await loadSources(tinyRoot);
  const committee = files.find(({ slug }) => slug === 'kystudvalget');
  expect(committee?.fields.placeOf(['chairs'])).toEqual({ line: 5, column: 1 });
  expect(committee?.fields.placeOf(['seats', 1, 'portfolio'])).toEqual({ line: 13, column: 5 });
});

test('a field that is missing is placed at the nearest parent that is there', async () => {
  const { files } = await loadSources(tinyRoot);
  const committee = files.find(({ slug }) => slug === 'kystudvalget');
  expect(committee?.fields.placeOf(['seats', 2, 'portfolio'])).toEqual({ line: 14, column: 5 });
  expect(committee?.fields.placeOf(['term'])).toEqual({ line: 1, column: 1 });
});

test('Windows line ends and a byte order mark change no line', async () => {
  const root = await copy({ 'parties.yaml': '\ufeff# Partier\r\nK: Kystlisten\r\nM: Marklisten\r\nØ: 5\r\n' });
  expect((await runRules(await loadSources(root, 'content'))).map(briefly)).toEqual(['partier-skema parties.yaml:4']);
});

test('a file that is read again is parsed again only when it changed', async () => {
  const root = await copy({});
  const before: ReadBefore = new Map();
  const read = async () => (await loadSources(root, 'content', before)).files.find(({ slug }) => slug === 'natur')!;
  const first = await read();
  expect(await read()).toBe(first);
  await appendFile(join(root, '2030/chapters/natur.mdx'), '\nSkoven voksede.\n');
  expect((await read()).text).toContain('Skoven voksede.');
});

test('hidden files and those of the system are passed over', async () => {
  const root = await copy({ '.DS_Store': 'x', '2030/chapters/.velfaerd.mdx.swp': 'x', '2030/media/Thumbs.db': 'x' });
  expect(await runRules(await loadSources(root))).toEqual([]);
});

test('a link to a file that is gone is a finding', async () => {
  const root = await copy({});
  await symlink(join(root, 'gone'), join(root, '2030/chapters/by.mdx'));
  expect((await runRules(await loadSources(root, 'content'))).map(briefly)).toEqual([
    'fil-laesbar 2030/chapters/by.mdx:1',
  ]);
});

test.skipIf(process.getuid?.() === 0)(
  'a folder without access is a finding; skipped for root, who has access to all',
  async () => {
    const root = await copy({});
    const folder = join(root, '2030/media/lukket');
    await mkdir(folder);
    await chmod(folder, 0o000);
    const found = (await runRules(await loadSources(root, 'content'))).map(briefly);
    await chmod(folder, 0o700);
    expect(found).toEqual(['fil-laesbar 2030/media/lukket:1']);
  },
);

test('a content folder that does not exist is one finding', async () => {
  expect(
    (await runRules(await loadSources('/nowhere/at/all', 'content'))).map(({ rule, file }) => `${rule} ${file}`),
  ).toEqual(['fil-laesbar content']);
});

test('a folder without an edition says so', async () => {
  const root = await copy({ '2030': null });
  expect((await runRules(await loadSources(root, 'content'))).map(({ what }) => what)).toEqual([
    'Mappen rummer ingen udgave.',
  ]);
});
