import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { loadFormerEdition } from '../../../src/build/former-edition.ts';
import { addMissingChanges, listChangesSince } from '../../../src/build/revision-changes.ts';
import { chapter, edition } from '../../../src/kontrol/example.ts';
import type { Revision } from '../../../src/schemas/revision.ts';
import { digestEdition } from '../../../src/sources/edition-digest.ts';
import { loadSources } from '../../../src/sources/from-disk.ts';

let root: string;
const revisions: Revision[] = [];

/** Writes a text, records its digest as a revision, and commits both. */
async function publish(text: string): Promise<void> {
  await writeFile(join(root, '2030/chapters/natur.mdx'), chapter(text));
  const digest = digestEdition(await loadSources(root), 2030);
  revisions.push({ edition: 2030, revision: revisions.length + 1, date: '2031-03-14', pages: 1, digest, note: 'Ny.' });
  await writeFile(join(root, '2030/revisions.yaml'), revisions.map(({ digest }) => `# ${digest}\n`).join(''));
  git('add', '.');
  git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-q', '-m', 'x');
}

function git(...args: string[]): void {
  execFileSync('git', args, { cwd: root });
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'beretning-'));
  await mkdir(join(root, '2030/chapters'), { recursive: true });
  await writeFile(join(root, '2030/edition.mdx'), edition());
  git('init', '-q');
  await publish('En.');
  await publish('To.');
  await writeFile(join(root, '2030/chapters/natur.mdx'), chapter('Tre.'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const page = '/2030/natur/';

test('what a revision published is found by its digest, however much was committed since', async () => {
  const sources = await loadFormerEdition(root, 2030, revisions[0]!.digest);
  expect(sources?.files.find(({ kind }) => kind === 'chapter')?.text).toContain('En.');
});

test('a revision is told from the one before it', async () => {
  expect(await listChangesSince(root, revisions[1]!, await loadSources(root))).toEqual([
    { page, before: 'To.', after: 'Tre.' },
  ]);
});

test('earlier revisions that lack their changes get them, but for the first', async () => {
  const added = await addMissingChanges(root, revisions);
  expect(added.map(({ changes }) => changes)).toEqual([undefined, [{ page, before: 'En.', after: 'To.' }]]);
});

test('changes that are recorded already stay as they are', async () => {
  const kept = revisions.map((revision) => ({ ...revision, changes: [] }));
  expect(await addMissingChanges(root, kept)).toEqual(kept);
});

test('content that git never had, and a folder without git, give nothing', async () => {
  expect(await loadFormerEdition(root, 2030, `sha256:${'0'.repeat(64)}`)).toBeUndefined();
  expect(await loadFormerEdition(join(root, 'nowhere'), 2030, revisions[0]!.digest)).toBeUndefined();
});
