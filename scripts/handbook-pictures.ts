/**
 * Takes the pictures of the handbook again, from the tiny edition of the tests: `npm run handbook`. Run it when a tag
 * looks different; the pictures are committed.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { buildTree } from '../src/cli/build-tree.ts';
import { takePictures } from './handbook/take-pictures.ts';
import { runCommand } from '../src/cli/run-command.ts';
import { HANDBOOK } from '../src/cli/usage.ts';

await runCommand(HANDBOOK, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'beretning-'));
  try {
    const site = join(folder, 'site');
    await buildTree(resolve('.'), site, 'Prøveudgaven', { CONTENT_ROOT: resolve('tests/fixtures/tiny'), DRAFTS: '1' });
    const names = await takePictures(site, 'content/handbook');
    return `${names.length} billeder ligger i content/handbook/.`;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
