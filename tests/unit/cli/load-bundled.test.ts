import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { loadBundled } from '../../../src/cli/load-bundled.ts';

const folder = mkdtempSync(join(tmpdir(), 'bundles-'));
afterAll(() => rmSync(folder, { recursive: true }));

const load = (place: string) =>
  loadBundled<typeof import('../../../src/kontrol/nearest.ts')>('kontrol/nearest.ts', place);

test('gives what the module gives', async () => {
  const { distance } = await load(folder);
  expect(distance('klit', 'kilt')).toBe(1);
});

test('makes the file once', async () => {
  const before = readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`);
  await load(folder);
  expect(before).toEqual([expect.stringMatching(/^nearest-[0-9a-f]{16}\.mjs /)]);
  expect(readdirSync(folder).map((name) => `${name} ${statSync(join(folder, name)).mtimeMs}`)).toEqual(before);
});

test('takes files of other sources away', async () => {
  const place = mkdtempSync(join(folder, 'old-'));
  writeFileSync(join(place, 'nearest-0123456789abcdef.mjs'), '');
  writeFileSync(join(place, 'other-0123456789abcdef.mjs'), '');
  await load(place);
  expect(readdirSync(place)).toEqual([
    expect.stringMatching(/^nearest-(?!0123456789abcdef)/),
    'other-0123456789abcdef.mjs',
  ]);
});

test('loads the module itself where nothing can be kept', async () => {
  const place = join(folder, 'a-file');
  writeFileSync(place, '');
  expect((await load(place)).distance('sø', 'øs')).toBe(1);
});
