import { spawnSync } from 'node:child_process';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { peerCommand } from '../engines/peers.ts';
import type { ChapterText } from './chapter-markdown.ts';

const PROJECT = fileURLToPath(new URL('../starlight', import.meta.url));
/** Where Starlight looks for pages. */
const DOCS = join(PROJECT, 'src/content/docs');

/**
 * Builds a Starlight site, as it comes, of some chapters: `/kapitel-1/`, `/kapitel-2/` …
 *
 * @throws Error with Starlight's own words when it does not build
 */
export async function buildStarlight(outDir: string, chapters: ChapterText[]): Promise<void> {
  await rm(DOCS, { recursive: true, force: true });
  await mkdir(DOCS, { recursive: true });
  for (const [index, { title, markdown }] of chapters.entries()) {
    await writeFile(join(DOCS, `kapitel-${index + 1}.md`), `---\ntitle: ${JSON.stringify(title)}\n---\n\n${markdown}`);
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [peerCommand('astro'), 'build', '--outDir', outDir, '--force'],
    { cwd: PROJECT, env, encoding: 'utf8' },
  );
  if (status !== 0) throw new Error(`Starlight did not build:\n${stdout}${stderr}`);
}
