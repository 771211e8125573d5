import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test } from 'vitest';
import { copyTiny } from '../helpers/edition.ts';
import type { Overlay } from '../helpers/edition.ts';

const VELFAERD = '2030/chapters/velfaerd.mdx';

/** One of each mistake that an editor makes, all in one edition. */
const MISTAKES: Overlay = {
  [VELFAERD]: [
    ['title:', 'titel:'],
    ['<FactBox', '<FaktaBox'],
    ['</FactBox>', '</FaktaBox>'],
  ],
  '2030/organisation/kystudvalget.mdx': ['dines-havkjaer', 'dines-havkaer'],
  '2030/accounts/resultat.mdx': ['[10000000, 9000000]', '[10000001, 9000000]'],
  '2030/chapters/natur/kyst.mdx': ['media/vejen.png)', 'media/findes-ikke.png)'],
  '2030/chapters/Velfaerd.mdx':
    '---\ntitle: Velfærd igen\nheadline: H\nlead: L.\nsummary: S\norder: 90\n---\n\nTekst.\n',
};

const LAST_GOOD = 'the last good one';

/** Builds the tiny edition with changes over a site that stands already. */
async function buildOver(changes: Overlay): Promise<{ status: number | null; told: string; page: string }> {
  const { root } = await copyTiny(changes);
  const outDir = await mkdtemp(join(tmpdir(), 'beretning-dist-'));
  folders.push(root, outDir);
  await writeFile(join(outDir, 'index.html'), LAST_GOOD);
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts', '--outDir', outDir], {
    env: { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'production' },
    encoding: 'utf8',
  });
  return { status, told: stdout + stderr, page: await readFile(join(outDir, 'index.html'), 'utf8') };
}

const folders: string[] = [];
afterEach(async () => {
  for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
});

test('an edition with mistakes of every kind is not built: all are told at once, in Danish, and the last good site stays', async () => {
  const { status, told, page } = await buildOver(MISTAKES);
  expect(status).toBe(1);
  for (const rule of [
    'kapitel-skema',
    'maerke-ukendt',
    'person-ukendt',
    'regnskab-summer',
    'billede',
    'kapitel-adresse',
  ]) {
    expect(told).toMatch(new RegExp(`:\\d+ {2}${rule}`));
  }
  expect(told).toContain('mente du `title`?');
  expect(told).toContain('Intet er bygget.');
  expect(told).not.toMatch(/\n\s+at .*:\d+:\d+\)/);
  expect(page).toBe(LAST_GOOD);
});

test('half a picture is not built: Kontrol names it, and the last good site stays', async () => {
  const whole = await sharp({ create: { width: 900, height: 600, channels: 3, background: '#0E5A4B' } })
    .png({ compressionLevel: 0 })
    .toBuffer();
  const { status, told, page } = await buildOver({ '2030/media/vejen.png': whole.subarray(0, whole.length / 2) });
  expect(status).toBe(1);
  expect(told).toMatch(/kyst\.mdx:\d+ {2}medie-type\n {2}Billedet `vejen\.png` er i stykker eller klippet over/);
  expect(told).toContain('Ret: gem billedet som PNG, JPEG eller WebP');
  expect(page).toBe(LAST_GOOD);
});

test.each([
  ['npm run dev', 'node_modules/astro/bin/astro.mjs', 'dev'],
  ['astro build', 'node_modules/astro/bin/astro.mjs', 'build'],
  ['npm run build', 'scripts/build.ts'],
  ['npm run check', 'scripts/check.ts'],
])('a content folder without site.yaml stops `%s` before anything is made, in Danish', async (_, ...command) => {
  const { root } = await copyTiny({ 'site.yaml': null });
  folders.push(root);
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, CONTENT_ROOT: root, NODE_ENV: 'production' },
    encoding: 'utf8',
    // A preview that starts all the same would never end.
    timeout: 45_000,
  });
  const told = stdout + stderr;
  expect(status).toBe(1);
  expect(told).toMatch(/site\.yaml(?::1 {2}mappe-struktur\n {2}Filen om udgiveren mangler| mangler\. Den siger)/);
  expect(told).toContain('Ret: lav');
  expect(told).not.toMatch(/\n\s+at .*:\d+:\d+\)?/);
});
