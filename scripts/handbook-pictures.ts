/**
 * Takes the pictures of the handbook again, from the tiny edition of the tests: `npm run handbook`. Run it when a tag or the
 * desk looks different; the pictures are committed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildTree } from '../src/cli/build-tree.ts';
import { takeDeskPictures } from './handbook/take-desk-pictures.ts';
import { takePictures } from './handbook/take-pictures.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { HANDBOOK } from '../src/cli/usage.ts';

await runCommand(HANDBOOK, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    const site = join(folder, 'site');
    const tiny = resolve('tests/fixtures/tiny');
    await buildTree(resolve('.'), site, 'Prøveudgaven', { CONTENT_ROOT: tiny, DRAFTS: '1' });
    const names = [
      ...(await takePictures(site, 'content/handbook')),
      ...(await takeDeskPictures(tiny, folder, 'content/handbook')),
    ];
    return `${names.length} billeder ligger i content/handbook/.`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
